/** PostgreSQL's programs see a neutral environment: PGDATA, PGPORT or a foreign locale of the caller must not reach them. */
export const environment = (): NodeJS.ProcessEnv => (process.platform === 'win32' ? { ...process.env } : { PATH: '/usr/bin:/bin', LC_ALL: 'C' });
