import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CoordinatorPost as CoordinatorPostRow } from '../coordinator/coordinator-post.entity';
import type { WorkingGroupMember as WorkingGroupMemberRow } from '../group/working-group-member.entity';
import type { WorkingGroup as WorkingGroupRow } from '../group/working-group.entity';
import type { Measure as MeasureRow } from '../measure/measure.entity';
import type { PlanAdoption as PlanAdoptionRow } from '../plan/plan-adoption.entity';
import type { StrategicPlan as StrategicPlanRow } from '../plan/strategic-plan.entity';
import type { RecruitmentActivity as RecruitmentActivityRow } from '../recruitment/recruitment-activity.entity';
import type { RecruitmentPlan as RecruitmentPlanRow } from '../recruitment/recruitment-plan.entity';
import type { Reference, AnyConnection, Context } from '@opora/subgraph';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Calendar day, `YYYY-MM-DD` (datum). */
  Date: { input: string; output: string; }
  /** Instant with an offset, ISO 8601 (okamžik). */
  DateTime: { input: string; output: Date; }
  /** Amount in Czech crowns as decimal text, exact to the haléř, for example `7025696.25` (částka). */
  Money: { input: string; output: string; }
  /** Exact decimal number as text, for example `62.4` (desetinné číslo). */
  Decimal: { input: string; output: string; }
  /** Identification number of an organisation, eight digits with a check digit (IČO). */
  Ico: { input: string; output: string; }
  /** NUTS3 code of a kraj as text, for example `CZ051` (kód kraje). A change refuses one that does not hold on its day with TERRITORY_UNKNOWN, and one an edition of the code list is about to close or move with TERRITORY_CHANGING; a filter takes every one there ever was. */
  KrajCode: { input: string; output: string; }
  /** LAU1 code of an okres as text, for example `CZ0513` (kód okresu). As of a kraj, TERRITORY_UNKNOWN and TERRITORY_CHANGING. */
  OkresCode: { input: string; output: string; }
  /** ČISORP code of an ORP as text, four digits, for example `5105` (kód ORP). Never derived from another code. As of a kraj, TERRITORY_UNKNOWN and TERRITORY_CHANGING. */
  OrpCode: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Where a page of a list ends (stránkování). */
export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** A period of whole days, both ends included (období). */
export type Period = {
  __typename?: 'Period';
  from: Scalars['Date']['output'];
  /** Last day; null while the end is open. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** A period of whole days, both ends included (období). */
export type PeriodInput = {
  /** First day. */
  from: Scalars['Date']['input'];
  /** Last day. */
  to: Scalars['Date']['input'];
};

/** How far a figure has been confirmed (stav schválení). */
export type ApprovalState =
  /** Nobody has handed it in yet (nepodáno). */
  | 'NOT_SUBMITTED'
  /** Handed in, waiting for the kraj (podáno). */
  | 'SUBMITTED'
  /** Approved by the kraj (schváleno krajem). */
  | 'APPROVED'
  /** Accepted by the ministry (přijato MPSV). */
  | 'ACCEPTED'
  /** Stated as a total by the source document, not counted from rows (uvedeno ve zdroji). */
  | 'STATED_BY_SOURCE'
  /** Counted from the rows of the platform, no approval applies (vypočteno). */
  | 'COMPUTED';

/** Why a figure has no value (důvod chybějící hodnoty). */
export type NoValueReason =
  /** Nothing has been recorded for the period (bez údajů). */
  | 'NO_DATA'
  /** The kraj does not take part (nezapojen). */
  | 'NOT_PARTICIPATING'
  /** The source gives only a total and does not name the parts (zdroj neuvádí). */
  | 'NOT_NAMED_BY_SOURCE'
  /** The share cannot be computed, its denominator is zero or missing (nelze spočítat). */
  | 'NO_DENOMINATOR'
  /** The scheduled run has not computed it yet (zatím nevypočteno). */
  | 'NOT_YET_COMPUTED'
  /** The owner of the data did not answer; it will be asked again (dočasně nedostupné). */
  | 'SUBGRAPH_UNAVAILABLE'
  /** It would tell of few people outside their kraj, by itself or beside what else is published (skryto). */
  | 'SUPPRESSED';

/** One aggregate with everything needed to trust it (údaj). Null is «no data», never zero; nothing is rounded before it is compared. */
export type Figure = {
  __typename?: 'Figure';
  value?: Maybe<Scalars['Decimal']['output']>;
  numerator?: Maybe<Scalars['Decimal']['output']>;
  denominator?: Maybe<Scalars['Decimal']['output']>;
  /** Unit of value, numerator and target, for example `count`, `hour`, `fte`, `person`, `percent`. */
  unit: Scalars['String']['output'];
  /** The planned value (cíl). */
  target?: Maybe<Scalars['Decimal']['output']>;
  /** The day the figure speaks of. */
  asOf: Scalars['Date']['output'];
  approvalState: ApprovalState;
  /** Share of the expected sources that reported, 0 to 1; null when none is expected. */
  completeness?: Maybe<Scalars['Decimal']['output']>;
  /** True when the value is hidden because it counts 1 to 5 people (potlačeno). */
  suppressed: Scalars['Boolean']['output'];
  /** Why there is no value; null when there is one. */
  reason?: Maybe<NoValueReason>;
};

/** Something that is allowed but should be looked at; the change was made (upozornění). */
export type Warning = {
  __typename?: 'Warning';
  /** Stable code, for example `EDU_PLAN_DUPLICATE` (kód). */
  code: Scalars['String']['output'];
  /** Rule of the domain model (pravidlo). */
  rule?: Maybe<Scalars['String']['output']>;
  /** Input field the warning speaks of (pole). */
  field?: Maybe<Scalars['String']['output']>;
  /** What was found (zjištěná hodnota). */
  actual?: Maybe<Scalars['String']['output']>;
  /** What the rule expects (mez). */
  limit?: Maybe<Scalars['String']['output']>;
  /** Czech sentence for people (sdělení). */
  messageCs: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** All regions (kraje): 13 kraje and Praha, 14 rows, in the order of their codes. */
  kraje: Array<Kraj>;
  /** One region (kraj). TERRITORY_UNKNOWN for a code that is in no list, TERRITORY_LEVEL_MISMATCH for an okres, ORP or municipality. */
  kraj?: Maybe<Kraj>;
  /** One district (okres). Praha is none. TERRITORY_UNKNOWN, TERRITORY_LEVEL_MISMATCH. */
  okres?: Maybe<Okres>;
  /** One municipality with extended powers (ORP). Praha is none. TERRITORY_UNKNOWN, TERRITORY_LEVEL_MISMATCH. */
  orp?: Maybe<Orp>;
  /** One municipality (obec) the platform knows: a seat of an ORP, Praha, or a town that takes part. TERRITORY_UNKNOWN. */
  municipality?: Maybe<Municipality>;
  /** One edition of a strategic plan by its id, or null (strategický plán). */
  strategicPlan?: Maybe<StrategicPlan>;
  /** Editions of strategic plans, the newest first (strategické plány). */
  strategicPlans: StrategicPlanConnection;
  /** One recruitment plan by its id, or null (plán vyhledávání náhradních rodičů). */
  recruitmentPlan?: Maybe<RecruitmentPlan>;
  /** Recruitment activities, the newest day first (aktivity k vyhledávání náhradních rodičů). */
  recruitmentActivities: RecruitmentActivityConnection;
  /** How the platform is, each service for itself; one that is away costs its own part only. For the operator (stav systému). */
  systemHealth?: Maybe<SystemHealth>;
  /** Whether what is kept agrees with itself and with the other services, each service for itself. For the operator (kontrola integrity). */
  integrityCheck?: Maybe<IntegrityCheck>;
};


export type QueryKrajArgs = {
  code: Scalars['KrajCode']['input'];
};


export type QueryOkresArgs = {
  code: Scalars['OkresCode']['input'];
};


export type QueryOrpArgs = {
  code: Scalars['OrpCode']['input'];
};


export type QueryMunicipalityArgs = {
  key: Scalars['ID']['input'];
};


export type QueryStrategicPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStrategicPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  krajCode?: InputMaybe<Scalars['KrajCode']['input']>;
  status?: InputMaybe<StrategicPlanStatus>;
};


export type QueryRecruitmentPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRecruitmentActivitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  recruitmentPlanId?: InputMaybe<Scalars['ID']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<RecruitmentActivityState>;
};

/** Region (kraj). Praha is a row of this list, but neither a kraj nor an ORP. Source: © ČÚZK, RÚIAN, CC BY 4.0; code lists of ČSÚ. */
export type Kraj = {
  __typename?: 'Kraj';
  /** NUTS3 code (kód kraje). */
  code: Scalars['KrajCode']['output'];
  /** Name, for example `Liberecký kraj` (název). */
  name: Scalars['String']['output'];
  /** Three-letter abbreviation of ČSÚ, for example `LBK` (zkratka). */
  abbreviation: Scalars['String']['output'];
  /** False for Praha only (je krajem). */
  isKraj: Scalars['Boolean']['output'];
  /** Town where the regional authority sits (sídlo). */
  seatName: Scalars['String']['output'];
  /** Latitude of the seat, WGS 84, degrees (zeměpisná šířka). */
  seatLatitude: Scalars['Float']['output'];
  /** Longitude of the seat, WGS 84, degrees (zeměpisná délka). */
  seatLongitude: Scalars['Float']['output'];
  /** Number of municipalities, 2024 (počet obcí). */
  municipalityCount: Scalars['Int']['output'];
  /** Population on 31 December 2019 (počet obyvatel). */
  population: Scalars['Int']['output'];
  /** Last day the entry of the code list holds; null while it is open (platí do). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** What took over from one that ended; null while it holds or where nobody named it (nástupce). */
  successor?: Maybe<Kraj>;
  /** All districts of the kraj in Czech order (okresy). Bounded by the code list: at most 12; none for Praha. */
  okresy: Array<Okres>;
  /** All ORPs of the kraj in Czech order (správní obvody ORP). Bounded by the code list: at most 26; none for Praha. */
  orps: Array<Orp>;
  /** Family policy of the kraj: its plan and what was done (rodinná politika kraje). AS_OF_IN_FUTURE. */
  familyPolicy: FamilyPolicyInKraj;
};


