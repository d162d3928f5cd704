import { CommandInput } from '@opora/subgraph';

export class RenewCalendarFeedInput extends CommandInput {}
export class CloseCalendarFeedInput extends CommandInput {}
