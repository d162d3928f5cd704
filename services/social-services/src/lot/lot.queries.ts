import { pragueDay, type PageArgs } from '@opora/kernel';
import { columnsOf, type Connection, type Context, listPage } from '@opora/subgraph';
import type { ServiceType } from '../programme/programme.rules';
import { Lot } from './lot.entity';

export interface LotFilter extends PageArgs { projectId?: string | null; krajCode?: string | null; serviceType?: ServiceType | null; contracted?: boolean | null }

/** Lots by kraj, type and number. */
export const listLots = (cx: Context, args: LotFilter): Promise<Connection<Lot>> => listPage<Lot>(cx, args, {
  name: 'lots',
  sql: `select ${columnsOf(cx, Lot, 'lot')} from lot
    where ($1::uuid is null or lot.project_id = $1) and ($2::text is null or lot.kraj_code = $2) and ($3::text is null or lot.service_type = $3)
      and ($4::boolean is null or $4 = exists (select 1 from contract c where c.lot_id = lot.id and c.valid_from <= $5::date and c.last_day >= $5::date))`,
  parameters: [args.projectId ?? null, args.krajCode ?? null, args.serviceType ?? null, args.contracted ?? null, pragueDay(cx.now())],
  sort: [{ column: 'krajCode', type: 'text' }, { column: 'serviceType', type: 'text' }, { column: 'number', type: 'int' }, { column: 'id', type: 'uuid' }],
});
