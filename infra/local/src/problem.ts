/** A reason the platform cannot start or go on that a person can act upon; its message is one whole sentence. */
export class Problem extends Error {}

/** What a file-system refusal means to the person who reads it. */
export function diskProblem(error: unknown, dir: string): Error {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Problem(`There is no space left on the disk that holds ${dir}; free some space and start again.`);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new Problem(`The folder ${dir} cannot be read and written by this user; give it the right to, or set OPORA_DATA_DIR to another folder.`);
  if (code === 'ENOTDIR' || code === 'EEXIST') return new Problem(`${dir} is not a folder; set OPORA_DATA_DIR to another one.`);
  return error as Error;
}
