// Where a test file runs: Node's own globals, the same for every file of a worker (decision 0033). What a file leaves behind is taken away after it.
require('reflect-metadata');
const fs = require('node:fs');
const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');
const { defaultMetadataStorage } = require('class-transformer/cjs/storage');
const { useContainer } = require('class-validator');

/** What jest-circus and expect look for under these names. */
const NATIVE = { promise: Promise, now: Date.now.bind(Date), 'read-file': fs.readFileSync, 'write-file': fs.writeFileSync, 'exists-file': fs.existsSync };
/** Where libraries, and jest itself, note what a file told them. */
const NOTES = ['typeormMetadataArgsStorage', 'classValidatorMetadataStorage', Symbol.for('opentelemetry.js.api.1'), Symbol.for('EVENT_HANDLERS')];

/** jest-circus keeps the tests of every file under a name of its own; with them stays all that they hold. */
function forgetTests() {
  for (const name of Object.getOwnPropertySymbols(globalThis))
    if (name.description === 'JEST_STATE_SYMBOL' && globalThis[name]) Object.assign(globalThis[name], { currentDescribeBlock: null, rootDescribeBlock: null, currentlyRunningTest: null });
}

/** class-validator keeps one of each constraint for ever; here for one file. */
function ownConstraints() {
  const made = new Map();
  return { get: (Constraint) => made.get(Constraint) ?? made.set(Constraint, new Constraint()).get(Constraint) };
}

const EMITTERS = [process, process.stdout, process.stderr];
const listeners = () => EMITTERS.flatMap((emitter) => emitter.eventNames().flatMap((event) => emitter.rawListeners(event).map((listener) => ({ emitter, event, listener }))));

module.exports = class {
  constructor({ projectConfig }) {
    this.global = globalThis;
    this.fakeTimers = null;
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
    for (const [name, value] of Object.entries(NATIVE)) globalThis[Symbol.for(`jest-native-${name}`)] = value;
    const [{ exit }, { console }, variables, heard] = [process, globalThis, { ...process.env }, new Set(listeners().map(({ listener }) => listener))];
    useContainer(ownConstraints());
    this.putBack = () => {
      process.exit = exit;
      globalThis.console = console;
      for (const name of Object.keys(process.env)) if (!(name in variables)) delete process.env[name];
      Object.assign(process.env, variables);
      for (const { emitter, event, listener } of listeners()) if (!heard.has(listener)) emitter.removeListener(event, listener);
      for (const name of NOTES) delete globalThis[name];
      defaultMetadataStorage.clear();
      forgetTests();
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
