// Where a test file runs: Node's own globals, the same for every file of a worker (decision 0033). What a file leaves behind is taken away after it.
const fs = require('node:fs');
const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');

/** What jest-circus and expect look for under these names. */
const NATIVE = { promise: Promise, now: Date.now.bind(Date), 'read-file': fs.readFileSync, 'write-file': fs.writeFileSync, 'exists-file': fs.existsSync };
/** Where libraries note what a file's own classes and settings told them. */
const NOTES = ['typeormMetadataArgsStorage', 'classValidatorMetadataStorage', Symbol.for('opentelemetry.js.api.1')];

const EMITTERS = [process, process.stdout, process.stderr];
const listeners = () => EMITTERS.flatMap((emitter) => emitter.eventNames().flatMap((event) => emitter.rawListeners(event).map((listener) => ({ emitter, event, listener }))));

module.exports = class {
  constructor({ projectConfig }) {
    this.global = globalThis;
    this.fakeTimers = null;
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
    for (const [name, value] of Object.entries(NATIVE)) globalThis[Symbol.for(`jest-native-${name}`)] = value;
    const [{ exit }, variables, heard] = [process, { ...process.env }, new Set(listeners().map(({ listener }) => listener))];
    this.putBack = () => {
      process.exit = exit;
      for (const name of Object.keys(process.env)) if (!(name in variables)) delete process.env[name];
      Object.assign(process.env, variables);
      for (const { emitter, event, listener } of listeners()) if (!heard.has(listener)) emitter.removeListener(event, listener);
      for (const name of NOTES) delete globalThis[name];
    };
  }

  async setup() {}

  async teardown() {
    this.moduleMocker.restoreAllMocks();
    this.fakeTimersModern.dispose();
    this.putBack();
  }

  exportConditions() { return ['node', 'node-addons']; }
  getVmContext() { return globalThis; }
};