/** Region (kraj). Praha is a row of this list, but neither a kraj nor an ORP. Source: © ČÚZK, RÚIAN, CC BY 4.0; code lists of ČSÚ. */
export type KrajOkresyArgs = {
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** Region (kraj). Praha is a row of this list, but neither a kraj nor an ORP. Source: © ČÚZK, RÚIAN, CC BY 4.0; code lists of ČSÚ. */
export type KrajOrpsArgs = {
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** Region (kraj). Praha is a row of this list, but neither a kraj nor an ORP. Source: © ČÚZK, RÚIAN, CC BY 4.0; code lists of ČSÚ. */
export type KrajFamilyPolicyArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** District (okres), a child of a kraj beside the ORP, not above it. Source: © ČÚZK, RÚIAN, CC BY 4.0; code lists of ČSÚ. */
export type Okres = {
  __typename?: 'Okres';
  /** LAU1 code (kód okresu). */
  code: Scalars['OkresCode']['output'];
  /** Name, for example `Semily` (název). */
  name: Scalars['String']['output'];
  /** NUTS3 code of the kraj it lies in (kód kraje). */
  krajCode: Scalars['KrajCode']['output'];
  /** Number of municipalities, 2024 (počet obcí). */
  municipalityCount: Scalars['Int']['output'];
  /** Last day the entry of the code list holds; null while it is open (platí do). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** What took over from one that ended; null while it holds or where nobody named it (nástupce). */
  successor?: Maybe<Okres>;
  /** The kraj it lies in (kraj). */
  kraj: Kraj;
};

/** Municipality with extended powers and its district of administration (obec s rozšířenou působností, ORP). Names are no keys: `5102 Frýdlant` and `8107 Frýdlant nad Ostravicí`. Source: © ČÚZK, RÚIAN, CC BY 4.0; code lists of ČSÚ. */
export type Orp = {
  __typename?: 'Orp';
  /** ČISORP code (kód ORP). */
  code: Scalars['OrpCode']['output'];
  /** Name, for example `Železný Brod` (název). */
  name: Scalars['String']['output'];
  /** NUTS3 code of the kraj it lies in (kód kraje). */
  krajCode: Scalars['KrajCode']['output'];
  /** LAU1 code of the okres of its seat (kód okresu sídla). */
  okresCode: Scalars['OkresCode']['output'];
  /** Number of okresy it reaches into; Turnov reaches into three (počet okresů). */
  okresCount: Scalars['Int']['output'];
  /** Town where its office sits (sídlo). */
  seatName: Scalars['String']['output'];
  /** Latitude of the seat, WGS 84, degrees (zeměpisná šířka). */
  seatLatitude: Scalars['Float']['output'];
  /** Longitude of the seat, WGS 84, degrees (zeměpisná délka). */
  seatLongitude: Scalars['Float']['output'];
  /** Number of municipalities it administers, 2024 (počet obcí). */
  municipalityCount: Scalars['Int']['output'];
  /** Population on 31 December 2019 in the borders of that day (počet obyvatel). */
  population: Scalars['Int']['output'];
  /** First day the entry of the code list holds; null where the source states none (platí od). */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day the entry holds; null while it is open (platí do). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** What took over from one that ended; null while it holds or where nobody named it (nástupce). */
  successor?: Maybe<Orp>;
  /** The kraj it lies in (kraj). */
  kraj: Kraj;
  /** The okres of its seat (okres sídla). */
  okres: Okres;
  /** Its municipalities the platform knows, in Czech order (obce): the seat and towns that take part. Bounded by the code list. */
  municipalities: Array<Municipality>;
};

/** Municipality (obec). Not every one that takes part is an ORP: Moravský Beroun is not. Source: © ČÚZK, RÚIAN, CC BY 4.0; code lists of ČSÚ. */
export type Municipality = {
  __typename?: 'Municipality';
  /** ČISOB code, or a word where the sources state no code (klíč). */
  key: Scalars['ID']['output'];
  /** ČISOB code; null where the sources state none (kód obce). */
  code?: Maybe<Scalars['String']['output']>;
  /** Name (název). */
  name: Scalars['String']['output'];
  /** True when the municipality is the seat of an ORP (je ORP). */
  isOrpSeat: Scalars['Boolean']['output'];
  /** Population on 1 January 2018; null where the sources state none (počet obyvatel). */
  population?: Maybe<Scalars['Int']['output']>;
  /** First day the entry of the code list holds; null where the source states none (platí od). */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day the entry holds; null while it is open (platí do). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** What took over from one that ended; null while it holds or where nobody named it (nástupce). */
  successor?: Maybe<Municipality>;
  /** The ORP that administers it (správní obvod ORP); null for Praha. */
  orp?: Maybe<Orp>;
  /** The okres it lies in; null for Praha (okres). */
  okres?: Maybe<Okres>;
  /** The kraj it lies in (kraj). */
  kraj: Kraj;
};

/** What one service holds of a person (údaje jedné služby). */
export type SubjectSection = {
  __typename?: 'SubjectSection';
  /** Name of the service. */
  name: Scalars['String']['output'];
  state: SubjectState;
  /** Everything the service holds of the person, by kind (záznamy). */
  records: Array<SubjectRecords>;
  /** Who else read or changed the person's records, themselves or in a list, a file or an export, the latest hundred (kdo údaje četl). */
  accessLog: Array<SubjectAccess>;
  /** What must be kept, why and until when (co je nutné uchovat). */
  retention: Array<SubjectRetention>;
};

/** Whether a service holds anything of a person (stav). */
export type SubjectState =
  /** Nothing at all (žádné údaje). */
  | 'NO_DATA'
  /** Something (údaje). */
  | 'DATA';

/** Records of one kind (záznamy jednoho druhu). */
export type SubjectRecords = {
  __typename?: 'SubjectRecords';
  /** Kind of the records. */
  kind: Scalars['String']['output'];
  /** How many there are (počet). */
  count: Scalars['Int']['output'];
  /** The records as JSON, at most a thousand (strojově čitelné). */
  data: Scalars['String']['output'];
};

/** One reading of a person's records (přístup). */
export type SubjectAccess = {
  __typename?: 'SubjectAccess';
  /** Who read: a person's id or a program's name (kdo). */
  who: Scalars['String']['output'];
  when: Scalars['DateTime']['output'];
  /** What they did (co). */
  what: Scalars['String']['output'];
  /** What for; null inside one's own region (účel). */
  purpose?: Maybe<Scalars['String']['output']>;
};

/** A duty to keep records (povinnost uchovat). */
export type SubjectRetention = {
  __typename?: 'SubjectRetention';
  category: RetentionCategory;
  /** Why, as a person is told (důvod). */
  basis: Scalars['String']['output'];
  /** Last day they are kept (do). */
  until: Scalars['Date']['output'];
};

/** Why records of a person are kept for a time (kategorie uchování). */
export type RetentionCategory =
  /** Evidence of support from the European Social Fund (doklad o podpoře z ESF). */
  | 'ESF_EVIDENCE'
  /** Evidence of who had access to what (doklad o oprávněních). */
  | 'ACCESS_EVIDENCE'
  /** Notes of who read and changed what (záznamy o přístupech). */
  | 'AUDIT_LOG'
  /** Records of professional work that no law asks for (záznamy o odborné práci). */
  | 'WORK_RECORD'
  /** How a person is reached, and their choices (kontaktní údaje a volby). */
  | 'CONTACT'
  /** Messages told to a person (zprávy). */
  | 'MESSAGE';

/** Records of one category that have outlived their period (záznamy po skartační lhůtě). */
export type RetentionDue = {
  __typename?: 'RetentionDue';
  category: RetentionCategory;
  /** How many people they are about (osob). */
  people: Scalars['Int']['output'];
  /** How many records they are (záznamů). */
  rows: Scalars['Int']['output'];
  /** When they were counted: what has been written, held or set since is not in it (stav k). */
  asOf: Scalars['DateTime']['output'];
};

/** How one service is (stav služby). */
export type ServiceHealth = {
  __typename?: 'ServiceHealth';
  /** Name of the service. */
  name: Scalars['String']['output'];
  /** Version of the platform it runs (verze). */
  version: Scalars['String']['output'];
  /** True: it answered. A service that is away answers nothing at all (běží). */
  up: Scalars['Boolean']['output'];
  /** How long its database took to answer, in milliseconds (odezva). */
  latencyMs: Scalars['Int']['output'];
  /** Since when this process runs (spuštěno). */
  startedAt: Scalars['DateTime']['output'];
  /** Its migrations (migrace). */
  migrations: MigrationHealth;
  /** What it owes to other services (fronta událostí). */
  outbox: OutboxHealth;
  /** Its queues as its workers last counted them; empty while no worker runs (fronty). */
  queues: Array<QueueHealth>;
  /** Its schedules as its workers last told (plánované úlohy). */
  schedules: Array<ScheduleHealth>;
  /** The processes that work for it in the background, heard of within the last hour (procesy na pozadí). */
  workers: Array<WorkerHealth>;
  /** Which edition of each code list it has in use; every service must say the same (používané číselníky). */
  codeLists: Array<CodeListInUse>;
  /** Its events that wait for a person, the longest waiting first (události k vyřízení). */
  failedJobs: Array<FailedJob>;
};


/** How one service is (stav služby). */
export type ServiceHealthFailedJobsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An edition of a code list as one service has it in use (používané vydání číselníku). */
export type CodeListInUse = {
  __typename?: 'CodeListInUse';
  /** KRAJ, OKRES, ORP or MUNICIPALITY (číselník). */
  kind: Scalars['String']['output'];
  /** The day it speaks of (vydání). */
  edition: Scalars['Date']['output'];
  /** The import it came with; null for the file of the release (převzetí). */
  importId?: Maybe<Scalars['ID']['output']>;
};

/** Migrations of one service (migrace). */
export type MigrationHealth = {
  __typename?: 'MigrationHealth';
  /** How many have been applied. */
  applied: Scalars['Int']['output'];
  /** Names of those the running version knows and the database lacks (čekající). */
  pending: Array<Scalars['String']['output']>;
};

/** What one service owes to others (fronta událostí). */
export type OutboxHealth = {
  __typename?: 'OutboxHealth';
  /** On their way; 10 000 means at least that many (čeká). */
  waiting: Scalars['Int']['output'];
  /** Waiting for a person; 10 000 means at least that many (vyžaduje zásah). */
  needsAttention: Scalars['Int']['output'];
  /** Age of the oldest on its way in seconds, those that wait for a person aside; null when none is. More than 300 is an alarm (stáří nejstarší). */
  oldestAgeSeconds?: Maybe<Scalars['Int']['output']>;
};

/** One queue (fronta). */
export type QueueHealth = {
  __typename?: 'QueueHealth';
  name: Scalars['String']['output'];
  waiting: Scalars['Int']['output'];
  active: Scalars['Int']['output'];
  failed: Scalars['Int']['output'];
  delayed: Scalars['Int']['output'];
  /** Age of the job that has waited longest, in seconds; null when none waits (stáří nejstarší). */
  oldestAgeSeconds?: Maybe<Scalars['Int']['output']>;
  /** When it was counted (zjištěno). */
  countedAt: Scalars['DateTime']['output'];
};

/** One schedule (plánovaná úloha). */
export type ScheduleHealth = {
  __typename?: 'ScheduleHealth';
  name: Scalars['String']['output'];
  /** When it last ran to its end; null when it has not since the workers started (naposledy úspěšně). */
  lastSucceededAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it last failed; null when it has not since the workers started (naposledy neúspěšně). */
  lastFailedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One process that works in the background (proces na pozadí). */
export type WorkerHealth = {
  __typename?: 'WorkerHealth';
  id: Scalars['ID']['output'];
  /** When it was last heard of (naposledy). */
  seenAt: Scalars['DateTime']['output'];
  /** False when it has been silent for more than a minute (pracuje). */
  alive: Scalars['Boolean']['output'];
};

/** An event that waits for a person. Its payload stays where it is (událost k vyřízení). */
export type FailedJob = {
  __typename?: 'FailedJob';
  id: Scalars['ID']['output'];
  /** The queue it is meant for, for example `events-networking` (fronta). */
  queue: Scalars['String']['output'];
  topic: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  needsAttentionAt: Scalars['DateTime']['output'];
  /** Why it failed last, without data (poslední chyba). */
  lastError?: Maybe<Scalars['String']['output']>;
  /** Follows the change that caused it through logs and traces (číslo požadavku). */
  traceId: Scalars['String']['output'];
};

/** Which events, and why (které úlohy). */
export type HandleFailedJobsInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Only those meant for this queue, for example `events-networking` (fronta). */
  queue?: InputMaybe<Scalars['String']['input']>;
  /** Only these (výběr). */
  filter?: InputMaybe<FailedJobFilter>;
  /** Why; no personal data (důvod). */
  reason: Scalars['String']['input'];
};

/** A choice of events that wait for a person; all of them unless told (výběr). */
export type FailedJobFilter = {
  /** Ids, at most 100; each must wait for a person, or the whole is refused (úlohy). */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Topic, for example `organisation-changed` (téma). */
  topic?: InputMaybe<Scalars['String']['input']>;
};

/** What became of events that waited for a person (vyřízené úlohy). */
export type HandledJobs = {
  __typename?: 'HandledJobs';
  /** How many were handled, at most 1 000 at once (vyřízeno). */
  handled: Scalars['Int']['output'];
  /** How many still wait for a person; 10 000 means at least that many (zbývá). */
  left: Scalars['Int']['output'];
};

/** How bad a finding is (závažnost). */
export type IntegritySeverity =
  /** Something is wrong and must be mended (chyba). */
  | 'ERROR'
  /** Somebody should look (varování). */
  | 'WARNING';

/** What one check found (nález kontroly). */
export type IntegrityResult = {
  __typename?: 'IntegrityResult';
  /** Name of the check, for example `audit-seal`. */
  name: Scalars['String']['output'];
  severity: IntegritySeverity;
  /** How many findings; zero is good, null when the check could not be carried out (počet). */
  count?: Maybe<Scalars['Int']['output']>;
  /** At most five of them, as ids and codes, never a name (příklady). */
  sample: Array<Scalars['String']['output']>;
  /** When it was checked: now, or for what takes long, in the night (kdy). */
  checkedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Records of one service that point to a code which would be closed or moved (dotčené záznamy). */
export type CodeListUse = {
  __typename?: 'CodeListUse';
  /** The code by which the edition would be refused without a successor: REF_IN_USE. */
  refusal: Scalars['String']['output'];
  /** The code of the territory (kód). */
  code: Scalars['String']['output'];
  /** What points to it: a table, or what hangs on one, for example `contract` (druh záznamů). */
  what: Scalars['String']['output'];
  /** How many (počet). */
  count: Scalars['Int']['output'];
  /** What a person is told (sdělení). */
  messageCs: Scalars['String']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Records since when the post of the coordinator is filled, never by whom; recording again corrects it (zaznamenat funkci koordinátora). */
  recordCoordinatorPost: CoordinatorPost;
  /** Opens the working group of a recruitment plan. FAM_GROUP_EXISTS (založit pracovní skupinu). */
  createWorkingGroup: WorkingGroup;
  /** Takes an organisation into the group. FAM_MEMBER_NOT_ELIGIBLE, FAM_ALREADY_MEMBER (přijmout člena). */
  addGroupMember: WorkingGroup;
  /** Ends a membership. FAM_MEMBERSHIP_END (ukončit členství). */
  endGroupMembership: WorkingGroupMember;
  /** Adds a measure to a plan that is not adopted. FAM_WEIGHT_INVALID, FAM_PLAN_ADOPTED_LOCKED (přidat opatření). */
  addMeasure: Measure;
  /** Changes or moves a measure. FAM_TREE_CYCLE, FAM_WEIGHT_INVALID, FAM_PLAN_ADOPTED_LOCKED (změnit opatření). */
  changeMeasure: Measure;
  /** Removes a measure without measures below it; answers with the plan. FAM_MEASURE_HAS_CHILDREN (odstranit opatření). */
  removeMeasure: StrategicPlan;
  /** Reports done activities of a measure, also of an adopted plan and after the project ended, R-FAM-06 (vykázat plnění). */
  reportMeasure: Measure;
  /** Opens the first edition of a plan; its days may stay unknown while it is prepared. FAM_PLAN_LENGTH (založit plán). */
  createStrategicPlan: StrategicPlan;
  /** Changes a plan that is not adopted. FAM_PLAN_LENGTH, FAM_OUTSIDE_PLAN, FAM_PLAN_ADOPTED_LOCKED (změnit plán). */
  changeStrategicPlan: StrategicPlan;
  /** Records that one of the two bodies adopted the plan. FAM_ADOPTION_RECORDED, FAM_ADOPTION_IN_FUTURE (zaznamenat přijetí). */
  recordAdoption: StrategicPlan;
  /** Makes the plan adopted. FAM_ADOPTION_INCOMPLETE, FAM_PLAN_DATES_UNKNOWN (přijmout plán). */
  adoptStrategicPlan: StrategicPlan;
  /** Opens the next edition of an adopted plan with its days and measures. FAM_PLAN_NOT_ADOPTED, FAM_PLAN_VERSION_EXISTS (nová verze). */
  newPlanVersion: StrategicPlan;
  /** Makes the recruitment plan a part of a strategic plan. FAM_RECRUITMENT_OUTSIDE_PLAN, FAM_RECRUITMENT_PLAN_EXISTS (založit plán vyhledávání). */
  createRecruitmentPlan: RecruitmentPlan;
  /** Records a planned or done activity. FAM_NOT_GROUP_MEMBER, FAM_OUTSIDE_PLAN, FAM_DONE_IN_FUTURE, GDPR_PERSONAL_DATA_DETECTED (zaznamenat aktivitu). */
  recordRecruitmentActivity: RecruitmentActivity;
  /** A planned activity took place. FAM_ACTIVITY_STATE, FAM_OUTSIDE_PLAN, FAM_DONE_IN_FUTURE (potvrdit uskutečnění). */
  completeRecruitmentActivity: RecruitmentActivity;
  /** An activity does not take place or was recorded by mistake; it no longer counts. REASON_REQUIRED (zrušit aktivitu). */
  cancelRecruitmentActivity: RecruitmentActivity;
  /** Sends events of this service that wait for a person on their way again; JOB_ALREADY_COMPLETED for one that took effect (zkusit znovu). */
  retryFailedJobsOfFamilyPolicy: HandledJobs;
  /** Gives events of this service that wait for a person up for good; JOB_ALREADY_COMPLETED for one that took effect (zahodit). */
  discardFailedJobsOfFamilyPolicy: HandledJobs;
};


export type MutationRecordCoordinatorPostArgs = {
  input: RecordCoordinatorPostInput;
};


export type MutationCreateWorkingGroupArgs = {
  input: CreateWorkingGroupInput;
};


export type MutationAddGroupMemberArgs = {
  input: AddGroupMemberInput;
};


export type MutationEndGroupMembershipArgs = {
  input: EndGroupMembershipInput;
};


export type MutationAddMeasureArgs = {
  input: AddMeasureInput;
};


export type MutationChangeMeasureArgs = {
  input: ChangeMeasureInput;
};


export type MutationRemoveMeasureArgs = {
  input: RemoveMeasureInput;
};


export type MutationReportMeasureArgs = {
  input: ReportMeasureInput;
};


export type MutationCreateStrategicPlanArgs = {
  input: CreateStrategicPlanInput;
};


export type MutationChangeStrategicPlanArgs = {
  input: ChangeStrategicPlanInput;
};


export type MutationRecordAdoptionArgs = {
  input: RecordAdoptionInput;
};


export type MutationAdoptStrategicPlanArgs = {
  input: AdoptStrategicPlanInput;
};


export type MutationNewPlanVersionArgs = {
  input: NewPlanVersionInput;
};


export type MutationCreateRecruitmentPlanArgs = {
  input: CreateRecruitmentPlanInput;
};


export type MutationRecordRecruitmentActivityArgs = {
  input: RecordRecruitmentActivityInput;
};


export type MutationCompleteRecruitmentActivityArgs = {
  input: CompleteRecruitmentActivityInput;
};


export type MutationCancelRecruitmentActivityArgs = {
  input: CancelRecruitmentActivityInput;
};


export type MutationRetryFailedJobsOfFamilyPolicyArgs = {
  input: HandleFailedJobsInput;
};


export type MutationDiscardFailedJobsOfFamilyPolicyArgs = {
  input: HandleFailedJobsInput;
};

/** The post of the regional family-policy coordinator (koordinátor rodinné politiky). A fact without a name. */
export type CoordinatorPost = {
  __typename?: 'CoordinatorPost';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  project: Project;
  kraj: Kraj;
  /** First day (ve funkci od). */
  filledFrom: Scalars['Date']['output'];
  /** Last day; null while it is filled (ve funkci do). */
  filledTo?: Maybe<Scalars['Date']['output']>;
  /** Document and lines the fact comes from (zdroj). */
  source?: Maybe<Scalars['String']['output']>;
};

/** Since when the post is filled (funkce koordinátora). */
export type RecordCoordinatorPostInput = {
  /** Same key, same answer for 24 hours (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version of the record being corrected. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
  krajCode: Scalars['KrajCode']['input'];
  filledFrom: Scalars['Date']['input'];
  filledTo?: InputMaybe<Scalars['Date']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Family policy of one kraj (rodinná politika kraje). */
export type FamilyPolicyInKraj = {
  __typename?: 'FamilyPolicyInKraj';
  /** Since when the coordinator's post is filled; null when not recorded (koordinátor rodinné politiky). */
  coordinatorPost?: Maybe<CoordinatorPost>;
  /** The plan the kraj works by: the newest adopted edition, else the newest one; null when there is none (strategický plán). */
  strategicPlan?: Maybe<StrategicPlan>;
  /** Done activities to find foster parents against their floor; no data while not one was ever recorded (aktivity k vyhledávání náhradních rodičů). */
  recruitmentActivities: Figure;
};

/** As what an organisation is a member, R-FAM-05 (druh člena). */
export type GroupMemberKind =
  /** A person licensed to perform social and legal protection of children (pověřená osoba). */
  | 'AUTHORISED_PERSON'
  /** A municipality that accompanies foster parents (obec zajišťující doprovázení). */
  | 'MUNICIPALITY_WITH_ACCOMPANIMENT';

/** Working group for finding foster parents (pracovní skupina pro vyhledávání náhradních rodičů). */
export type WorkingGroup = {
  __typename?: 'WorkingGroup';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  name: Scalars['String']['output'];
  /** Kinds of organisations that may be members (kdo může být členem). */
  memberKinds: Array<GroupMemberKind>;
  /** Memberships, the oldest first, at most 200 (členové). */
  members: Array<WorkingGroupMember>;
};

/** The membership of an organisation (členství). */
export type WorkingGroupMember = {
  __typename?: 'WorkingGroupMember';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  organisation: Organisation;
  kind: GroupMemberKind;
  /** Open while the membership lasts (doba členství). */
  period: Period;
};

/** A new working group (pracovní skupina). */
export type CreateWorkingGroupInput = {
  /** Same key, same answer for 24 hours (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  recruitmentPlanId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};

/** A new member (člen). */
export type AddGroupMemberInput = {
  /** Same key, same answer for 24 hours (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  groupId: Scalars['ID']['input'];
  organisationId: Scalars['ID']['input'];
  /** First day of the membership. */
  from: Scalars['Date']['input'];
};

/** The end of a membership (ukončení členství). */
export type EndGroupMembershipInput = {
  /** Same key, same answer for 24 hours (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version of the membership being ended. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  memberId: Scalars['ID']['input'];
  /** Last day of the membership. */
  lastDay: Scalars['Date']['input'];
};

export type Organisation = {
  __typename?: 'Organisation';
  id: Scalars['ID']['output'];
};

/** What a measure without progress means for the whole (pravidlo pro prázdná opatření). */
export type EmptyMeasures =
  /** It and its weight are left out (vynechat). */
  | 'EXCLUDE'
  /** It counts as nothing done (počítat jako nulu). */
  | 'ZERO';

/** A measure of the strategic plan (opatření). */
export type Measure = {
  __typename?: 'Measure';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  plan: StrategicPlan;
  /** Id of the measure above; null for a top one (nadřízené opatření). */
  parentId?: Maybe<Scalars['ID']['output']>;
  title: Scalars['String']['output'];
  /** Positive weight among the measures beside it (váha). */
  weight: Scalars['Decimal']['output'];
  /** How many activities are planned; null when not stated (plánované aktivity). */
  plannedActivities?: Maybe<Scalars['Int']['output']>;
  /** How many are done; null when nothing was reported (uskutečněné aktivity). */
  doneActivities?: Maybe<Scalars['Int']['output']>;
  /** Σ(w·p)/Σw of the measures below, else done of planned, in percent, at most 100; no data is no zero, R-FAM-07 (plnění). */
  progress: Figure;
};

/** A new measure (opatření). */
export type AddMeasureInput = {
  /** Same key, same answer for 24 hours (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  planId: Scalars['ID']['input'];
  /** Measure above; left out for a top one. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
  /** Positive, at most three decimal places (váha). */
  weight: Scalars['Decimal']['input'];
  plannedActivities?: InputMaybe<Scalars['Int']['input']>;
};

/** A change of a measure; what is left out stays (změna opatření). */
export type ChangeMeasureInput = {
  /** Same key, same answer for 24 hours (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version of the measure being changed. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  measureId: Scalars['ID']['input'];
  /** Measure above; null makes it a top one. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  /** Positive, at most three decimal places (váha). */
  weight?: InputMaybe<Scalars['Decimal']['input']>;
  plannedActivities?: InputMaybe<Scalars['Int']['input']>;
};

/** A measure to remove (odstranění opatření). */
export type RemoveMeasureInput = {
  /** Same key, same answer for 24 hours (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version of the measure being removed. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  measureId: Scalars['ID']['input'];
};

/** Done activities of a measure (vykázání plnění). */
export type ReportMeasureInput = {
  /** Same key, same answer for 24 hours (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version of the measure being reported. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  measureId: Scalars['ID']['input'];
  doneActivities: Scalars['Int']['input'];
};

/** How far a strategic plan is (stav plánu). */
export type StrategicPlanStatus =
  /** The analytic part is prepared and subjects are met (příprava). */
  | 'PREPARATION'
  /** Written, before its adoption (návrh). */
  | 'DRAFT'
  /** Adopted by both bodies; changed only by a new version (přijatý). */
  | 'ADOPTED';

/** How far the analytic part is (analytická část). */
export type AnalyticPart =
  /** Not begun (nezahájena). */
  | 'NOT_STARTED'
  /** Being prepared (připravuje se). */
  | 'IN_PREPARATION'
  /** Done (hotova). */
  | 'DONE';

/** A body that adopts the plan (orgán kraje). */
export type AdoptingBody =
  /** Regional Council (Rada). */
  | 'RADA'
  /** Regional Assembly (Zastupitelstvo). */
  | 'ZASTUPITELSTVO';

/** One edition of a kraj's strategic plan of family policy (strategický plán rodinné politiky). It outlives the project that made it, R-FAM-06. */
export type StrategicPlan = {
  __typename?: 'StrategicPlan';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The project that made it (projekt). */
  project: Project;
  kraj: Kraj;
  title: Scalars['String']['output'];
  /** 1 for the first, one more for each new version (vydání). */
  edition: Scalars['Int']['output'];
  /** The edition this one replaces (předchozí vydání). */
  previous?: Maybe<StrategicPlan>;
  status: StrategicPlanStatus;
  /** Stated length in years, R-FAM-01 (délka). */
  years: Scalars['Int']['output'];
  /** Exactly that long; null while the days are not known (období). */
  period?: Maybe<Period>;
  analyticPart: AnalyticPart;
  /** What a measure without progress means for the whole. */
  emptyMeasures: EmptyMeasures;
  /** Adoptions so far, at most one a body (přijetí). */
  adoptions: Array<PlanAdoption>;
  /** Day of the later adoption; null until both are there (přijato dne). */
  adoptedOn?: Maybe<Scalars['Date']['output']>;
  /** Warnings that refuse nothing, for example FAM_ADOPTION_ORDER (upozornění). */
  warnings: Array<Warning>;
  /** Measures in the order they were added, at most 500 (opatření). */
  measures: Array<Measure>;
  /** Σ(w·p)/Σw of the top measures in percent, R-FAM-07 (plnění). */
  progress: Figure;
  /** The plan for finding foster parents that belongs to it (plán vyhledávání náhradních rodičů). */
  recruitmentPlan?: Maybe<RecruitmentPlan>;
  /** Document and lines the facts come from (zdroj). */
  source?: Maybe<Scalars['String']['output']>;
  /** What this caller may do with it now. */
  viewerCan: StrategicPlanActions;
};

/** That a body adopted the plan (přijetí). */
export type PlanAdoption = {
  __typename?: 'PlanAdoption';
  id: Scalars['ID']['output'];
  body: AdoptingBody;
  date: Scalars['Date']['output'];
  /** Number of the resolution (číslo usnesení). */
  resolutionNumber: Scalars['String']['output'];
};

/** What the caller may do with a strategic plan. */
export type StrategicPlanActions = {
  __typename?: 'StrategicPlanActions';
  edit: Scalars['Boolean']['output'];
  adopt: Scalars['Boolean']['output'];
  newVersion: Scalars['Boolean']['output'];
  /** Report progress of measures, also of an adopted plan. */
  report: Scalars['Boolean']['output'];
};

/** A page of strategic plans. */
export type StrategicPlanConnection = {
  __typename?: 'StrategicPlanConnection';
  edges: Array<StrategicPlanEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One strategic plan of a page. */
export type StrategicPlanEdge = {
  __typename?: 'StrategicPlanEdge';
  node: StrategicPlan;
  cursor: Scalars['String']['output'];
};

/** A new strategic plan (nový plán). */
export type CreateStrategicPlanInput = {
  /** Same key, same answer for 24 hours (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  projectId: Scalars['ID']['input'];
  krajCode: Scalars['KrajCode']['input'];
  title: Scalars['String']['input'];
  /** Five years to the day; left out while not known. */
  period?: InputMaybe<PeriodInput>;
  /** PREPARATION unless DRAFT is said; ADOPTED is refused, adoption has its own mutation. */
  status?: InputMaybe<StrategicPlanStatus>;
  analyticPart?: InputMaybe<AnalyticPart>;
  /** EXCLUDE when left out. */
  emptyMeasures?: InputMaybe<EmptyMeasures>;
  source?: InputMaybe<Scalars['String']['input']>;
};

/** A change of a strategic plan; what is left out stays (změna plánu). */
export type ChangeStrategicPlanInput = {
  /** Same key, same answer for 24 hours (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version of the plan being changed. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  planId: Scalars['ID']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
  /** Five years to the day. */
  period?: InputMaybe<PeriodInput>;
  /** PREPARATION or DRAFT. */
  status?: InputMaybe<StrategicPlanStatus>;
  analyticPart?: InputMaybe<AnalyticPart>;
  emptyMeasures?: InputMaybe<EmptyMeasures>;
};

/** An adoption by one body (přijetí). */
export type RecordAdoptionInput = {
  /** Same key, same answer for 24 hours (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  planId: Scalars['ID']['input'];
  body: AdoptingBody;
  /** Not in the future. */
  date: Scalars['Date']['input'];
  resolutionNumber: Scalars['String']['input'];
};

/** A plan to be made adopted (přijetí plánu). */
export type AdoptStrategicPlanInput = {
  /** Same key, same answer for 24 hours (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version of the plan being adopted. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  planId: Scalars['ID']['input'];
};

/** An adopted plan to make the next edition of (nová verze). */
export type NewPlanVersionInput = {
  /** Same key, same answer for 24 hours (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  planId: Scalars['ID']['input'];
};

/** State of a recruitment activity (stav aktivity). */
export type RecruitmentActivityState =
  /** Planned (plánovaná). */
  | 'PLANNED'
  /** Done; only these count, R-FAM-04 (uskutečněná). */
  | 'DONE'
  /** Cancelled (zrušená). */
  | 'CANCELLED';

export type Project = {
  __typename?: 'Project';
  id: Scalars['ID']['output'];
  /** Its plan for finding foster parents; null when it has none (plán vyhledávání náhradních rodičů). */
  recruitment?: Maybe<RecruitmentPlan>;
};

/** Plan for finding foster parents, part of one strategic plan (plán pro vyhledávání náhradních rodičů). */
export type RecruitmentPlan = {
  __typename?: 'RecruitmentPlan';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  project: Project;
  kraj: Kraj;
  strategicPlan: StrategicPlan;
  /** Its own days, else those of the strategic plan; null while neither are known (období). */
  period?: Maybe<Period>;
  /** At least so many activities, a floor, R-FAM-04 (cíl). */
  target: Scalars['Int']['output'];
  /** The group that fulfils it; null until it is opened (pracovní skupina). */
  workingGroup?: Maybe<WorkingGroup>;
  /** Where it stands (plnění). AS_OF_IN_FUTURE. */
  progress: RecruitmentProgress;
  /** Document and lines the numbers come from (zdroj). */
  source?: Maybe<Scalars['String']['output']>;
  /** What this caller may do with it now. */
  viewerCan: RecruitmentPlanActions;
};


/** Plan for finding foster parents, part of one strategic plan (plán pro vyhledávání náhradních rodičů). */
export type RecruitmentPlanProgressArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What the caller may do with a recruitment plan. */
export type RecruitmentPlanActions = {
  __typename?: 'RecruitmentPlanActions';
  /** Record activities of any member. */
  record: Scalars['Boolean']['output'];
  /** Open the working group and change its members. */
  manageGroup: Scalars['Boolean']['output'];
};

/** Where a recruitment plan stands (plnění plánu). */
export type RecruitmentProgress = {
  __typename?: 'RecruitmentProgress';
  /** Done activities with the target; no data while not one was ever recorded (uskutečněno). */
  done: Figure;
  /** True when at least the target is done: 59 of 60 is not (splněno). */
  met: Scalars['Boolean']['output'];
  /** Done activities by calendar year, at most 20 (po letech). */
  byYear: Array<RecruitmentYear>;
  /** Done activities by the organisation that did them, the most first, at most 200 (po členech). */
  byMember: Array<RecruitmentMember>;
  /** Average a year the target needs, a pace and no rule: 60 in five years is 12 (potřebné tempo). */
  neededPerYear: Scalars['Decimal']['output'];
  /** Average a year so far; null before the plan begins or while its days are not known (dosavadní tempo). */
  reachedPerYear?: Maybe<Scalars['Decimal']['output']>;
  /** Done at the end of the plan if the pace stays; null as above (odhad). */
  forecast?: Maybe<Scalars['Decimal']['output']>;
};

/** Done activities of one year (rok). */
export type RecruitmentYear = {
  __typename?: 'RecruitmentYear';
  year: Scalars['Int']['output'];
  done: Scalars['Int']['output'];
};

/** Done activities of one organisation (člen). */
export type RecruitmentMember = {
  __typename?: 'RecruitmentMember';
  organisation: Organisation;
  done: Scalars['Int']['output'];
};

/** One activity to find foster parents (aktivita k vyhledávání náhradních rodičů). It never names an applicant. */
export type RecruitmentActivity = {
  __typename?: 'RecruitmentActivity';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  recruitmentPlan: RecruitmentPlan;
  organisation: Organisation;
  date: Scalars['Date']['output'];
  /** What kind of activity, in words (druh aktivity). */
  type: Scalars['String']['output'];
  state: RecruitmentActivityState;
  /** How many people it reached; hidden outside the kraj where they were 1 to 5 (dosah). */
  reach?: Maybe<Scalars['Int']['output']>;
  /** How many new applicants came of it, a number only; hidden outside the kraj where they were 1 to 5 (noví zájemci). */
  newApplicants?: Maybe<Scalars['Int']['output']>;
  /** True when one of these numbers is hidden from the caller (potlačeno). */
  suppressed: Scalars['Boolean']['output'];
  note?: Maybe<Scalars['String']['output']>;
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** What this caller may do with it now. */
  viewerCan: RecruitmentActivityActions;
};

/** What the caller may do with a recruitment activity. */
export type RecruitmentActivityActions = {
  __typename?: 'RecruitmentActivityActions';
  complete: Scalars['Boolean']['output'];
  cancel: Scalars['Boolean']['output'];
};

/** A page of recruitment activities. */
export type RecruitmentActivityConnection = {
  __typename?: 'RecruitmentActivityConnection';
  edges: Array<RecruitmentActivityEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One recruitment activity of a page. */
export type RecruitmentActivityEdge = {
  __typename?: 'RecruitmentActivityEdge';
  node: RecruitmentActivity;
  cursor: Scalars['String']['output'];
};

/** A new recruitment plan (plán vyhledávání). */
export type CreateRecruitmentPlanInput = {
  /** Same key, same answer for 24 hours (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  strategicPlanId: Scalars['ID']['input'];
  /** At least so many activities. */
  target: Scalars['Int']['input'];
  /** Within the strategic plan; left out for the same days. */
  period?: InputMaybe<PeriodInput>;
  source?: InputMaybe<Scalars['String']['input']>;
};

/** A planned or done activity (aktivita). */
export type RecordRecruitmentActivityInput = {
  /** Same key, same answer for 24 hours (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  recruitmentPlanId: Scalars['ID']['input'];
  /** Member of the working group on that day. */
  organisationId: Scalars['ID']['input'];
  date: Scalars['Date']['input'];
  /** What kind of activity, without any name. */
  type: Scalars['String']['input'];
  /** PLANNED or DONE; CANCELLED is refused, it has its own mutation. */
  state: RecruitmentActivityState;
  reach?: InputMaybe<Scalars['Int']['input']>;
  newApplicants?: InputMaybe<Scalars['Int']['input']>;
  /** Without names of applicants. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What came of a planned activity (uskutečnění). */
export type CompleteRecruitmentActivityInput = {
  /** Same key, same answer for 24 hours (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version of the activity being completed. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  activityId: Scalars['ID']['input'];
  /** The day it took place. */
  date: Scalars['Date']['input'];
  reach?: InputMaybe<Scalars['Int']['input']>;
  newApplicants?: InputMaybe<Scalars['Int']['input']>;
  /** Without names of applicants. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** An activity to cancel (zrušení aktivity). */
export type CancelRecruitmentActivityInput = {
  /** Same key, same answer for 24 hours (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version of the activity being cancelled. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  activityId: Scalars['ID']['input'];
  /** Without names of applicants. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What the platform holds of one person, each service for itself (přehled údajů o osobě). */
export type SubjectReport = {
  __typename?: 'SubjectReport';
  /** The identity provider's subject (osoba). */
  subjectId: Scalars['ID']['output'];
  /** What this service holds of the person; null while it does not answer (údaje služby). */
  familyPolicy?: Maybe<SubjectSection>;
};

/** What the nightly job would end on a day, each service for itself, as it was counted in the last night (skartační návrh). Counts only. */
export type RetentionReport = {
  __typename?: 'RetentionReport';
  /** The day (ke dni). */
  day: Scalars['Date']['output'];
  /** What would end in this service; null while it does not answer and before its first night (ve službě). */
  familyPolicy?: Maybe<Array<RetentionDue>>;
};

/** How the platform is (stav systému). */
export type SystemHealth = {
  __typename?: 'SystemHealth';
  id: Scalars['ID']['output'];
  /** This service; null while it does not answer (stav služby). */
  familyPolicy?: Maybe<ServiceHealth>;
};

/** Whether what is kept agrees (kontrola integrity). */
export type IntegrityCheck = {
  __typename?: 'IntegrityCheck';
  id: Scalars['ID']['output'];
  /** What this service found, one row a check; null while it does not answer (nálezy služby). */
  familyPolicy?: Maybe<Array<IntegrityResult>>;
};

/** What a new edition of a code list would do (dopad nového vydání číselníku). */
export type CodeListImport = {
  __typename?: 'CodeListImport';
  id: Scalars['ID']['output'];
  /** What of this service points to codes that would be closed or moved; null while it does not answer (dotčené záznamy služby). */
  familyPolicy?: Maybe<Array<CodeListUse>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Kraj: Kraj;
  Okres: Okres;
  Orp: Orp;
  Municipality: Municipality;
  CoordinatorPost: CoordinatorPost;
  WorkingGroup: WorkingGroup;
  WorkingGroupMember: WorkingGroupMember;
  Measure: Measure;
  StrategicPlan: StrategicPlan;
  Project: Project;
  RecruitmentPlan: RecruitmentPlan;
  RecruitmentActivity: RecruitmentActivity;
  SubjectReport: SubjectReport;
  RetentionReport: RetentionReport;
  SystemHealth: SystemHealth;
  IntegrityCheck: IntegrityCheck;
  CodeListImport: CodeListImport;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Kraj:
    ( { __typename: 'Kraj' }
    & GraphQLRecursivePick<FederationTypes['Kraj'], {"code":true}> );
  Okres:
    ( { __typename: 'Okres' }
    & GraphQLRecursivePick<FederationTypes['Okres'], {"code":true}> );
  Orp:
    ( { __typename: 'Orp' }
    & GraphQLRecursivePick<FederationTypes['Orp'], {"code":true}> );
  Municipality:
    ( { __typename: 'Municipality' }
    & GraphQLRecursivePick<FederationTypes['Municipality'], {"key":true}> );
  CoordinatorPost:
    ( { __typename: 'CoordinatorPost' }
    & GraphQLRecursivePick<FederationTypes['CoordinatorPost'], {"id":true}> );
  WorkingGroup:
    ( { __typename: 'WorkingGroup' }
    & GraphQLRecursivePick<FederationTypes['WorkingGroup'], {"id":true}> );
  WorkingGroupMember:
    ( { __typename: 'WorkingGroupMember' }
    & GraphQLRecursivePick<FederationTypes['WorkingGroupMember'], {"id":true}> );
  Measure:
    ( { __typename: 'Measure' }
    & GraphQLRecursivePick<FederationTypes['Measure'], {"id":true}> );
  StrategicPlan:
    ( { __typename: 'StrategicPlan' }
    & GraphQLRecursivePick<FederationTypes['StrategicPlan'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  RecruitmentPlan:
    ( { __typename: 'RecruitmentPlan' }
    & GraphQLRecursivePick<FederationTypes['RecruitmentPlan'], {"id":true}> );
  RecruitmentActivity:
    ( { __typename: 'RecruitmentActivity' }
    & GraphQLRecursivePick<FederationTypes['RecruitmentActivity'], {"id":true}> );
  SubjectReport:
    ( { __typename: 'SubjectReport' }
    & GraphQLRecursivePick<FederationTypes['SubjectReport'], {"subjectId":true}> );
  RetentionReport:
    ( { __typename: 'RetentionReport' }
    & GraphQLRecursivePick<FederationTypes['RetentionReport'], {"day":true}> );
  SystemHealth:
    ( { __typename: 'SystemHealth' }
    & GraphQLRecursivePick<FederationTypes['SystemHealth'], {"id":true}> );
  IntegrityCheck:
    ( { __typename: 'IntegrityCheck' }
    & GraphQLRecursivePick<FederationTypes['IntegrityCheck'], {"id":true}> );
  CodeListImport:
    ( { __typename: 'CodeListImport' }
    & GraphQLRecursivePick<FederationTypes['CodeListImport'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Ico: ResolverTypeWrapper<Scalars['Ico']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  ApprovalState: ApprovalState;
  NoValueReason: NoValueReason;
  Figure: ResolverTypeWrapper<Figure>;
  Warning: ResolverTypeWrapper<Warning>;
  KrajCode: ResolverTypeWrapper<Scalars['KrajCode']['output']>;
  OkresCode: ResolverTypeWrapper<Scalars['OkresCode']['output']>;
  OrpCode: ResolverTypeWrapper<Scalars['OrpCode']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Kraj: ResolverTypeWrapper<{ code: string }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Okres: ResolverTypeWrapper<{ code: string }>;
  Orp: ResolverTypeWrapper<{ code: string }>;
  Municipality: ResolverTypeWrapper<{ key: string }>;
  SubjectSection: ResolverTypeWrapper<SubjectSection>;
  SubjectState: SubjectState;
  SubjectRecords: ResolverTypeWrapper<SubjectRecords>;
  SubjectAccess: ResolverTypeWrapper<SubjectAccess>;
  SubjectRetention: ResolverTypeWrapper<SubjectRetention>;
  RetentionCategory: RetentionCategory;
  RetentionDue: ResolverTypeWrapper<RetentionDue>;
  ServiceHealth: ResolverTypeWrapper<ServiceHealth>;
  CodeListInUse: ResolverTypeWrapper<CodeListInUse>;
  MigrationHealth: ResolverTypeWrapper<MigrationHealth>;
  OutboxHealth: ResolverTypeWrapper<OutboxHealth>;
  QueueHealth: ResolverTypeWrapper<QueueHealth>;
  ScheduleHealth: ResolverTypeWrapper<ScheduleHealth>;
  WorkerHealth: ResolverTypeWrapper<WorkerHealth>;
  FailedJob: ResolverTypeWrapper<FailedJob>;
  HandleFailedJobsInput: HandleFailedJobsInput;
  FailedJobFilter: FailedJobFilter;
  HandledJobs: ResolverTypeWrapper<HandledJobs>;
  IntegritySeverity: IntegritySeverity;
  IntegrityResult: ResolverTypeWrapper<IntegrityResult>;
  CodeListUse: ResolverTypeWrapper<CodeListUse>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CoordinatorPost: ResolverTypeWrapper<CoordinatorPostRow>;
  RecordCoordinatorPostInput: RecordCoordinatorPostInput;
  FamilyPolicyInKraj: ResolverTypeWrapper<Omit<FamilyPolicyInKraj, 'coordinatorPost' | 'strategicPlan'> & { coordinatorPost?: Maybe<ResolversTypes['CoordinatorPost']>, strategicPlan?: Maybe<ResolversTypes['StrategicPlan']> }>;
  GroupMemberKind: GroupMemberKind;
  WorkingGroup: ResolverTypeWrapper<WorkingGroupRow>;
  WorkingGroupMember: ResolverTypeWrapper<WorkingGroupMemberRow>;
  CreateWorkingGroupInput: CreateWorkingGroupInput;
  AddGroupMemberInput: AddGroupMemberInput;
  EndGroupMembershipInput: EndGroupMembershipInput;
  Organisation: ResolverTypeWrapper<Reference>;
  EmptyMeasures: EmptyMeasures;
  Measure: ResolverTypeWrapper<MeasureRow>;
  AddMeasureInput: AddMeasureInput;
  ChangeMeasureInput: ChangeMeasureInput;
  RemoveMeasureInput: RemoveMeasureInput;
  ReportMeasureInput: ReportMeasureInput;
  StrategicPlanStatus: StrategicPlanStatus;
  AnalyticPart: AnalyticPart;
  AdoptingBody: AdoptingBody;
  StrategicPlan: ResolverTypeWrapper<StrategicPlanRow>;
  PlanAdoption: ResolverTypeWrapper<PlanAdoptionRow>;
  StrategicPlanActions: ResolverTypeWrapper<StrategicPlanActions>;
  StrategicPlanConnection: ResolverTypeWrapper<AnyConnection>;
  StrategicPlanEdge: ResolverTypeWrapper<Omit<StrategicPlanEdge, 'node'> & { node: ResolversTypes['StrategicPlan'] }>;
  CreateStrategicPlanInput: CreateStrategicPlanInput;
  ChangeStrategicPlanInput: ChangeStrategicPlanInput;
  RecordAdoptionInput: RecordAdoptionInput;
  AdoptStrategicPlanInput: AdoptStrategicPlanInput;
  NewPlanVersionInput: NewPlanVersionInput;
  RecruitmentActivityState: RecruitmentActivityState;
  Project: ResolverTypeWrapper<Reference>;
  RecruitmentPlan: ResolverTypeWrapper<RecruitmentPlanRow>;
  RecruitmentPlanActions: ResolverTypeWrapper<RecruitmentPlanActions>;
  RecruitmentProgress: ResolverTypeWrapper<Omit<RecruitmentProgress, 'byMember'> & { byMember: Array<ResolversTypes['RecruitmentMember']> }>;
  RecruitmentYear: ResolverTypeWrapper<RecruitmentYear>;
  RecruitmentMember: ResolverTypeWrapper<Omit<RecruitmentMember, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  RecruitmentActivity: ResolverTypeWrapper<RecruitmentActivityRow>;
  RecruitmentActivityActions: ResolverTypeWrapper<RecruitmentActivityActions>;
  RecruitmentActivityConnection: ResolverTypeWrapper<AnyConnection>;
  RecruitmentActivityEdge: ResolverTypeWrapper<Omit<RecruitmentActivityEdge, 'node'> & { node: ResolversTypes['RecruitmentActivity'] }>;
  CreateRecruitmentPlanInput: CreateRecruitmentPlanInput;
  RecordRecruitmentActivityInput: RecordRecruitmentActivityInput;
  CompleteRecruitmentActivityInput: CompleteRecruitmentActivityInput;
  CancelRecruitmentActivityInput: CancelRecruitmentActivityInput;
  SubjectReport: ResolverTypeWrapper<{ subjectId: string }>;
  RetentionReport: ResolverTypeWrapper<{ day: string }>;
  SystemHealth: ResolverTypeWrapper<Reference>;
  IntegrityCheck: ResolverTypeWrapper<Reference>;
  CodeListImport: ResolverTypeWrapper<Reference>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Money: Scalars['Money']['output'];
  Decimal: Scalars['Decimal']['output'];
  Ico: Scalars['Ico']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Period: Period;
  PeriodInput: PeriodInput;
  Figure: Figure;
  Warning: Warning;
  KrajCode: Scalars['KrajCode']['output'];
  OkresCode: Scalars['OkresCode']['output'];
  OrpCode: Scalars['OrpCode']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Kraj: { code: string };
  Float: Scalars['Float']['output'];
  Okres: { code: string };
  Orp: { code: string };
  Municipality: { key: string };
  SubjectSection: SubjectSection;
  SubjectRecords: SubjectRecords;
  SubjectAccess: SubjectAccess;
  SubjectRetention: SubjectRetention;
  RetentionDue: RetentionDue;
  ServiceHealth: ServiceHealth;
  CodeListInUse: CodeListInUse;
  MigrationHealth: MigrationHealth;
  OutboxHealth: OutboxHealth;
  QueueHealth: QueueHealth;
  ScheduleHealth: ScheduleHealth;
  WorkerHealth: WorkerHealth;
  FailedJob: FailedJob;
  HandleFailedJobsInput: HandleFailedJobsInput;
  FailedJobFilter: FailedJobFilter;
  HandledJobs: HandledJobs;
  IntegrityResult: IntegrityResult;
  CodeListUse: CodeListUse;
  Mutation: Record<PropertyKey, never>;
  CoordinatorPost: CoordinatorPostRow;
  RecordCoordinatorPostInput: RecordCoordinatorPostInput;
  FamilyPolicyInKraj: Omit<FamilyPolicyInKraj, 'coordinatorPost' | 'strategicPlan'> & { coordinatorPost?: Maybe<ResolversParentTypes['CoordinatorPost']>, strategicPlan?: Maybe<ResolversParentTypes['StrategicPlan']> };
  WorkingGroup: WorkingGroupRow;
  WorkingGroupMember: WorkingGroupMemberRow;
  CreateWorkingGroupInput: CreateWorkingGroupInput;
  AddGroupMemberInput: AddGroupMemberInput;
  EndGroupMembershipInput: EndGroupMembershipInput;
  Organisation: Reference;
  Measure: MeasureRow;
  AddMeasureInput: AddMeasureInput;
  ChangeMeasureInput: ChangeMeasureInput;
  RemoveMeasureInput: RemoveMeasureInput;
  ReportMeasureInput: ReportMeasureInput;
  StrategicPlan: StrategicPlanRow;
  PlanAdoption: PlanAdoptionRow;
  StrategicPlanActions: StrategicPlanActions;
  StrategicPlanConnection: AnyConnection;
  StrategicPlanEdge: Omit<StrategicPlanEdge, 'node'> & { node: ResolversParentTypes['StrategicPlan'] };
  CreateStrategicPlanInput: CreateStrategicPlanInput;
  ChangeStrategicPlanInput: ChangeStrategicPlanInput;
  RecordAdoptionInput: RecordAdoptionInput;
  AdoptStrategicPlanInput: AdoptStrategicPlanInput;
  NewPlanVersionInput: NewPlanVersionInput;
  Project: Reference;
  RecruitmentPlan: RecruitmentPlanRow;
  RecruitmentPlanActions: RecruitmentPlanActions;
  RecruitmentProgress: Omit<RecruitmentProgress, 'byMember'> & { byMember: Array<ResolversParentTypes['RecruitmentMember']> };
  RecruitmentYear: RecruitmentYear;
  RecruitmentMember: Omit<RecruitmentMember, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  RecruitmentActivity: RecruitmentActivityRow;
  RecruitmentActivityActions: RecruitmentActivityActions;
  RecruitmentActivityConnection: AnyConnection;
  RecruitmentActivityEdge: Omit<RecruitmentActivityEdge, 'node'> & { node: ResolversParentTypes['RecruitmentActivity'] };
  CreateRecruitmentPlanInput: CreateRecruitmentPlanInput;
  RecordRecruitmentActivityInput: RecordRecruitmentActivityInput;
  CompleteRecruitmentActivityInput: CompleteRecruitmentActivityInput;
  CancelRecruitmentActivityInput: CancelRecruitmentActivityInput;
  SubjectReport: { subjectId: string };
  RetentionReport: { day: string };
  SystemHealth: Reference;
  IntegrityCheck: Reference;
  CodeListImport: Reference;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface IcoScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ico'], any> {
  name: 'Ico';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  approvalState?: Resolver<ResolversTypes['ApprovalState'], ParentType, ContextType>;
  completeness?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['NoValueReason']>, ParentType, ContextType>;
};

export type WarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actual?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messageCs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface KrajCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['KrajCode'], any> {
  name: 'KrajCode';
}

export interface OkresCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OkresCode'], any> {
  name: 'OkresCode';
}

export interface OrpCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OrpCode'], any> {
  name: 'OrpCode';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  kraje?: Resolver<Array<ResolversTypes['Kraj']>, ParentType, ContextType>;
  kraj?: Resolver<Maybe<ResolversTypes['Kraj']>, ParentType, ContextType, RequireFields<QueryKrajArgs, 'code'>>;
  okres?: Resolver<Maybe<ResolversTypes['Okres']>, ParentType, ContextType, RequireFields<QueryOkresArgs, 'code'>>;
  orp?: Resolver<Maybe<ResolversTypes['Orp']>, ParentType, ContextType, RequireFields<QueryOrpArgs, 'code'>>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType, RequireFields<QueryMunicipalityArgs, 'key'>>;
  strategicPlan?: Resolver<Maybe<ResolversTypes['StrategicPlan']>, ParentType, ContextType, RequireFields<QueryStrategicPlanArgs, 'id'>>;
  strategicPlans?: Resolver<ResolversTypes['StrategicPlanConnection'], ParentType, ContextType, RequireFields<QueryStrategicPlansArgs, 'first'>>;
  recruitmentPlan?: Resolver<Maybe<ResolversTypes['RecruitmentPlan']>, ParentType, ContextType, RequireFields<QueryRecruitmentPlanArgs, 'id'>>;
  recruitmentActivities?: Resolver<ResolversTypes['RecruitmentActivityConnection'], ParentType, ContextType, RequireFields<QueryRecruitmentActivitiesArgs, 'first'>>;
  systemHealth?: Resolver<Maybe<ResolversTypes['SystemHealth']>, ParentType, ContextType>;
  integrityCheck?: Resolver<Maybe<ResolversTypes['IntegrityCheck']>, ParentType, ContextType>;
};

export type KrajResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Kraj'] = ResolversParentTypes['Kraj'], FederationReferenceType extends FederationReferenceTypes['Kraj'] = FederationReferenceTypes['Kraj']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Kraj']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['KrajCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  abbreviation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isKraj?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seatName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seatLatitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  seatLongitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  municipalityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Kraj']>, ParentType, ContextType>;
  okresy?: Resolver<Array<ResolversTypes['Okres']>, ParentType, ContextType, Partial<KrajOkresyArgs>>;
  orps?: Resolver<Array<ResolversTypes['Orp']>, ParentType, ContextType, Partial<KrajOrpsArgs>>;
  familyPolicy?: Resolver<ResolversTypes['FamilyPolicyInKraj'], ParentType, ContextType, Partial<KrajFamilyPolicyArgs>>;
};

export type OkresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Okres'] = ResolversParentTypes['Okres'], FederationReferenceType extends FederationReferenceTypes['Okres'] = FederationReferenceTypes['Okres']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Okres']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['OkresCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  krajCode?: Resolver<ResolversTypes['KrajCode'], ParentType, ContextType>;
  municipalityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Okres']>, ParentType, ContextType>;
  kraj?: Resolver<ResolversTypes['Kraj'], ParentType, ContextType>;
};

export type OrpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Orp'] = ResolversParentTypes['Orp'], FederationReferenceType extends FederationReferenceTypes['Orp'] = FederationReferenceTypes['Orp']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Orp']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['OrpCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  krajCode?: Resolver<ResolversTypes['KrajCode'], ParentType, ContextType>;
  okresCode?: Resolver<ResolversTypes['OkresCode'], ParentType, ContextType>;
  okresCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seatName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seatLatitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  seatLongitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  municipalityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Orp']>, ParentType, ContextType>;
  kraj?: Resolver<ResolversTypes['Kraj'], ParentType, ContextType>;
  okres?: Resolver<ResolversTypes['Okres'], ParentType, ContextType>;
  municipalities?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'], FederationReferenceType extends FederationReferenceTypes['Municipality'] = FederationReferenceTypes['Municipality']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Municipality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOrpSeat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  orp?: Resolver<Maybe<ResolversTypes['Orp']>, ParentType, ContextType>;
  okres?: Resolver<Maybe<ResolversTypes['Okres']>, ParentType, ContextType>;
  kraj?: Resolver<ResolversTypes['Kraj'], ParentType, ContextType>;
};

export type SubjectSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectSection'] = ResolversParentTypes['SubjectSection']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SubjectState'], ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['SubjectRecords']>, ParentType, ContextType>;
  accessLog?: Resolver<Array<ResolversTypes['SubjectAccess']>, ParentType, ContextType>;
  retention?: Resolver<Array<ResolversTypes['SubjectRetention']>, ParentType, ContextType>;
};

export type SubjectRecordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectRecords'] = ResolversParentTypes['SubjectRecords']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  data?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubjectAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectAccess'] = ResolversParentTypes['SubjectAccess']> = {
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubjectRetentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectRetention'] = ResolversParentTypes['SubjectRetention']> = {
  category?: Resolver<ResolversTypes['RetentionCategory'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RetentionDueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionDue'] = ResolversParentTypes['RetentionDue']> = {
  category?: Resolver<ResolversTypes['RetentionCategory'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ServiceHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceHealth'] = ResolversParentTypes['ServiceHealth']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  up?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  latencyMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  migrations?: Resolver<ResolversTypes['MigrationHealth'], ParentType, ContextType>;
  outbox?: Resolver<ResolversTypes['OutboxHealth'], ParentType, ContextType>;
  queues?: Resolver<Array<ResolversTypes['QueueHealth']>, ParentType, ContextType>;
  schedules?: Resolver<Array<ResolversTypes['ScheduleHealth']>, ParentType, ContextType>;
  workers?: Resolver<Array<ResolversTypes['WorkerHealth']>, ParentType, ContextType>;
  codeLists?: Resolver<Array<ResolversTypes['CodeListInUse']>, ParentType, ContextType>;
  failedJobs?: Resolver<Array<ResolversTypes['FailedJob']>, ParentType, ContextType, RequireFields<ServiceHealthFailedJobsArgs, 'first'>>;
};

export type CodeListInUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeListInUse'] = ResolversParentTypes['CodeListInUse']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  importId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MigrationHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MigrationHealth'] = ResolversParentTypes['MigrationHealth']> = {
  applied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OutboxHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutboxHealth'] = ResolversParentTypes['OutboxHealth']> = {
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needsAttention?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestAgeSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QueueHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueueHealth'] = ResolversParentTypes['QueueHealth']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestAgeSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ScheduleHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleHealth'] = ResolversParentTypes['ScheduleHealth']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastSucceededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastFailedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type WorkerHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkerHealth'] = ResolversParentTypes['WorkerHealth']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  alive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FailedJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailedJob'] = ResolversParentTypes['FailedJob']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  queue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  needsAttentionAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  traceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HandledJobsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandledJobs'] = ResolversParentTypes['HandledJobs']> = {
  handled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntegrityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrityResult'] = ResolversParentTypes['IntegrityResult']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['IntegritySeverity'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sample?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CodeListUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeListUse'] = ResolversParentTypes['CodeListUse']> = {
  refusal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  messageCs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordCoordinatorPost?: Resolver<ResolversTypes['CoordinatorPost'], ParentType, ContextType, RequireFields<MutationRecordCoordinatorPostArgs, 'input'>>;
  createWorkingGroup?: Resolver<ResolversTypes['WorkingGroup'], ParentType, ContextType, RequireFields<MutationCreateWorkingGroupArgs, 'input'>>;
  addGroupMember?: Resolver<ResolversTypes['WorkingGroup'], ParentType, ContextType, RequireFields<MutationAddGroupMemberArgs, 'input'>>;
  endGroupMembership?: Resolver<ResolversTypes['WorkingGroupMember'], ParentType, ContextType, RequireFields<MutationEndGroupMembershipArgs, 'input'>>;
  addMeasure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType, RequireFields<MutationAddMeasureArgs, 'input'>>;
  changeMeasure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType, RequireFields<MutationChangeMeasureArgs, 'input'>>;
  removeMeasure?: Resolver<ResolversTypes['StrategicPlan'], ParentType, ContextType, RequireFields<MutationRemoveMeasureArgs, 'input'>>;
  reportMeasure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType, RequireFields<MutationReportMeasureArgs, 'input'>>;
  createStrategicPlan?: Resolver<ResolversTypes['StrategicPlan'], ParentType, ContextType, RequireFields<MutationCreateStrategicPlanArgs, 'input'>>;
  changeStrategicPlan?: Resolver<ResolversTypes['StrategicPlan'], ParentType, ContextType, RequireFields<MutationChangeStrategicPlanArgs, 'input'>>;
  recordAdoption?: Resolver<ResolversTypes['StrategicPlan'], ParentType, ContextType, RequireFields<MutationRecordAdoptionArgs, 'input'>>;
  adoptStrategicPlan?: Resolver<ResolversTypes['StrategicPlan'], ParentType, ContextType, RequireFields<MutationAdoptStrategicPlanArgs, 'input'>>;
  newPlanVersion?: Resolver<ResolversTypes['StrategicPlan'], ParentType, ContextType, RequireFields<MutationNewPlanVersionArgs, 'input'>>;
  createRecruitmentPlan?: Resolver<ResolversTypes['RecruitmentPlan'], ParentType, ContextType, RequireFields<MutationCreateRecruitmentPlanArgs, 'input'>>;
  recordRecruitmentActivity?: Resolver<ResolversTypes['RecruitmentActivity'], ParentType, ContextType, RequireFields<MutationRecordRecruitmentActivityArgs, 'input'>>;
  completeRecruitmentActivity?: Resolver<ResolversTypes['RecruitmentActivity'], ParentType, ContextType, RequireFields<MutationCompleteRecruitmentActivityArgs, 'input'>>;
  cancelRecruitmentActivity?: Resolver<ResolversTypes['RecruitmentActivity'], ParentType, ContextType, RequireFields<MutationCancelRecruitmentActivityArgs, 'input'>>;
  retryFailedJobsOfFamilyPolicy?: Resolver<ResolversTypes['HandledJobs'], ParentType, ContextType, RequireFields<MutationRetryFailedJobsOfFamilyPolicyArgs, 'input'>>;
  discardFailedJobsOfFamilyPolicy?: Resolver<ResolversTypes['HandledJobs'], ParentType, ContextType, RequireFields<MutationDiscardFailedJobsOfFamilyPolicyArgs, 'input'>>;
};

export type CoordinatorPostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinatorPost'] = ResolversParentTypes['CoordinatorPost'], FederationReferenceType extends FederationReferenceTypes['CoordinatorPost'] = FederationReferenceTypes['CoordinatorPost']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CoordinatorPost']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  kraj?: Resolver<ResolversTypes['Kraj'], ParentType, ContextType>;
  filledFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  filledTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FamilyPolicyInKrajResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilyPolicyInKraj'] = ResolversParentTypes['FamilyPolicyInKraj']> = {
  coordinatorPost?: Resolver<Maybe<ResolversTypes['CoordinatorPost']>, ParentType, ContextType>;
  strategicPlan?: Resolver<Maybe<ResolversTypes['StrategicPlan']>, ParentType, ContextType>;
  recruitmentActivities?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type WorkingGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingGroup'] = ResolversParentTypes['WorkingGroup'], FederationReferenceType extends FederationReferenceTypes['WorkingGroup'] = FederationReferenceTypes['WorkingGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkingGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberKinds?: Resolver<Array<ResolversTypes['GroupMemberKind']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['WorkingGroupMember']>, ParentType, ContextType>;
};

export type WorkingGroupMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingGroupMember'] = ResolversParentTypes['WorkingGroupMember'], FederationReferenceType extends FederationReferenceTypes['WorkingGroupMember'] = FederationReferenceTypes['WorkingGroupMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkingGroupMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GroupMemberKind'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure'], FederationReferenceType extends FederationReferenceTypes['Measure'] = FederationReferenceTypes['Measure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Measure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['StrategicPlan'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  plannedActivities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  doneActivities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type StrategicPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicPlan'] = ResolversParentTypes['StrategicPlan'], FederationReferenceType extends FederationReferenceTypes['StrategicPlan'] = FederationReferenceTypes['StrategicPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StrategicPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  kraj?: Resolver<ResolversTypes['Kraj'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['StrategicPlan']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StrategicPlanStatus'], ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  analyticPart?: Resolver<ResolversTypes['AnalyticPart'], ParentType, ContextType>;
  emptyMeasures?: Resolver<ResolversTypes['EmptyMeasures'], ParentType, ContextType>;
  adoptions?: Resolver<Array<ResolversTypes['PlanAdoption']>, ParentType, ContextType>;
  adoptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  recruitmentPlan?: Resolver<Maybe<ResolversTypes['RecruitmentPlan']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['StrategicPlanActions'], ParentType, ContextType>;
};

export type PlanAdoptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanAdoption'] = ResolversParentTypes['PlanAdoption']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['AdoptingBody'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  resolutionNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StrategicPlanActionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicPlanActions'] = ResolversParentTypes['StrategicPlanActions']> = {
  edit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  adopt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  newVersion?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StrategicPlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicPlanConnection'] = ResolversParentTypes['StrategicPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StrategicPlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StrategicPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrategicPlanEdge'] = ResolversParentTypes['StrategicPlanEdge']> = {
  node?: Resolver<ResolversTypes['StrategicPlan'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recruitment?: Resolver<Maybe<ResolversTypes['RecruitmentPlan']>, ParentType, ContextType>;
};

export type RecruitmentPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecruitmentPlan'] = ResolversParentTypes['RecruitmentPlan'], FederationReferenceType extends FederationReferenceTypes['RecruitmentPlan'] = FederationReferenceTypes['RecruitmentPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RecruitmentPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  kraj?: Resolver<ResolversTypes['Kraj'], ParentType, ContextType>;
  strategicPlan?: Resolver<ResolversTypes['StrategicPlan'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingGroup?: Resolver<Maybe<ResolversTypes['WorkingGroup']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['RecruitmentProgress'], ParentType, ContextType, Partial<RecruitmentPlanProgressArgs>>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['RecruitmentPlanActions'], ParentType, ContextType>;
};

export type RecruitmentPlanActionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecruitmentPlanActions'] = ResolversParentTypes['RecruitmentPlanActions']> = {
  record?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  manageGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecruitmentProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecruitmentProgress'] = ResolversParentTypes['RecruitmentProgress']> = {
  done?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  byYear?: Resolver<Array<ResolversTypes['RecruitmentYear']>, ParentType, ContextType>;
  byMember?: Resolver<Array<ResolversTypes['RecruitmentMember']>, ParentType, ContextType>;
  neededPerYear?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  reachedPerYear?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  forecast?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type RecruitmentYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecruitmentYear'] = ResolversParentTypes['RecruitmentYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecruitmentMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecruitmentMember'] = ResolversParentTypes['RecruitmentMember']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecruitmentActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecruitmentActivity'] = ResolversParentTypes['RecruitmentActivity'], FederationReferenceType extends FederationReferenceTypes['RecruitmentActivity'] = FederationReferenceTypes['RecruitmentActivity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RecruitmentActivity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recruitmentPlan?: Resolver<ResolversTypes['RecruitmentPlan'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RecruitmentActivityState'], ParentType, ContextType>;
  reach?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  newApplicants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['RecruitmentActivityActions'], ParentType, ContextType>;
};

export type RecruitmentActivityActionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecruitmentActivityActions'] = ResolversParentTypes['RecruitmentActivityActions']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecruitmentActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecruitmentActivityConnection'] = ResolversParentTypes['RecruitmentActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecruitmentActivityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecruitmentActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecruitmentActivityEdge'] = ResolversParentTypes['RecruitmentActivityEdge']> = {
  node?: Resolver<ResolversTypes['RecruitmentActivity'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubjectReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectReport'] = ResolversParentTypes['SubjectReport'], FederationReferenceType extends FederationReferenceTypes['SubjectReport'] = FederationReferenceTypes['SubjectReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SubjectReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  familyPolicy?: Resolver<Maybe<ResolversTypes['SubjectSection']>, ParentType, ContextType>;
};

export type RetentionReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionReport'] = ResolversParentTypes['RetentionReport'], FederationReferenceType extends FederationReferenceTypes['RetentionReport'] = FederationReferenceTypes['RetentionReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RetentionReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  familyPolicy?: Resolver<Maybe<Array<ResolversTypes['RetentionDue']>>, ParentType, ContextType>;
};

export type SystemHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemHealth'] = ResolversParentTypes['SystemHealth'], FederationReferenceType extends FederationReferenceTypes['SystemHealth'] = FederationReferenceTypes['SystemHealth']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SystemHealth']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  familyPolicy?: Resolver<Maybe<ResolversTypes['ServiceHealth']>, ParentType, ContextType>;
};

