const swc = { jsc: { target: 'es2022', keepClassNames: true, parser: { syntax: 'typescript', decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false } }, module: { type: 'commonjs' } };

module.exports = {
  // Libraries are loaded once a worker, our own modules anew for every file (decision 0033).
  testEnvironment: '<rootDir>/infra/tools/jest/environment.cjs',
  runtime: '<rootDir>/infra/tools/jest/runtime.cjs',
  testMatch: ['**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/', '<rootDir>/.opora/'],
  globalSetup: '<rootDir>/libs/testing/src/global-setup.ts',
  globalTeardown: '<rootDir>/libs/testing/src/global-teardown.ts',
  testTimeout: 30_000,
  // The workspaces run from their sources, so a test never sees a stale build.
  moduleNameMapper: {
    '^@opora/(kernel|config|telemetry|territory|sheets|audit|road|work|operations|subjects|subgraph|jobs|contracts|testing)$': '<rootDir>/libs/$1/src',
    '^@opora/(education|networking|social-services|family-policy|evaluation|notifications)$': '<rootDir>/services/$1/src/subgraph',
    '^@opora/(local|demo|postgres|issuer|chaos)$': '<rootDir>/infra/$1/src',
    '^@opora/(local|demo|postgres|issuer|chaos)/(.+)$': '<rootDir>/infra/$1/src/$2',
    '^@opora/gateway$': '<rootDir>/gateway/src/gateway',
  },
  transform: { '^.+\\.ts$': ['@swc/jest', swc], 'node_modules/(jose|oidc-provider)/.+\\.js$': ['@swc/jest', { ...swc, jsc: { target: 'es2022' } }] },
  transformIgnorePatterns: ['node_modules/(?!(jose|oidc-provider)/)'],
};
