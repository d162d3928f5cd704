import { CommandInput } from '@opora/subgraph';
import { IsIn, IsUUID } from 'class-validator';
import { LIST_KINDS, type ListKind, type SheetFormat } from '../exchange/exchange.lists';

export class RequestExportInput extends CommandInput {
  @IsIn(LIST_KINDS) list: ListKind;
  @IsUUID() id: string;
  @IsIn(['CSV', 'XLSX']) format: SheetFormat = 'XLSX';
}