export type IntegrityCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrityCheck'] = ResolversParentTypes['IntegrityCheck'], FederationReferenceType extends FederationReferenceTypes['IntegrityCheck'] = FederationReferenceTypes['IntegrityCheck']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IntegrityCheck']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  familyPolicy?: Resolver<Maybe<Array<ResolversTypes['IntegrityResult']>>, ParentType, ContextType>;
};

export type CodeListImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeListImport'] = ResolversParentTypes['CodeListImport'], FederationReferenceType extends FederationReferenceTypes['CodeListImport'] = FederationReferenceTypes['CodeListImport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CodeListImport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  familyPolicy?: Resolver<Maybe<Array<ResolversTypes['CodeListUse']>>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Ico?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  Warning?: WarningResolvers<ContextType>;
  KrajCode?: GraphQLScalarType;
  OkresCode?: GraphQLScalarType;
  OrpCode?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Kraj?: KrajResolvers<ContextType>;
  Okres?: OkresResolvers<ContextType>;
  Orp?: OrpResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  SubjectSection?: SubjectSectionResolvers<ContextType>;
  SubjectRecords?: SubjectRecordsResolvers<ContextType>;
  SubjectAccess?: SubjectAccessResolvers<ContextType>;
  SubjectRetention?: SubjectRetentionResolvers<ContextType>;
  RetentionDue?: RetentionDueResolvers<ContextType>;
  ServiceHealth?: ServiceHealthResolvers<ContextType>;
  CodeListInUse?: CodeListInUseResolvers<ContextType>;
  MigrationHealth?: MigrationHealthResolvers<ContextType>;
  OutboxHealth?: OutboxHealthResolvers<ContextType>;
  QueueHealth?: QueueHealthResolvers<ContextType>;
  ScheduleHealth?: ScheduleHealthResolvers<ContextType>;
  WorkerHealth?: WorkerHealthResolvers<ContextType>;
  FailedJob?: FailedJobResolvers<ContextType>;
  HandledJobs?: HandledJobsResolvers<ContextType>;
  IntegrityResult?: IntegrityResultResolvers<ContextType>;
  CodeListUse?: CodeListUseResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  CoordinatorPost?: CoordinatorPostResolvers<ContextType>;
  FamilyPolicyInKraj?: FamilyPolicyInKrajResolvers<ContextType>;
  WorkingGroup?: WorkingGroupResolvers<ContextType>;
  WorkingGroupMember?: WorkingGroupMemberResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  StrategicPlan?: StrategicPlanResolvers<ContextType>;
  PlanAdoption?: PlanAdoptionResolvers<ContextType>;
  StrategicPlanActions?: StrategicPlanActionsResolvers<ContextType>;
  StrategicPlanConnection?: StrategicPlanConnectionResolvers<ContextType>;
  StrategicPlanEdge?: StrategicPlanEdgeResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  RecruitmentPlan?: RecruitmentPlanResolvers<ContextType>;
  RecruitmentPlanActions?: RecruitmentPlanActionsResolvers<ContextType>;
  RecruitmentProgress?: RecruitmentProgressResolvers<ContextType>;
  RecruitmentYear?: RecruitmentYearResolvers<ContextType>;
  RecruitmentMember?: RecruitmentMemberResolvers<ContextType>;
  RecruitmentActivity?: RecruitmentActivityResolvers<ContextType>;
  RecruitmentActivityActions?: RecruitmentActivityActionsResolvers<ContextType>;
  RecruitmentActivityConnection?: RecruitmentActivityConnectionResolvers<ContextType>;
  RecruitmentActivityEdge?: RecruitmentActivityEdgeResolvers<ContextType>;
  SubjectReport?: SubjectReportResolvers<ContextType>;
  RetentionReport?: RetentionReportResolvers<ContextType>;
  SystemHealth?: SystemHealthResolvers<ContextType>;
  IntegrityCheck?: IntegrityCheckResolvers<ContextType>;
  CodeListImport?: CodeListImportResolvers<ContextType>;
};

