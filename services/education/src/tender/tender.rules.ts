import { commonMessage, formatDateCs, type Day, type Violation } from '@opora/kernel';

/** What has happened to a small-scale tender (VZMR); null is no data. */
export interface Tender { announcedOn: Day | null; contractSignedOn: Day | null; contractorId: string | null }
/** The last days the plan has for it; null where it has none. */
export interface TenderPlan { tenderAnnouncedBy: Day | null; contractBy: Day | null }

/** The steps of a small-scale tender (model.md §12, process 1: announced, then contract): no day to come, no contract before the announcement, none without who signed it. */
export function tenderProblems({ announcedOn, contractSignedOn, contractorId }: Tender, today: Day): Violation[] {
  return [
    ...future(announcedOn, 'announcedOn', today), ...future(contractSignedOn, 'contractSignedOn', today),
    ...(announcedOn !== null && contractSignedOn !== null && contractSignedOn < announcedOn
      ? [{ code: 'EDU_TENDER_ORDER', field: 'input.contractSignedOn', actual: contractSignedOn, limit: announcedOn, messageCs: `Smlouva nemohla být uzavřena dřív, než byla zakázka vyhlášena (${formatDateCs(announcedOn)}).` }] : []),
    ...(contractSignedOn !== null && contractorId === null
      ? [{ code: 'EDU_TENDER_CONTRACTOR', field: 'input.contractorId', messageCs: 'Uveďte dodavatele, se kterým je smlouva uzavřena.' }] : []),
  ];
}

const future = (day: Day | null, field: string, today: Day): Violation[] =>
  (day !== null && day > today ? [{ code: 'AS_OF_IN_FUTURE', field: `input.${field}`, actual: day, limit: today, messageCs: commonMessage('AS_OF_IN_FUTURE') }] : []);

/** EDU_TENDER_LATE (W) for each day later than planned; P1: announced by the end of May, contract by the end of August 2017 (source 000:99). Nothing is late against a plan that has no day. */
export const tenderWarnings = ({ announcedOn, contractSignedOn }: Tender, { tenderAnnouncedBy, contractBy }: TenderPlan): Violation[] => [
  ...late(announcedOn, tenderAnnouncedBy, 'announcedOn', 'Zakázka byla vyhlášena'), ...late(contractSignedOn, contractBy, 'contractSignedOn', 'Smlouva byla uzavřena'),
];

const late = (day: Day | null, by: Day | null, field: string, what: string): Violation[] =>
  (day !== null && by !== null && day > by ? [{ code: 'EDU_TENDER_LATE', field: `input.${field}`, actual: day, limit: by, messageCs: `${what} později, než bylo v plánu (nejpozději ${formatDateCs(by)}).` }] : []);
