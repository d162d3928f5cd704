// How a test file loads what it asks for: our own modules anew for every file, libraries once a worker (decision 0033).
const { createRequire, isBuiltin } = require('node:module');
const { compileFunction } = require('node:vm');
const { default: JestRuntime } = require('jest-runtime');

/** Loaded anew: ours; those that keep what a file registers with them; those that jest has to translate, or answers for itself. */
const ANEW = /^(@opora\/|prom-client$|@opentelemetry\/|jose$|oidc-provider$|@jest\/globals$)/;
const isLibrary = (from, name) => !/^[./]/.test(name) && !isBuiltin(name) && !ANEW.test(name) && !from.includes('/node_modules/');

class Runtime extends JestRuntime {
  #requires = new Map();

  constructor(...parts) {
    super(...parts);
    const { executor } = this;
    if (typeof executor?.compile !== 'function' || !Array.isArray(executor.injectedModuleParameters)) throw new Error('The internals of jest-runtime have changed: pin the version this was checked with.');
    // In the process's own context, where the libraries are.
    executor.compile = (source, filename) => compileFunction(source, executor.injectedModuleParameters, { filename });
  }

  requireModuleOrMock(from, name) {
    if (!isLibrary(from, name)) return super.requireModuleOrMock(from, name);
    const load = this.#requires.get(from) ?? createRequire(from);
    this.#requires.set(from, load);
    return load(name);
  }
}

module.exports = { __esModule: true, default: Runtime };
