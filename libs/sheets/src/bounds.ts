/** The most one file may hold. A file of a service is a list of people or deeds of one month or one event; more is a mistake or an attack. */
export const BOUNDS = {
  /** Bytes of the file as it arrives. */
  bytes: 5 * 1024 * 1024,
  /** Bytes of all parts of an XLSX that are read, unpacked. */
  unpacked: 32 * 1024 * 1024,
  /** Parts inside an XLSX. */
  parts: 500,
  /** Rows that hold anything, without the header. */
  rows: 10_000,
  columns: 100,
  /** Characters of one cell; Excel's own limit. */
  cell: 32_767,
  /** Characters of all cells together: few stored texts can be pointed at by many cells. */
  characters: 10_000_000,
} as const;
