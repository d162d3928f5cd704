import { IsIn, IsString, MaxLength } from 'class-validator';
import { CommandInput } from '@opora/subgraph';
import { CHANNELS, type Channel } from '../delivery/delivery.rules';
import { PREFERENCE_MODES, type PreferenceMode } from './preference.rules';

export class SetPreferenceInput extends CommandInput {
  @IsString() @MaxLength(100) kind: string;
  @IsIn(CHANNELS) channel: Channel;
  @IsIn(PREFERENCE_MODES) mode: PreferenceMode;
}
export class UnsubscribeInput extends CommandInput {
  @IsString() @MaxLength(500) token: string;
}
