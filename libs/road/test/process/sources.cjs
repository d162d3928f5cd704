// Lets a plain Node process of a test run our sources, as jest does, so that a kill never meets an old build.
require('reflect-metadata');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { transformSync } = require('@swc/core');

const root = path.resolve(__dirname, '../../../..');
const jsc = { target: 'es2022', keepClassNames: true, parser: { syntax: 'typescript', decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false } };
require.extensions['.ts'] = (module, filename) => module._compile(transformSync(fs.readFileSync(filename, 'utf8'), { filename, jsc, module: { type: 'commonjs' }, sourceMaps: 'inline' }).code, filename);
const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  const name = /^@opora\/(\w+)$/.exec(request)?.[1];
  return name ? path.join(root, 'libs', name, 'src/index.ts') : resolve.call(this, request, ...rest);
};
require(process.argv[2]);
