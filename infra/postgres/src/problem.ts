/** A reason PostgreSQL cannot be used that a person can act upon. The message is one whole sentence, ready to be printed. */
export class PostgresProblem extends Error {}

/** What a file-system refusal means to the person who reads it. */
export function fileProblem(error: unknown, dir: string): Error {
  const code = (error as NodeJS.ErrnoException)?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new PostgresProblem(`There is no space left on the disk that holds ${dir}; free some space and start again.`);
  if (code === 'EACCES' || code === 'EPERM') return new PostgresProblem(`The folder ${dir} cannot be read and written by this user; give it the right to, or set OPORA_DATA_DIR to another folder.`);
  if (code === 'EROFS') return new PostgresProblem(`The folder ${dir} is on a read-only disk; set OPORA_DATA_DIR to a folder that can be written.`);
  if (code === 'ENOTDIR' || code === 'EEXIST') return new PostgresProblem(`${dir} is not a folder; set OPORA_DATA_DIR to a folder that can be written.`);
  return error instanceof Error ? error : new Error(String(error));
}

const SIGNS: [RegExp, (dir: string) => string][] = [
  [/No space left on device|Disk quota exceeded|Check free disk space/i, (dir) => `There is no space left on the disk that holds ${dir}; free some space and start again.`],
  [/files are incompatible with server/i, (dir) => `The database in ${dir} was made by another major version of PostgreSQL; move that folder away or restore it with that version.`],
  [/wrong ownership|invalid permissions|Permission denied/i, (dir) => `The database folder ${dir} cannot be used by the user PostgreSQL runs as; start as the user that made it, or set OPORA_DATA_DIR to another folder.`],
  [/administrative permissions is not permitted|cannot be run as root/i, () => 'PostgreSQL refuses to run with administrator rights; start from an ordinary account.'],
  [/error while loading shared libraries|cannot open shared object/i, () => 'The embedded PostgreSQL cannot load its libraries on this system; set DATABASE_URL to an installed PostgreSQL 18.'],
  [/could not (?:create|map) .*shared memory|Cannot allocate memory/i, () => 'There is not enough memory to start PostgreSQL; close other programs and start again.'],
  [/invalid checkpoint record|could not locate a valid checkpoint|invalid data in file|calculated checksum/i, (dir) => `The database in ${dir} is damaged; restore it from a backup.`],
];

/** The sentence for what PostgreSQL itself wrote to its log, or null when the log names no known cause. */
export function logProblem(log: string, dir: string): PostgresProblem | null {
  const found = SIGNS.find(([sign]) => sign.test(log));
  return found ? new PostgresProblem(found[1](dir)) : null;
}
