import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SERVICES, type ServiceName } from '@opora/contracts';
import { isFree } from '@opora/postgres/ping';
import { derivedPasswords, queueUrl, serviceUrls } from '@opora/postgres/roles';
import type { LocalConfig, TaskConfig } from './config';
import { EmbeddedDatabase } from './database';
import { assertOwnDatabase } from './foreign-database';
import { LogFile } from './log-file';
import { forget, onlyOne, remember } from './one-at-a-time';
import { diskProblem, Problem } from './problem';
import { ensureSecrets, publicJwks, type Secrets } from './secrets';
import { runTask, Supervised, type Announce } from './supervised';
import { welcome } from './welcome';

const telemetryOf = ({ METRICS_PORT, METRICS_HOST, OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_TRACES_SAMPLER_ARG, dataDir }: LocalConfig) => ({ METRICS_PORT, METRICS_HOST, OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_TRACES_SAMPLER_ARG, dataDir });
const HEALTH_LIMIT_MS = 30_000;

/** Brings the platform up on one machine in order, keeps every part of it alive, and takes it down in the reverse order. */
export class Supervisor {
  private readonly aborted = new AbortController();
  private secrets!: Secrets;
  private database?: EmbeddedDatabase;
  private processes: Supervised[] = [];
  private taskLog?: LogFile;
  private owned = false;

  constructor(private readonly config: LocalConfig, private readonly announce: Announce) {}

  async start(): Promise<void> {
    const { dataDir, PORT, DATABASE_URL } = this.config;
    if (DATABASE_URL) await assertOwnDatabase(DATABASE_URL, dataDir);
    this.secrets = ensureSecrets(dataDir);
    await onlyOne(dataDir, this.announce);
    this.owned = true;
    if (!await isFree(PORT)) throw new Problem(`Port ${PORT} is taken by another program; stop it or start with another one, for example PORT=${PORT + 100} npm start.`);
    const logs = this.logFolder();
    this.taskLog = new LogFile(path.join(logs, 'tasks.log'));
    await this.startDatabase();
    await this.task('prepare.js');
    this.announce('Starting the gateway, the services and the worker …');
    this.processes = ['api', 'worker'].map((name) => new Supervised({
      name, file: path.join(__dirname, `${name}.js`), logDir: logs, config: () => this.processConfig(), announce: this.announce, spawned: () => this.rememberPids(),
    }));
    await Promise.all(this.processes.map((each) => each.start()));
    await this.untilHealthy();
    await this.loadDemo();
    if (!this.aborted.signal.aborted) this.announce(welcome(PORT, dataDir, this.config.mailDir));
  }

  /** Stops accepting, finishes work in hand, then stops the database. */
  async stop(): Promise<void> {
    this.aborted.abort(new Problem('Stopped while starting.'));
    await Promise.all(this.processes.map((each) => each.stop()));
    await this.database?.stop();
    this.taskLog?.close();
    if (this.owned) forget(this.config.dataDir);
  }

  private async startDatabase(): Promise<void> {
    if (this.config.DATABASE_URL) return;
    this.announce('Starting PostgreSQL …');
    this.database = new EmbeddedDatabase(this.config.dataDir, this.secrets.superuserPassword, this.announce, () => this.processes.forEach((each) => each.restart()));
    const { port, attached } = await this.database.start();
    this.announce(`PostgreSQL ${attached ? 'was running' : 'runs'} on port ${port}.`);
  }

  private task(file: string): Promise<void> {
    return runTask(path.join(__dirname, file), this.processConfig(), this.taskLog!, this.announce, this.aborted.signal);
  }

  /** A demo that cannot be loaded is told, and tried again by the next start; the platform itself runs. */
  private async loadDemo(): Promise<void> {
    await this.task('load-demo.js').catch((error: Error) => {
      if (!this.aborted.signal.aborted) this.announce(`The demo data could not be loaded: ${error.message}`);
    });
  }

  private processConfig(): TaskConfig {
    const { secrets, config } = this;
    const adminUrl = this.database?.url ?? config.DATABASE_URL!;
    const passwords = derivedPasswords(secrets.roleSeed);
    return {
      port: config.PORT, logLevel: config.LOG_LEVEL, ledgerFile: config.ledgerFile, telemetry: telemetryOf(config), adminUrl, roleSeed: secrets.roleSeed,
      databases: Object.fromEntries(SERVICES.map((service) => [service, serviceUrls(adminUrl, service, passwords).app])) as Record<ServiceName, string>,
      queueUrl: queueUrl(adminUrl, passwords), redisUrl: config.REDIS_URL,
      identityKeys: secrets.identityKeys.map(({ kid, secret }) => `${kid}:${secret}`).join(','), clientCodeKey: secrets.clientCodeKey, notificationsKey: passwords('notifications-links'), mailUrl: config.mailUrl,
      tokens: { issuer: secrets.issuer, audience: secrets.audience, jwks: publicJwks(secrets), signingKey: secrets.signingKey },
    };
  }

  private logFolder(): string {
    const folder = path.join(this.config.dataDir, 'logs');
    try { fs.mkdirSync(folder, { recursive: true }); } catch (error) { throw diskProblem(error, folder); }
    return folder;
  }

  /** The next start must know every process of this one; a full disk must not end a running platform for it. */
  private rememberPids(): void {
    try { remember(this.config.dataDir, this.processes.map((each) => each.pid)); } catch (error) { this.announce((error as Error).message); }
  }

  private async untilHealthy(): Promise<void> {
    const deadline = performance.now() + HEALTH_LIMIT_MS;
    const url = `http://127.0.0.1:${this.config.PORT}/health/ready`;
    for (;;) {
      const answer = await fetch(url, { signal: AbortSignal.timeout(3000) }).catch(() => null);
      if (answer?.ok) return;
      this.aborted.signal.throwIfAborted();
      if (performance.now() > deadline) throw new Problem(`The gateway started but is not ready after ${HEALTH_LIMIT_MS / 1000} seconds (${answer?.status ?? 'no answer'}); see ${path.join(this.config.dataDir, 'logs')}.`);
      await sleep(100);
    }
  }
}
