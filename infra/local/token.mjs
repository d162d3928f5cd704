// npm run --silent token -- <role>: prints a token of that role's synthetic demo person.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const stop = (sentence) => { console.error(sentence); process.exit(1); };
if (!existsSync(fileURLToPath(new URL('dist/token.js', import.meta.url)))) stop('Run npm start once first: it builds the platform and makes the keys.');
const require = createRequire(import.meta.url);
require('reflect-metadata');
const { ROLES } = require('@opora/kernel');
const { personOf } = require('@opora/demo/people');
const { readLocalConfig } = require('./dist/config.js');
const { findSecrets } = require('./dist/secrets.js');
const { signToken } = require('./dist/token.js');

const SHORT = { methodologist: 'mpsv-methodologist', coordinator: 'family-policy-coordinator', 'group-member': 'working-group-member', machine: 'machine-client' };

const role = SHORT[process.argv[2]] ?? process.argv[2];
if (role === 'anonymous') console.log('');
else if (!ROLES.includes(role)) stop(`There is no role ${role ?? '(none given)'}; ask for one of: ${ROLES.join(', ')}, anonymous.`);
else {
  const secrets = findSecrets(readLocalConfig().dataDir);
  if (!secrets) stop('Run npm start once first: it makes the keys that sign tokens.');
  console.log(await signToken(secrets, personOf(role)));
}
