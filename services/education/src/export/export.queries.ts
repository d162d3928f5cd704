import type { Context } from '@opora/subgraph';
import { ownId } from '../people';
import { SheetExport } from './sheet-export.entity';

/** Exports shown. */
const SHOWN = 20;

/** The caller's own exports, the newest first. Throws FORBIDDEN for a program. */
export const exportsOf = async (cx: Context): Promise<SheetExport[]> =>
  (await cx.manager()).find(SheetExport, { where: { requestedBy: ownId(cx.actor!) }, order: { createdAt: 'DESC', id: 'DESC' }, take: SHOWN });
