/** What a reader knows of a sum. */
export interface Bounds { low: number; high: number }
export interface FlowTable {
  counts: readonly (readonly number[])[];
  hidden: readonly (readonly boolean[])[];
  cell: { r: number; c: number };
  rows: readonly Bounds[];
  columns: readonly Bounds[];
  total: Bounds;
}

/** Enough to call a count free; the search stops there. */
const ENOUGH = 1000;

/**
 * How far one hidden count can move, down and up together, over all tables of whole numbers a reader cannot tell from the true one.
 * A table is a circulation (source → rows → columns → sink → source) whose edges have the known bounds; the true table is one, so the room of an
 * edge is the flow that can be pushed around it in the residual network.
 */
export function flowRoom({ counts, hidden, cell, rows, columns, total }: FlowTable): number {
  const source = 0; const sink = 1;
  const row = (r: number) => 2 + r;
  const column = (c: number) => 2 + rows.length + c;
  const size = 2 + rows.length + columns.length;
  const network = () => Array.from({ length: size }, () => new Float64Array(size));
  const residual = network();
  const edge = (from: number, to: number, flow: number, { low, high }: Bounds) => {
    residual[from]![to]! += high - flow;
    residual[to]![from]! += flow - low;
  };
  let all = 0;
  const columnSums = columns.map(() => 0);
  counts.forEach((each, r) => {
    let rowSum = 0;
    each.forEach((count, c) => {
      rowSum += count; columnSums[c]! += count; all += count;
      // A reader knows that what is hidden is not zero, since zeros are shown.
      if (hidden[r]![c] && !(r === cell.r && c === cell.c)) edge(row(r), column(c), count, { low: 1, high: Infinity });
    });
    edge(source, row(r), rowSum, rows[r]!);
  });
  columns.forEach((bounds, c) => edge(column(c), sink, columnSums[c]!, bounds));
  edge(sink, source, all, total);
  const value = counts[cell.r]![cell.c]!;
  const [from, to] = [row(cell.r), column(cell.c)];
  const up = pushed(residual, to, from, ENOUGH);
  const down = pushed(residual, from, to, value - 1);
  return up + down;
}

/** The most that can be pushed from one node to another, up to a limit; the network is left as it was. */
function pushed(network: readonly Float64Array[], from: number, to: number, limit: number): number {
  const residual = network.map((each) => Float64Array.from(each));
  let flow = 0;
  while (flow < limit) {
    const before = new Int32Array(residual.length).fill(-1);
    before[from] = from;
    const queue = [from];
    for (let node = queue.shift(); node !== undefined && before[to] === -1; node = queue.shift())
      for (let next = 0; next < residual.length; next++) if (before[next] === -1 && residual[node]![next]! > 0) { before[next] = node; queue.push(next); }
    if (before[to] === -1) break;
    let amount = limit - flow;
    for (let node = to; node !== from; node = before[node]!) amount = Math.min(amount, residual[before[node]!]![node]!);
    for (let node = to; node !== from; node = before[node]!) { residual[before[node]!]![node]! -= amount; residual[node]![before[node]!]! += amount; }
    flow += amount;
  }
  return flow;
}
