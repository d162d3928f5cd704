import { cleanText } from '@opora/kernel';
import { Checked, CommandInput } from '@opora/subgraph';
import { IsIn, IsString } from 'class-validator';
import { FILE_PURPOSES, type FilePurpose } from './file.rules';

export class StoreFileInput extends CommandInput {
  @IsIn(FILE_PURPOSES) purpose: FilePurpose;
  @Checked((text, field) => cleanText(text, { max: 150, field })) fileName: string;
  @IsString() base64: string;
}
