import type { IndicatorDefinition } from '../indicator/definition';
import { fteNzdm } from './fte-nzdm';
import { fteSas } from './fte-sas';
import { lotsContracted } from './lots-contracted';
import { orpCoverageOfAll, orpCoverageOfPossible } from './orp-networking-coverage';
import { recruitmentActivities } from './recruitment-activities';
import { roundTablesHeld } from './round-tables-held';
import { seminarsHeld } from './seminars-held';
import { supportedPersonsNzdm } from './supported-persons-nzdm';
import { supportedPersonsSas } from './supported-persons-sas';

/** Every indicator, in the order people read them. */
export const indicators: readonly IndicatorDefinition[] = [
  roundTablesHeld, seminarsHeld, supportedPersonsNzdm, supportedPersonsSas, fteNzdm, fteSas, lotsContracted, recruitmentActivities, orpCoverageOfAll, orpCoverageOfPossible,
];
