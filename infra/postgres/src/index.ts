export { ensureServer, stopServer, type Server, type ServerOptions } from './server';
export { ping } from './ping';
export { PostgresProblem } from './problem';
export { derivedPasswords, serviceUrls, queueUrl, withDatabase, type Passwords, type ServiceUrls } from './roles';
export { provision } from './provision';
export { giveFirst, type FirstRole } from './first-operator';
export { migrate, lockDownAudit, type Migrated } from './migrate';
export { schemaDifference, type Difference } from './difference';
