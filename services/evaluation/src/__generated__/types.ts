import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { KeyActivity as KeyActivityRow } from '../activity/key-activity.entity';
import type { TeamRole as TeamRoleRow } from '../activity/team-role.entity';
import type { EvaluationPlan as EvaluationPlanRow } from '../evaluation/evaluation-plan.entity';
import type { Evaluation as EvaluationRow } from '../evaluation/evaluation.entity';
import type { FundedWorkers as FundedWorkersRow } from '../funded-workers/funded-workers.entity';
import type { FundingClaim as FundingClaimRow } from '../funding/funding-claim.entity';
import type { FundingShare as FundingShareRow } from '../funding/funding-share.entity';
import type { Output as OutputRow } from '../output/output.entity';
import type { ProjectPeriod as ProjectPeriodRow } from '../project/project-period.entity';
import type { Project as ProjectRow } from '../project/project.entity';
import type { SourceFact as SourceFactRow } from '../project/source-fact.entity';
import type { EvaluationRun as EvaluationRunRow } from '../run/evaluation-run.entity';
import type { InspectionMethodology as InspectionMethodologyRow } from '../standard/inspection-methodology.entity';
import type { SpodInspection as SpodInspectionRow } from '../standard/spod-inspection.entity';
import type { StandardSet as StandardSetRow } from '../standard/standard-set.entity';
import type { Standard as StandardRow } from '../standard/standard.entity';
import type { Target as TargetRow } from '../target/target.entity';
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
  /** One evaluation; null when there is none (evaluace). */
  evaluation?: Maybe<Evaluation>;
  /** Workers paid by calls in one municipality, one row a project; at most 100 (sociální pracovníci z výzvy). */
  fundedWorkers: Array<FundedWorkers>;
  /** Whether a project's funding adds up to the haléř (kontrola financování). NOT_FOUND when there is no such project. */
  fundingCheck: FundingCheck;
  /** Every indicator of the platform, in the order people read them (indikátory). Bounded by the code: one file each. */
  indicators: Array<Indicator>;
  /**
   * Kraje beside each other over the same indicators, period and versions (srovnání krajů).
   * A missing result is a null with its reason, never zero. QUERY_TOO_COSTLY above 500 results, TERRITORY_UNKNOWN, EVA_INDICATOR_UNKNOWN.
   */
  krajComparison: KrajComparison;
  /** One project by its id or by its code; null when there is none (projekt). */
  project?: Maybe<Project>;
  /** Projects by code (projekty). */
  projects: ProjectConnection;
  /** One run; null when there is none (výpočet indikátorů). */
  evaluationRun?: Maybe<EvaluationRun>;
  /** Runs, the newest first (výpočty indikátorů). */
  evaluationRuns: EvaluationRunConnection;
  /** Versions of quality standards; at most 100 (sady standardů kvality). */
  standardSets: Array<StandardSet>;
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


export type QueryEvaluationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFundedWorkersArgs = {
  municipality: Scalars['ID']['input'];
};


export type QueryFundingCheckArgs = {
  projectId: Scalars['ID']['input'];
};


export type QueryKrajComparisonArgs = {
  indicators: Array<Scalars['ID']['input']>;
  period: PeriodInput;
  kraje?: InputMaybe<Array<Scalars['KrajCode']['input']>>;
  sort?: InputMaybe<KrajComparisonSort>;
};


export type QueryProjectArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProjectsArgs = {
  kraj?: InputMaybe<Scalars['KrajCode']['input']>;
  programme?: InputMaybe<Scalars['String']['input']>;
  metric?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEvaluationRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEvaluationRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStandardSetsArgs = {
  validOn?: InputMaybe<Scalars['Date']['input']>;
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
  /** Projects and indicators of the kraj (evaluace v kraji). */
  evaluation: EvaluationInKraj;
};


/** Region (kraj). Praha is a row of this list, but neither a kraj nor an ORP. Source: © ČÚZK, RÚIAN, CC BY 4.0; code lists of ČSÚ. */
export type KrajOkresyArgs = {
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** Region (kraj). Praha is a row of this list, but neither a kraj nor an ORP. Source: © ČÚZK, RÚIAN, CC BY 4.0; code lists of ČSÚ. */
export type KrajOrpsArgs = {
  validOn?: InputMaybe<Scalars['Date']['input']>;
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
  /** Adds key activities and their parts (klíčové aktivity). Refuses EVA_ACTIVITY_EXISTS and EVA_ACTIVITY_PARENT_UNKNOWN. */
  addKeyActivities: Project;
  /** Adds roles of the team, titles and counts only (realizační tým). */
  addTeamRoles: Project;
  /** Says what evaluation a project owes (plán evaluace). EVA_PLAN_EXISTS. */
  planEvaluation: EvaluationPlan;
  /** Moves the tender of an evaluation on (zakázka na evaluaci). EVA_TENDER_NOT_APPROVED (R-EVA-02), EVA_TENDER_STEP; only MPSV approves. */
  moveEvaluationTender: EvaluationPlan;
  /** Opens an evaluation (otevřít evaluaci). EVA_ORDER (R-EVA-01). */
  openEvaluation: Evaluation;
  /** Submits an evaluation, once (odevzdat evaluaci). EVA_ALREADY_SUBMITTED. */
  submitEvaluation: Evaluation;
  /** Says in which municipalities a call pays workers (obce z výzvy). TERRITORY_UNKNOWN, EVA_MUNICIPALITY_FUNDED. */
  fundMunicipalities: Project;
  /** Reports how many workers a call pays in a municipality. EVA_WORKER_RANGE (R-EVA-09). */
  recordFundedWorkers: FundedWorkers;
  /** States who pays a project and how much; replaces what was stated (financování). Refuses FIN_SHARES_NOT_100 (R-FIN-01) and FIN_AMOUNT_PRECISION. */
  setFunding: Project;
  /** Claims money from a project's budget (žádost o platbu). Refuses FIN_CEILING_EXCEEDED (R-FIN-03) and OUTSIDE_PROJECT_PERIOD (R-FIN-04). */
  recordClaim: Project;
  /** Registers outputs of a project; the same code again replaces what was known (výstupy). */
  registerOutputs: Project;
  /** Registers a project (zaregistrovat projekt). Refuses EVA_PROJECT_EXISTS, DATE_RANGE_REVERSED and FIN_MONTHS_MISMATCH (R-FIN-05). */
  registerProject: Project;
  /** Prolongs a project (prodloužit projekt). Refuses FIN_EXTENSION_GAP (R-FIN-04). */
  extendProject: Project;
  /** Marks a project as ended (ukončit projekt). */
  closeProject: Project;
  /** Ties projects together, both ways (propojit projekty). */
  linkProjects: Project;
  /** Keeps statements of a source document with their citations (zapsat fakta ze zdroje). */
  recordSourceFacts: Project;
  /** Asks for indicators to be computed for a period; a worker takes it within seconds (spustit výpočet). EVA_INDICATOR_UNKNOWN, AS_OF_IN_FUTURE; EVA_RUN_IN_PROGRESS carries the open run's id in `details.runId`. */
  runEvaluationJob: EvaluationRun;
  /** Locks the results of an ended period, so that no run overwrites them (uzamknout období). EVA_PERIOD_OPEN. */
  lockIndicatorPeriod: LockedIndicatorPeriod;
  /** Registers a version of quality standards (sada standardů). EVA_STANDARD_SET_EXISTS, EVA_STANDARD_TWICE. */
  registerStandardSet: StandardSet;
  /** Adds the methodology by which a project inspects one kind of subject (metodika kontrol). EVA_METHODOLOGY_EXISTS. */
  addInspectionMethodology: InspectionMethodology;
  /** Plans an inspection of an OSPOD or an authorised person (kontrola výkonu SPOD). EVA_METHODOLOGY_MISMATCH (R-EVA-06). */
  planSpodInspection: SpodInspection;
  /** Sets targets of a project; the same metric and territory again replaces the number (cíle a ukazatele). */
  setTargets: Project;
  /** Sends events of this service that wait for a person on their way again; JOB_ALREADY_COMPLETED for one that took effect (zkusit znovu). */
  retryFailedJobsOfEvaluation: HandledJobs;
  /** Gives events of this service that wait for a person up for good; JOB_ALREADY_COMPLETED for one that took effect (zahodit). */
  discardFailedJobsOfEvaluation: HandledJobs;
};


export type MutationAddKeyActivitiesArgs = {
  input: AddKeyActivitiesInput;
};


export type MutationAddTeamRolesArgs = {
  input: AddTeamRolesInput;
};


export type MutationPlanEvaluationArgs = {
  input: PlanEvaluationInput;
};


export type MutationMoveEvaluationTenderArgs = {
  input: MoveEvaluationTenderInput;
};


export type MutationOpenEvaluationArgs = {
  input: OpenEvaluationInput;
};


export type MutationSubmitEvaluationArgs = {
  input: SubmitEvaluationInput;
};


export type MutationFundMunicipalitiesArgs = {
  input: FundMunicipalitiesInput;
};


export type MutationRecordFundedWorkersArgs = {
  input: RecordFundedWorkersInput;
};


export type MutationSetFundingArgs = {
  input: SetFundingInput;
};


export type MutationRecordClaimArgs = {
  input: RecordClaimInput;
};


export type MutationRegisterOutputsArgs = {
  input: RegisterOutputsInput;
};


export type MutationRegisterProjectArgs = {
  input: RegisterProjectInput;
};


export type MutationExtendProjectArgs = {
  input: ExtendProjectInput;
};


export type MutationCloseProjectArgs = {
  input: CloseProjectInput;
};


export type MutationLinkProjectsArgs = {
  input: LinkProjectsInput;
};


export type MutationRecordSourceFactsArgs = {
  input: RecordSourceFactsInput;
};


export type MutationRunEvaluationJobArgs = {
  input: RunEvaluationJobInput;
};


export type MutationLockIndicatorPeriodArgs = {
  input: LockIndicatorPeriodInput;
};


export type MutationRegisterStandardSetArgs = {
  input: RegisterStandardSetInput;
};


export type MutationAddInspectionMethodologyArgs = {
  input: AddInspectionMethodologyInput;
};


export type MutationPlanSpodInspectionArgs = {
  input: PlanSpodInspectionInput;
};


export type MutationSetTargetsArgs = {
  input: SetTargetsInput;
};


export type MutationRetryFailedJobsOfEvaluationArgs = {
  input: HandleFailedJobsInput;
};


export type MutationDiscardFailedJobsOfEvaluationArgs = {
  input: HandleFailedJobsInput;
};

/** A funded project (projekt). A null is a fact the source does not state. */
export type Project = {
  __typename?: 'Project';
  /** Key activities of the first level in their order; at most 200 (klíčové aktivity). */
  keyActivities: Array<KeyActivity>;
  /** Roles of the team; never names. At most 100 (realizační tým). */
  team: Array<TeamRole>;
  /** What evaluation the project owes; null while nobody has said. */
  evaluationPlan?: Maybe<EvaluationPlan>;
  /** Evaluations in the order they were opened; at most 100. */
  evaluations: Array<Evaluation>;
  /** Workers its call pays in municipalities; at most 200 (sociální pracovníci z výzvy). */
  fundedWorkers: Array<FundedWorkers>;
  /** Budget and claims (rozpočet). */
  budget: ProjectBudget;
  /** Payers in the order the source names them; at most 10 (zdroje financování). */
  funding: Array<FundingShare>;
  /** Claims, the newest first; at most 200 (žádosti o platbu). */
  claims: Array<FundingClaim>;
  /** Outputs as the sources count them, by code; at most 200 (výstupy). */
  outputs: Array<Output>;
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Short code inside the platform, for example `P1` (označení). */
  code: Scalars['String']['output'];
  /** Name (název). */
  name: Scalars['String']['output'];
  /** Registration number (registrační číslo); null where the source states none. */
  registrationNumber?: Maybe<Scalars['String']['output']>;
  /** Kind of project as the source names it, for example an individual project of a kraj (druh projektu). */
  kind?: Maybe<Scalars['String']['output']>;
  /** Operational programme (operační program). */
  programme?: Maybe<Scalars['String']['output']>;
  /** Priority axis (prioritní osa). */
  priorityAxis?: Maybe<Scalars['String']['output']>;
  /** Investment priority (investiční priorita). */
  investmentPriority?: Maybe<Scalars['String']['output']>;
  /** Call for proposals (výzva). */
  call?: Maybe<Scalars['String']['output']>;
  /** Specific objective of the call (specifický cíl výzvy). */
  callObjective?: Maybe<Scalars['String']['output']>;
  /** Who could apply (oprávněný žadatel). */
  eligibleApplicants?: Maybe<Scalars['String']['output']>;
  /** Who carries the project out (příjemce, realizátor). */
  beneficiary: Scalars['String']['output'];
  /** The kraj it is carried out in; null for a project of the whole country (kraj). */
  kraj?: Maybe<Kraj>;
  /** Whether it runs or has ended (stav). */
  status: ProjectStatus;
  /** First day; null where the source does not state it (zahájení). */
  start?: Maybe<Scalars['Date']['output']>;
  /** Last day with extensions; null where the source does not state it (ukončení). */
  end?: Maybe<Scalars['Date']['output']>;
  /** Completed months from the first day to the last one (R-FIN-05). */
  months?: Maybe<Scalars['Int']['output']>;
  /** Length in months as the source states it. */
  statedMonths?: Maybe<Scalars['Int']['output']>;
  /** Stretches of realisation, extensions last; at most 100 (období realizace). */
  periods: Array<ProjectPeriod>;
  /** Goals; at most 20 (cíle). */
  goals: Array<Scalars['String']['output']>;
  /** Target group (cílová skupina). */
  targetGroup?: Maybe<Scalars['String']['output']>;
  /** Acts and strategies the project rests on; at most 20 (právní a strategický základ). */
  legalBases: Array<Scalars['String']['output']>;
  /** The lines every document of the project carries: funder and programme (povinná publicita). */
  publicity: Array<Scalars['String']['output']>;
  /** A timeline whose times and steps the source lists separately; they are not paired. At most 20 (harmonogram). */
  timeline: ProjectTimeline;
  /** Projects this one belongs together with; at most 20 (návazné projekty). */
  linkedProjects: Array<Project>;
  /** Statements of the sources with their citations; at most 200 (fakta ze zdrojů). */
  sourceFacts: Array<SourceFact>;
  /** Where the project itself is described: document and lines. */
  source: Scalars['String']['output'];
  /** What the caller may do with the project now. */
  viewerCan: ProjectViewerCan;
  /** Methodologies of inspections the project makes; at most 10 (metodiky kontrol). */
  inspectionMethodologies: Array<InspectionMethodology>;
  /** Numbers the project has set itself or a source states of it; at most 200 (cílové hodnoty). */
  targets: Array<Target>;
};

/** A key activity or a part of one (klíčová aktivita). */
export type KeyActivity = {
  __typename?: 'KeyActivity';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  project: Project;
  /** Number inside the project, for example `2B`. */
  number: Scalars['String']['output'];
  /** Title; null where the source only counts it (název). */
  title?: Maybe<Scalars['String']['output']>;
  /** Label of a phase; it follows from no date (fáze). */
  phase?: Maybe<Scalars['String']['output']>;
  /** Parts in their order; at most 50 (dílčí aktivity). */
  parts: Array<KeyActivity>;
  /** Where it is stated: document and lines. */
  source: Scalars['String']['output'];
};

/** A role in a project's team (role v týmu). */
export type TeamRole = {
  __typename?: 'TeamRole';
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  /** How many people; null where the source does not count them (počet). */
  count?: Maybe<Scalars['Int']['output']>;
  /** What the count is for each of, for example an office; null for the whole project. */
  countPer?: Maybe<Scalars['String']['output']>;
  /** Since when the role is filled (od). */
  since?: Maybe<Scalars['Date']['output']>;
  /** Where it is stated: document and lines. */
  source: Scalars['String']['output'];
};

/** Key activities, each parent before its parts. */
export type AddKeyActivitiesInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
  /** 1 to 50 activities. */
  activities: Array<KeyActivityInput>;
};

/** One key activity. */
export type KeyActivityInput = {
  /** Number such as `2`, `2B` or `1.3`. */
  number: Scalars['String']['input'];
  /** Number of the activity it is a part of. */
  parentNumber?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  phase?: InputMaybe<Scalars['String']['input']>;
  /** Document and lines. */
  source: Scalars['String']['input'];
};

/** Roles of a team. */
export type AddTeamRolesInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
  /** 1 to 50 roles. */
  roles: Array<TeamRoleInput>;
};

/** One role; its title must name no person. */
export type TeamRoleInput = {
  title: Scalars['String']['input'];
  count?: InputMaybe<Scalars['Int']['input']>;
  countPer?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  /** Document and lines. */
  source: Scalars['String']['input'];
};

/** What evaluation a project owes and where its tender stands (plán evaluace). */
export type EvaluationPlan = {
  __typename?: 'EvaluationPlan';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  project: Project;
  /** Whether it is a compulsory part of the project; null where the source does not say (povinná). */
  compulsory?: Maybe<Scalars['Boolean']['output']>;
  /** Kinds in the order they must come; empty where the source names none. */
  kinds: Array<EvaluationKind>;
  /** What is evaluated and how, in Czech. */
  subject: Scalars['String']['output'];
  /** Whether a contractor carries it out; null where the source does not say (dodavatelsky). */
  byContractor?: Maybe<Scalars['Boolean']['output']>;
  /** State of the tender; null while none is known (stav zakázky). */
  tenderState?: Maybe<EvaluationTenderState>;
  /** The day the tender was known to be in that state. */
  tenderStateOn?: Maybe<Scalars['Date']['output']>;
  /** Where it is stated: document and lines. */
  source: Scalars['String']['output'];
  /** What the caller may do with the tender now. */
  viewerCan: EvaluationTenderViewerCan;
};

/** What a caller may do with an evaluation's tender now. */
export type EvaluationTenderViewerCan = {
  __typename?: 'EvaluationTenderViewerCan';
  /** Approve its documentation: MPSV only, while it is there. */
  approve: Scalars['Boolean']['output'];
  /** Announce it: once it is approved (R-EVA-02). */
  announce: Scalars['Boolean']['output'];
};

/** One evaluation of a project (evaluace). */
export type Evaluation = {
  __typename?: 'Evaluation';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  project: Project;
  kind: EvaluationKind;
  openedOn: Scalars['Date']['output'];
  /** Null while it is open. */
  submittedOn?: Maybe<Scalars['Date']['output']>;
  /** What the caller may do with the evaluation now. */
  viewerCan: EvaluationViewerCan;
};

/** What a caller may do with an evaluation now. */
export type EvaluationViewerCan = {
  __typename?: 'EvaluationViewerCan';
  submit: Scalars['Boolean']['output'];
};

/** Kind of evaluation (druh evaluace). */
export type EvaluationKind =
  /** At the start (vstupní). */
  | 'ENTRY'
  /** While it runs, at least one (průběžná). */
  | 'ONGOING'
  /** At the end (závěrečná). */
  | 'FINAL';

/** State of an evaluation's tender (stav zakázky na evaluaci). */
export type EvaluationTenderState =
  /** Being prepared (připravuje se). */
  | 'PREPARED'
  /** Its documentation is at MPSV for approval (na MPSV ke schválení). */
  | 'AT_MPSV'
  /** MPSV has approved its documentation (schváleno). */
  | 'APPROVED'
  /** Announced (vyhlášeno). */
  | 'ANNOUNCED';

/** What evaluation a project owes. */
export type PlanEvaluationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  projectId: Scalars['ID']['input'];
  compulsory?: InputMaybe<Scalars['Boolean']['input']>;
  kinds: Array<EvaluationKind>;
  subject: Scalars['String']['input'];
  byContractor?: InputMaybe<Scalars['Boolean']['input']>;
  /** Document and lines. */
  source: Scalars['String']['input'];
};

/** The next step of a tender. */
export type MoveEvaluationTenderInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  planId: Scalars['ID']['input'];
  state: EvaluationTenderState;
  /** The day of the step, or the day it was known to have happened; not in the future. */
  on: Scalars['Date']['input'];
};

/** An evaluation to open. */
export type OpenEvaluationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  projectId: Scalars['ID']['input'];
  kind: EvaluationKind;
};

/** An evaluation to submit. */
export type SubmitEvaluationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  evaluationId: Scalars['ID']['input'];
};

/** Workers a call pays in one municipality (sociální pracovníci z výzvy). */
export type FundedWorkers = {
  __typename?: 'FundedWorkers';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  municipality: Municipality;
  /** The call that pays (výzva). */
  call: Scalars['String']['output'];
  /** How many; null until it is reported, the source states the range only. */
  count?: Maybe<Scalars['Int']['output']>;
  /** At least so many. */
  fewest: Scalars['Int']['output'];
  /** At most so many. */
  most: Scalars['Int']['output'];
  /** For how many months. */
  months: Scalars['Int']['output'];
  /** Where it is stated: document and lines. */
  source: Scalars['String']['output'];
};

/** Municipalities a call pays workers in. */
export type FundMunicipalitiesInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
  call: Scalars['String']['input'];
  fewest: Scalars['Int']['input'];
  most: Scalars['Int']['input'];
  months: Scalars['Int']['input'];
  /** 1 to 200 keys of municipalities; one need not be an ORP. */
  municipalityKeys: Array<Scalars['ID']['input']>;
  /** Document and lines. */
  source: Scalars['String']['input'];
};

/** How many workers a call pays in a municipality. */
export type RecordFundedWorkersInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  fundedWorkersId: Scalars['ID']['input'];
  count: Scalars['Int']['input'];
};

/** Money claimed from a project's budget (žádost o platbu). */
export type FundingClaim = {
  __typename?: 'FundingClaim';
  id: Scalars['ID']['output'];
  createdAt: Scalars['DateTime']['output'];
  amount: Scalars['Money']['output'];
  /** Day of the expense. */
  claimedOn: Scalars['Date']['output'];
  note?: Maybe<Scalars['String']['output']>;
};

/** Budget of a project (rozpočet). */
export type ProjectBudget = {
  __typename?: 'ProjectBudget';
  /** Total (celková výše); null where the source states none. */
  total?: Maybe<Scalars['Money']['output']>;
  /** Whether the total is exact or the most that may be paid (druh částky). */
  kind?: Maybe<BudgetKind>;
  /** Claimed so far (vyčerpáno). */
  claimed: Scalars['Money']['output'];
  /** Total without what is claimed; null where no total is stated (zbývá). */
  remaining?: Maybe<Scalars['Money']['output']>;
};

/** One payer of a project (zdroj financování). */
export type FundingShare = {
  __typename?: 'FundingShare';
  id: Scalars['ID']['output'];
  payer: FundingSource;
  /** Share in hundredths of a percent, 8 500 is 85 %; null where the source names the payer only (podíl). */
  basisPoints?: Maybe<Scalars['Int']['output']>;
  /** Amount in whole haléře by largest remainder (R-FIN-02); null where it cannot be computed (částka). */
  amount?: Maybe<Scalars['Money']['output']>;
};

/** The check of a project's funding (kontrola financování). */
export type FundingCheck = {
  __typename?: 'FundingCheck';
  project: Project;
  total?: Maybe<Scalars['Money']['output']>;
  kind?: Maybe<BudgetKind>;
  shares: FundingAmounts;
  parts: Array<FundingShare>;
  /** Sum of the parts; null where no part has an amount. */
  sum?: Maybe<Scalars['Money']['output']>;
  /** Total without the sum of the parts; `0.00` when it adds up. */
  difference?: Maybe<Scalars['Money']['output']>;
  claimed: Scalars['Money']['output'];
  remaining?: Maybe<Scalars['Money']['output']>;
};

/** Amounts by payer (částky podle zdroje). */
export type FundingAmounts = {
  __typename?: 'FundingAmounts';
  /** European Social Fund (ESF). */
  esf?: Maybe<Scalars['Money']['output']>;
  /** State budget (státní rozpočet). */
  state?: Maybe<Scalars['Money']['output']>;
  /** Budget of the kraj (rozpočet kraje). */
  region?: Maybe<Scalars['Money']['output']>;
};

/** Who pays (zdroj financování). */
export type FundingSource =
  /** European Social Fund (Evropský sociální fond). */
  | 'ESF'
  /** State budget of Czechia (státní rozpočet). */
  | 'STATE_BUDGET'
  /** Budget of the kraj (rozpočet kraje). */
  | 'REGION_BUDGET';

/** Whether a budget is exact or a ceiling (druh částky). */
export type BudgetKind =
  /** Exactly this much (přesná částka). */
  | 'EXACT'
  /** At most this much, «až» (nejvyšší částka). */
  | 'CEILING';

/** Who pays a project and how much. */
export type SetFundingInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
  /** Left out where the source states none. */
  total?: InputMaybe<Scalars['Money']['input']>;
  /** Needed with a total. */
  kind?: InputMaybe<BudgetKind>;
  /** 1 to 10 payers; either all with a share or none. */
  shares: Array<FundingShareInput>;
};

/** One payer. */
export type FundingShareInput = {
  payer: FundingSource;
  /** Hundredths of a percent. */
  basisPoints?: InputMaybe<Scalars['Int']['input']>;
};

/** A claim of money. */
export type RecordClaimInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
  /** Positive, exact to the haléř. */
  amount: Scalars['Money']['input'];
  /** Day of the expense; inside the project with its extensions (R-FIN-04). */
  claimedOn: Scalars['Date']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Projects and indicators of one kraj (evaluace v kraji). */
export type EvaluationInKraj = {
  __typename?: 'EvaluationInKraj';
  /** Projects of the kraj by code; at most 100. */
  projects: Array<Project>;
  /** The latest result of each indicator, or that of one period; one never computed is left out. Bounded by the indicators. */
  indicators: Array<IndicatorCell>;
};


/** Projects and indicators of one kraj (evaluace v kraji). */
export type EvaluationInKrajIndicatorsArgs = {
  period?: InputMaybe<PeriodInput>;
};

/** Something the platform measures the same way everywhere (indikátor). */
export type Indicator = {
  __typename?: 'Indicator';
  id: Scalars['ID']['output'];
  /** Title in Czech. */
  title: Scalars['String']['output'];
  titleEn: Scalars['String']['output'];
  /** Unit of its results, for example `count`, `person`, `fte`, `percent`. */
  unit: Scalars['String']['output'];
  /** Version of its definition; results of different versions are never compared (verze metodiky). */
  version: Scalars['Int']['output'];
  /** Whether it has a result for each kraj or one for the country. */
  territory: IndicatorTerritory;
  /** Metric of the projects' targets it is measured by; null for none. */
  metric?: Maybe<Scalars['String']['output']>;
  /** False where results of kraje cannot be added up. */
  additive: Scalars['Boolean']['output'];
};

/** What an indicator has results for (úroveň). */
export type IndicatorTerritory =
  /** Each kraj. */
  | 'KRAJ'
  /** The whole country, because the source names no parts. */
  | 'COUNTRY';

/** Result of an indicator for one territory and period (hodnota indikátoru). */
export type IndicatorCell = {
  __typename?: 'IndicatorCell';
  indicator: Indicator;
  figure: Figure;
  /** Actual over target in percent, with both numbers (plnění); null without a target. Its reason is NO_DENOMINATOR for a target of zero (R-EVA-03). */
  attainment?: Maybe<Figure>;
  /** True when the period had not ended when it was computed (EVA_PERIOD_OPEN). */
  provisional: Scalars['Boolean']['output'];
  /** EVA_NO_DENOMINATOR where a share cannot be computed, EVA_PERIOD_OPEN for a provisional result. Bounded: at most two. */
  warnings: Array<Warning>;
  /** When it was computed; null where it never was. */
  computedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Since when it is locked; a locked result is never overwritten (uzamčeno). */
  lockedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Kraje beside each other (srovnání krajů). */
export type KrajComparison = {
  __typename?: 'KrajComparison';
  period: Period;
  /** One row a kraj. Bounded: at most 14. */
  rows: Array<KrajComparisonRow>;
  /** One cell an indicator: the sum over the rows, or the country's own result; null where kraje cannot be added up. */
  total: Array<IndicatorCell>;
  /** Versions of the definitions; the same for all rows. */
  methodologyVersions: Array<IndicatorVersion>;
  /** True when a result shown is provisional. */
  provisional: Scalars['Boolean']['output'];
};

/** One kraj of a comparison. */
export type KrajComparisonRow = {
  __typename?: 'KrajComparisonRow';
  kraj: Kraj;
  /** One cell an indicator, in the order asked for. */
  cells: Array<IndicatorCell>;
};

/** Version of an indicator's definition (verze metodiky). */
export type IndicatorVersion = {
  __typename?: 'IndicatorVersion';
  indicator: Indicator;
  version: Scalars['Int']['output'];
};

/** How to sort kraje. */
export type KrajComparisonSort = {
  /** Sort by this indicator's value, kraje without one last; by name in Czech order when left out. It must be among those compared. */
  indicator?: InputMaybe<Scalars['ID']['input']>;
  /** Largest first, or names from Ž. */
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An output a project has promised or delivered (výstup). */
export type Output = {
  __typename?: 'Output';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Short name inside the project. */
  code: Scalars['String']['output'];
  title: Scalars['String']['output'];
  kind: OutputKind;
  /** Label of a phase (fáze). */
  phase?: Maybe<Scalars['String']['output']>;
  /** How many there are against the plan (R-EVA-08). */
  figure: Figure;
  /** Fewest pages planned. */
  pagesFrom?: Maybe<Scalars['Int']['output']>;
  /** Most pages planned. */
  pagesTo?: Maybe<Scalars['Int']['output']>;
  /** Copies planned (výtisky). */
  copies?: Maybe<Scalars['Int']['output']>;
  /** When it is planned or was held, as exactly as the source says. */
  whenStated?: Maybe<Scalars['String']['output']>;
  /** Where it is stated: document and lines. */
  source: Scalars['String']['output'];
};

/** Kind of output (druh výstupu). */
export type OutputKind =
  /** Issue of a newsletter (zpravodaj). */
  | 'NEWSLETTER'
  /** Publication (publikace). */
  | 'PUBLICATION'
  /** Leaflets and brochures (letáčky, brožury). */
  | 'LEAFLET'
  /** Methodology (metodika). */
  | 'METHODOLOGY'
  /** Study (studie). */
  | 'STUDY'
  /** Video (video). */
  | 'VIDEO'
  /** Methodical training (metodické školení). */
  | 'TRAINING'
  /** Workshop (workshop). */
  | 'WORKSHOP'
  /** Conference (konference). */
  | 'CONFERENCE'
  /** Foreign trip (zahraniční cesta). */
  | 'FOREIGN_TRIP'
  /** Education programme (vzdělávací program). */
  | 'PROGRAMME'
  /** Proposal of a standard or of positions (podklad, návrh). */
  | 'PROPOSAL';

/** Outputs of a project. */
export type RegisterOutputsInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
  /** 1 to 50 outputs. */
  outputs: Array<OutputInput>;
};

/** One output: planned, actual or both. */
export type OutputInput = {
  /** Small letters, digits, hyphens. */
  code: Scalars['String']['input'];
  title: Scalars['String']['input'];
  kind: OutputKind;
  phase?: InputMaybe<Scalars['String']['input']>;
  planned?: InputMaybe<Scalars['Int']['input']>;
  actual?: InputMaybe<Scalars['Int']['input']>;
  pagesFrom?: InputMaybe<Scalars['Int']['input']>;
  pagesTo?: InputMaybe<Scalars['Int']['input']>;
  copies?: InputMaybe<Scalars['Int']['input']>;
  whenStated?: InputMaybe<Scalars['String']['input']>;
  /** The day the count speaks of. */
  asOf: Scalars['Date']['input'];
  /** Document and lines. */
  source: Scalars['String']['input'];
};

/** What a caller may do with a project now. */
export type ProjectViewerCan = {
  __typename?: 'ProjectViewerCan';
  edit: Scalars['Boolean']['output'];
  extend: Scalars['Boolean']['output'];
  claim: Scalars['Boolean']['output'];
};

/** A stretch of a project's realisation (období realizace). */
export type ProjectPeriod = {
  __typename?: 'ProjectPeriod';
  id: Scalars['ID']['output'];
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  /** How exactly the source names the first day. */
  fromPrecision: DatePrecision;
  /** How exactly the source names the last day. */
  toPrecision: DatePrecision;
  /** True for an extension (prodloužení). */
  extension: Scalars['Boolean']['output'];
  /** Where it is stated: document and lines. */
  source: Scalars['String']['output'];
};

/** Times and steps of a timeline that its source does not pair (harmonogram). */
export type ProjectTimeline = {
  __typename?: 'ProjectTimeline';
  /** Times in the order printed. */
  times: Array<Scalars['String']['output']>;
  /** Steps in the order printed. */
  steps: Array<Scalars['String']['output']>;
};

/** Whether a project runs or has ended (stav projektu). */
export type ProjectStatus =
  /** It runs (v realizaci). */
  | 'RUNNING'
  /** It has ended (ukončen). */
  | 'CLOSED'
  /** The source does not say (neuvedeno). */
  | 'NOT_STATED';

/** How exactly a source names a date (přesnost data). */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the month. */
  | 'MONTH'
  /** To the year. */
  | 'YEAR';

/** A page of projects. */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  edges: Array<ProjectEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A project on a page. */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  node: Project;
  cursor: Scalars['String']['output'];
};

/** A stretch of realisation. */
export type ProjectPeriodInput = {
  /** First day. */
  from: Scalars['Date']['input'];
  /** Last day. */
  to: Scalars['Date']['input'];
  /** How exactly the source names the first day; DAY unless told. */
  fromPrecision?: InputMaybe<DatePrecision>;
  /** How exactly the source names the last day; DAY unless told. */
  toPrecision?: InputMaybe<DatePrecision>;
  /** Document and lines. */
  source: Scalars['String']['input'];
};

/** A new project. What the source does not state is left out. */
export type RegisterProjectInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Short unique code: capital letters, digits and hyphens. */
  code: Scalars['String']['input'];
  name: Scalars['String']['input'];
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  programme?: InputMaybe<Scalars['String']['input']>;
  priorityAxis?: InputMaybe<Scalars['String']['input']>;
  investmentPriority?: InputMaybe<Scalars['String']['input']>;
  call?: InputMaybe<Scalars['String']['input']>;
  callObjective?: InputMaybe<Scalars['String']['input']>;
  eligibleApplicants?: InputMaybe<Scalars['String']['input']>;
  beneficiary: Scalars['String']['input'];
  /** NUTS3 code; left out for a project of the whole country. */
  krajCode?: InputMaybe<Scalars['KrajCode']['input']>;
  status: ProjectStatus;
  period?: InputMaybe<ProjectPeriodInput>;
  /** Length in months as the source states it; must agree with the period (R-FIN-05). */
  statedMonths?: InputMaybe<Scalars['Int']['input']>;
  goals?: InputMaybe<Array<Scalars['String']['input']>>;
  targetGroup?: InputMaybe<Scalars['String']['input']>;
  legalBases?: InputMaybe<Array<Scalars['String']['input']>>;
  publicity?: InputMaybe<Array<Scalars['String']['input']>>;
  timelineTimes?: InputMaybe<Array<Scalars['String']['input']>>;
  timelineSteps?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Document and lines. */
  source: Scalars['String']['input'];
};

/** A prolongation of a project. */
export type ExtendProjectInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
  period: ProjectPeriodInput;
};

/** The end of a project. */
export type CloseProjectInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
};

/** Projects that belong together. */
export type LinkProjectsInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
  /** Projects to tie to it, 1 to 20. */
  linkedProjectIds: Array<Scalars['ID']['input']>;
  /** Document and lines that say so. */
  source: Scalars['String']['input'];
};

/** One statement of a source document (fakt ze zdroje). */
export type SourceFact = {
  __typename?: 'SourceFact';
  id: Scalars['ID']['output'];
  /** Short name of the fact inside its project. */
  key: Scalars['String']['output'];
  /** The fact in Czech. */
  statement: Scalars['String']['output'];
  /** What kind of fact it is. */
  nature: SourceFactNature;
  /** Document and lines. */
  source: Scalars['String']['output'];
};

/** What kind of fact a statement is (povaha faktu). */
export type SourceFactNature =
  /** A date. */
  | 'DATE'
  /** Something planned. */
  | 'PLAN'
  /** Something that has happened. */
  | 'ACTUAL'
  /** How something is built. */
  | 'STRUCTURE'
  /** A statement without a number. */
  | 'STATEMENT';

/** Statements of a source document about a project. */
export type RecordSourceFactsInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
  /** 1 to 100 statements. */
  facts: Array<SourceFactInput>;
};

/** One statement. */
export type SourceFactInput = {
  /** Short name of the fact inside its project: small letters, digits, hyphens. */
  key: Scalars['String']['input'];
  statement: Scalars['String']['input'];
  nature: SourceFactNature;
  /** Document and lines. */
  source: Scalars['String']['input'];
};

/** One computation of indicators for a period (výpočet indikátorů). */
export type EvaluationRun = {
  __typename?: 'EvaluationRun';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  period: Period;
  /** The day the figures speak of. */
  asOf: Scalars['Date']['output'];
  state: EvaluationRunState;
  /** Indicators it computes. Bounded by the indicators. */
  indicators: Array<Indicator>;
  /** True when the period had not ended when it was asked for. */
  provisional: Scalars['Boolean']['output'];
  /** What should be looked at, for example EVA_PERIOD_OPEN. Bounded. */
  warnings: Array<Warning>;
  /** True when a person asked for it, false for a scheduled one. */
  requestedByPerson: Scalars['Boolean']['output'];
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null while results are still to be tried. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it is tried next, while it is not finished. */
  nextAttemptAt: Scalars['DateTime']['output'];
  /** How often a worker has taken it. */
  attempt: Scalars['Int']['output'];
  traceId: Scalars['String']['output'];
  /** Counts that add up. */
  cells: EvaluationRunCells;
  /** Results that could not be computed; at most 200. */
  failures: Array<EvaluationRunTrouble>;
  /** Results left as they were, with the reason; at most 200. */
  skipped: Array<EvaluationRunTrouble>;
};

/** How many results of a run are in which state; `done`, `failed`, `skipped` and `pending` add up to `total`. */
export type EvaluationRunCells = {
  __typename?: 'EvaluationRunCells';
  total: Scalars['Int']['output'];
  done: Scalars['Int']['output'];
  failed: Scalars['Int']['output'];
  skipped: Scalars['Int']['output'];
  pending: Scalars['Int']['output'];
};

/** A result that was not computed (nevypočtená hodnota). */
export type EvaluationRunTrouble = {
  __typename?: 'EvaluationRunTrouble';
  key: EvaluationRunKey;
  /** Why, for example `SUBGRAPH_UNAVAILABLE` or `PERIOD_LOCKED`. */
  code: Scalars['String']['output'];
  /** How often it was tried again. */
  retryCount: Scalars['Int']['output'];
};

/** What one result is known by (klíč hodnoty). */
export type EvaluationRunKey = {
  __typename?: 'EvaluationRunKey';
  indicatorId: Scalars['ID']['output'];
  /** NUTS3 code of a kraj, or `CZ` for the country. */
  territoryCode: Scalars['String']['output'];
  period: Period;
  definitionVersion: Scalars['Int']['output'];
};

/** State of a run (stav výpočtu). */
export type EvaluationRunState =
  /** Waits for a worker (ve frontě). */
  | 'QUEUED'
  /** A worker has it (probíhá). */
  | 'RUNNING'
  /** Some results failed; they are tried again while it is not finished (částečně). */
  | 'PARTIAL'
  /** All results are kept or skipped (hotovo). */
  | 'DONE'
  /** No result could be computed (selhal). */
  | 'FAILED';

/** Results that have been locked (uzamčené období). */
export type LockedIndicatorPeriod = {
  __typename?: 'LockedIndicatorPeriod';
  period: Period;
  /** How many results were locked now. */
  lockedValues: Scalars['Int']['output'];
};

/** A page of runs. */
export type EvaluationRunConnection = {
  __typename?: 'EvaluationRunConnection';
  edges: Array<EvaluationRunEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A run on a page. */
export type EvaluationRunEdge = {
  __typename?: 'EvaluationRunEdge';
  node: EvaluationRun;
  cursor: Scalars['String']['output'];
};

/** What to compute. */
export type RunEvaluationJobInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  period: PeriodInput;
  /** All indicators when left out. */
  indicatorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The day the figures speak of, not in the future; the end of the period, or today, when left out. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What to lock. */
export type LockIndicatorPeriodInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  period: PeriodInput;
  /** All indicators when left out. */
  indicatorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Organisation of networking (organizace). */
export type Organisation = {
  __typename?: 'Organisation';
  id: Scalars['ID']['output'];
};

/** A version of quality standards (sada standardů kvality). Standards are amended, so a set is data with its days. */
export type StandardSet = {
  __typename?: 'StandardSet';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Short code of what it standardises, for example `SPOD`. */
  code: Scalars['String']['output'];
  /** Which wording it is (znění). */
  edition: Scalars['String']['output'];
  titleCs: Scalars['String']['output'];
  titleEn: Scalars['String']['output'];
  /** Act and decree it rests on (právní základ). */
  legalBasis: Scalars['String']['output'];
  /** First day of this wording. */
  validFrom: Scalars['Date']['output'];
  /** Last day of this wording; null while it is open. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** From this day a body must elaborate the standards. */
  obligationFrom: Scalars['Date']['output'];
  /** From this day at the latest a body must be governed by them. */
  complyBy: Scalars['Date']['output'];
  /** Standards by number; at most 100. */
  standards: Array<Standard>;
  /** What a body owes on a day (R-EVA-05). */
  obligation: StandardObligation;
  /** Where the wording comes from. */
  source: Scalars['String']['output'];
};


/** A version of quality standards (sada standardů kvality). Standards are amended, so a set is data with its days. */
export type StandardSetObligationArgs = {
  on: Scalars['Date']['input'];
};

/** One quality standard (standard kvality). */
export type Standard = {
  __typename?: 'Standard';
  id: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  titleCs: Scalars['String']['output'];
  titleEn: Scalars['String']['output'];
};

/** What a body owes (povinnost). */
export type StandardObligation =
  /** Nothing yet (zatím nic). */
  | 'NOT_YET'
  /** To elaborate the standards (zpracovat). */
  | 'ELABORATE'
  /** To be governed by them (řídit se jimi). */
  | 'COMPLY';

/** How one kind of subject is inspected (metodika kontrol). */
export type InspectionMethodology = {
  __typename?: 'InspectionMethodology';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  title: Scalars['String']['output'];
  subjectKind: InspectedKind;
  /** Where it is stated: document and lines. */
  source: Scalars['String']['output'];
};

/** Kind of inspected subject (druh kontrolovaného subjektu). */
export type InspectedKind =
  /** Child protection authority of a municipality (OSPOD). */
  | 'OSPOD'
  /** Authorised person (pověřená osoba). */
  | 'AUTHORISED_PERSON';

/** A planned inspection (kontrola výkonu SPOD). */
export type SpodInspection = {
  __typename?: 'SpodInspection';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  organisation: Organisation;
  methodology: InspectionMethodology;
  plannedOn: Scalars['Date']['output'];
  /** When the subject was trained; null while it was not. */
  trainedOn?: Maybe<Scalars['Date']['output']>;
  /** EVA_TRAINING_MISSING (R-EVA-07) where the subject was not trained before. Bounded: at most one. */
  warnings: Array<Warning>;
};

/** A version of quality standards. */
export type RegisterStandardSetInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Capital letters, digits, hyphens. */
  code: Scalars['String']['input'];
  edition: Scalars['String']['input'];
  titleCs: Scalars['String']['input'];
  titleEn: Scalars['String']['input'];
  legalBasis: Scalars['String']['input'];
  validFrom: Scalars['Date']['input'];
  validTo?: InputMaybe<Scalars['Date']['input']>;
  obligationFrom: Scalars['Date']['input'];
  complyBy: Scalars['Date']['input'];
  /** 1 to 100 standards, each number once. */
  standards: Array<StandardInput>;
  source: Scalars['String']['input'];
};

/** One standard. */
export type StandardInput = {
  number: Scalars['Int']['input'];
  titleCs: Scalars['String']['input'];
  titleEn: Scalars['String']['input'];
};

/** A methodology of inspections. */
export type AddInspectionMethodologyInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  projectId: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  subjectKind: InspectedKind;
  /** Document and lines. */
  source: Scalars['String']['input'];
};

/** An inspection to plan. */
export type PlanSpodInspectionInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  methodologyId: Scalars['ID']['input'];
  organisationId: Scalars['ID']['input'];
  plannedOn: Scalars['Date']['input'];
  trainedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A number of a project and what it limits (cílová hodnota). */
export type Target = {
  __typename?: 'Target';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** What is counted, for example `round-tables`. */
  metric: Scalars['String']['output'];
  /** What is counted, in Czech. */
  title: Scalars['String']['output'];
  value: Scalars['Decimal']['output'];
  /** Upper end of a range; null for one number. */
  valueTo?: Maybe<Scalars['Decimal']['output']>;
  /** Unit, for example `count`, `person`, `fte`, `hour`. */
  unit: Scalars['String']['output'];
  /** What the number limits. */
  semantics: TargetSemantics;
  /** Code of the territory it holds in; null for the whole project. */
  territoryCode?: Maybe<Scalars['String']['output']>;
  /** What the number is for each of, for example an ORP; null for the whole. */
  per?: Maybe<Scalars['String']['output']>;
  /** Kind of service it is set for; null for all. */
  serviceType?: Maybe<TargetServiceType>;
  /** First day it counts from; null where the source states none. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Last day; null where the source states none. */
  to?: Maybe<Scalars['Date']['output']>;
  /** Where it is stated: document and lines. */
  source: Scalars['String']['output'];
};

/** What a target's number limits (význam cíle). */
export type TargetSemantics =
  /** At least this much (nejméně). */
  | 'FLOOR'
  /** At most this much (nejvýše). */
  | 'CEILING'
  /** Exactly this much (přesně). */
  | 'EXACT';

/** Kind of service (druh služby). */
export type TargetServiceType =
  /** Low-threshold facility for children and youth (NZDM). */
  | 'NZDM'
  /** Social activation services for families with children (SAS). */
  | 'SAS';

/** Targets of a project. */
export type SetTargetsInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
  /** 1 to 100 targets. */
  targets: Array<TargetInput>;
};

/** One target. */
export type TargetInput = {
  /** Small letters, digits, hyphens. */
  metric: Scalars['String']['input'];
  title: Scalars['String']['input'];
  value: Scalars['Decimal']['input'];
  valueTo?: InputMaybe<Scalars['Decimal']['input']>;
  unit: Scalars['String']['input'];
  semantics: TargetSemantics;
  /** Kraj, okres or ORP; left out for the whole project. */
  territoryCode?: InputMaybe<Scalars['String']['input']>;
  per?: InputMaybe<Scalars['String']['input']>;
  serviceType?: InputMaybe<TargetServiceType>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Document and lines. */
  source: Scalars['String']['input'];
};

/** What the platform holds of one person, each service for itself (přehled údajů o osobě). */
export type SubjectReport = {
  __typename?: 'SubjectReport';
  /** The identity provider's subject (osoba). */
  subjectId: Scalars['ID']['output'];
  /** What this service holds of the person; null while it does not answer (údaje služby). */
  evaluation?: Maybe<SubjectSection>;
};

/** What the nightly job would end on a day, each service for itself, as it was counted in the last night (skartační návrh). Counts only. */
export type RetentionReport = {
  __typename?: 'RetentionReport';
  /** The day (ke dni). */
  day: Scalars['Date']['output'];
  /** What would end in this service; null while it does not answer and before its first night (ve službě). */
  evaluation?: Maybe<Array<RetentionDue>>;
};

/** How the platform is (stav systému). */
export type SystemHealth = {
  __typename?: 'SystemHealth';
  id: Scalars['ID']['output'];
  /** This service; null while it does not answer (stav služby). */
  evaluation?: Maybe<ServiceHealth>;
};

/** Whether what is kept agrees (kontrola integrity). */
export type IntegrityCheck = {
  __typename?: 'IntegrityCheck';
  id: Scalars['ID']['output'];
  /** What this service found, one row a check; null while it does not answer (nálezy služby). */
  evaluation?: Maybe<Array<IntegrityResult>>;
};

/** What a new edition of a code list would do (dopad nového vydání číselníku). */
export type CodeListImport = {
  __typename?: 'CodeListImport';
  id: Scalars['ID']['output'];
  /** What of this service points to codes that would be closed or moved; null while it does not answer (dotčené záznamy služby). */
  evaluation?: Maybe<Array<CodeListUse>>;
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
  Project: Project;
  KeyActivity: KeyActivity;
  Evaluation: Evaluation;
  Indicator: Indicator;
  EvaluationRun: EvaluationRun;
  StandardSet: StandardSet;
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
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  KeyActivity:
    ( { __typename: 'KeyActivity' }
    & GraphQLRecursivePick<FederationTypes['KeyActivity'], {"id":true}> );
  Evaluation:
    ( { __typename: 'Evaluation' }
    & GraphQLRecursivePick<FederationTypes['Evaluation'], {"id":true}> );
  Indicator:
    ( { __typename: 'Indicator' }
    & GraphQLRecursivePick<FederationTypes['Indicator'], {"id":true}> );
  EvaluationRun:
    ( { __typename: 'EvaluationRun' }
    & GraphQLRecursivePick<FederationTypes['EvaluationRun'], {"id":true}> );
  StandardSet:
    ( { __typename: 'StandardSet' }
    & GraphQLRecursivePick<FederationTypes['StandardSet'], {"id":true}> );
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
  Project: ResolverTypeWrapper<ProjectRow>;
  KeyActivity: ResolverTypeWrapper<KeyActivityRow>;
  TeamRole: ResolverTypeWrapper<TeamRoleRow>;
  AddKeyActivitiesInput: AddKeyActivitiesInput;
  KeyActivityInput: KeyActivityInput;
  AddTeamRolesInput: AddTeamRolesInput;
  TeamRoleInput: TeamRoleInput;
  EvaluationPlan: ResolverTypeWrapper<EvaluationPlanRow>;
  EvaluationTenderViewerCan: ResolverTypeWrapper<EvaluationTenderViewerCan>;
  Evaluation: ResolverTypeWrapper<EvaluationRow>;
  EvaluationViewerCan: ResolverTypeWrapper<EvaluationViewerCan>;
  EvaluationKind: EvaluationKind;
  EvaluationTenderState: EvaluationTenderState;
  PlanEvaluationInput: PlanEvaluationInput;
  MoveEvaluationTenderInput: MoveEvaluationTenderInput;
  OpenEvaluationInput: OpenEvaluationInput;
  SubmitEvaluationInput: SubmitEvaluationInput;
  FundedWorkers: ResolverTypeWrapper<FundedWorkersRow>;
  FundMunicipalitiesInput: FundMunicipalitiesInput;
  RecordFundedWorkersInput: RecordFundedWorkersInput;
  FundingClaim: ResolverTypeWrapper<FundingClaimRow>;
  ProjectBudget: ResolverTypeWrapper<ProjectBudget>;
  FundingShare: ResolverTypeWrapper<FundingShareRow>;
  FundingCheck: ResolverTypeWrapper<Omit<FundingCheck, 'project' | 'parts'> & { project: ResolversTypes['Project'], parts: Array<ResolversTypes['FundingShare']> }>;
  FundingAmounts: ResolverTypeWrapper<FundingAmounts>;
  FundingSource: FundingSource;
  BudgetKind: BudgetKind;
  SetFundingInput: SetFundingInput;
  FundingShareInput: FundingShareInput;
  RecordClaimInput: RecordClaimInput;
  EvaluationInKraj: ResolverTypeWrapper<Omit<EvaluationInKraj, 'projects' | 'indicators'> & { projects: Array<ResolversTypes['Project']>, indicators: Array<ResolversTypes['IndicatorCell']> }>;
  Indicator: ResolverTypeWrapper<Reference>;
  IndicatorTerritory: IndicatorTerritory;
  IndicatorCell: ResolverTypeWrapper<Omit<IndicatorCell, 'indicator'> & { indicator: ResolversTypes['Indicator'] }>;
  KrajComparison: ResolverTypeWrapper<Omit<KrajComparison, 'rows' | 'total' | 'methodologyVersions'> & { rows: Array<ResolversTypes['KrajComparisonRow']>, total: Array<ResolversTypes['IndicatorCell']>, methodologyVersions: Array<ResolversTypes['IndicatorVersion']> }>;
  KrajComparisonRow: ResolverTypeWrapper<Omit<KrajComparisonRow, 'kraj' | 'cells'> & { kraj: ResolversTypes['Kraj'], cells: Array<ResolversTypes['IndicatorCell']> }>;
  IndicatorVersion: ResolverTypeWrapper<Omit<IndicatorVersion, 'indicator'> & { indicator: ResolversTypes['Indicator'] }>;
  KrajComparisonSort: KrajComparisonSort;
  Output: ResolverTypeWrapper<OutputRow>;
  OutputKind: OutputKind;
  RegisterOutputsInput: RegisterOutputsInput;
  OutputInput: OutputInput;
  ProjectViewerCan: ResolverTypeWrapper<ProjectViewerCan>;
  ProjectPeriod: ResolverTypeWrapper<ProjectPeriodRow>;
  ProjectTimeline: ResolverTypeWrapper<ProjectTimeline>;
  ProjectStatus: ProjectStatus;
  DatePrecision: DatePrecision;
  ProjectConnection: ResolverTypeWrapper<AnyConnection>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectPeriodInput: ProjectPeriodInput;
  RegisterProjectInput: RegisterProjectInput;
  ExtendProjectInput: ExtendProjectInput;
  CloseProjectInput: CloseProjectInput;
  LinkProjectsInput: LinkProjectsInput;
  SourceFact: ResolverTypeWrapper<SourceFactRow>;
  SourceFactNature: SourceFactNature;
  RecordSourceFactsInput: RecordSourceFactsInput;
  SourceFactInput: SourceFactInput;
  EvaluationRun: ResolverTypeWrapper<EvaluationRunRow>;
  EvaluationRunCells: ResolverTypeWrapper<EvaluationRunCells>;
  EvaluationRunTrouble: ResolverTypeWrapper<EvaluationRunTrouble>;
  EvaluationRunKey: ResolverTypeWrapper<EvaluationRunKey>;
  EvaluationRunState: EvaluationRunState;
  LockedIndicatorPeriod: ResolverTypeWrapper<LockedIndicatorPeriod>;
  EvaluationRunConnection: ResolverTypeWrapper<AnyConnection>;
  EvaluationRunEdge: ResolverTypeWrapper<Omit<EvaluationRunEdge, 'node'> & { node: ResolversTypes['EvaluationRun'] }>;
  RunEvaluationJobInput: RunEvaluationJobInput;
  LockIndicatorPeriodInput: LockIndicatorPeriodInput;
  Organisation: ResolverTypeWrapper<Reference>;
  StandardSet: ResolverTypeWrapper<StandardSetRow>;
  Standard: ResolverTypeWrapper<StandardRow>;
  StandardObligation: StandardObligation;
  InspectionMethodology: ResolverTypeWrapper<InspectionMethodologyRow>;
  InspectedKind: InspectedKind;
  SpodInspection: ResolverTypeWrapper<SpodInspectionRow>;
  RegisterStandardSetInput: RegisterStandardSetInput;
  StandardInput: StandardInput;
  AddInspectionMethodologyInput: AddInspectionMethodologyInput;
  PlanSpodInspectionInput: PlanSpodInspectionInput;
  Target: ResolverTypeWrapper<TargetRow>;
  TargetSemantics: TargetSemantics;
  TargetServiceType: TargetServiceType;
  SetTargetsInput: SetTargetsInput;
  TargetInput: TargetInput;
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
  Project: ProjectRow;
  KeyActivity: KeyActivityRow;
  TeamRole: TeamRoleRow;
  AddKeyActivitiesInput: AddKeyActivitiesInput;
  KeyActivityInput: KeyActivityInput;
  AddTeamRolesInput: AddTeamRolesInput;
  TeamRoleInput: TeamRoleInput;
  EvaluationPlan: EvaluationPlanRow;
  EvaluationTenderViewerCan: EvaluationTenderViewerCan;
  Evaluation: EvaluationRow;
  EvaluationViewerCan: EvaluationViewerCan;
  PlanEvaluationInput: PlanEvaluationInput;
  MoveEvaluationTenderInput: MoveEvaluationTenderInput;
  OpenEvaluationInput: OpenEvaluationInput;
  SubmitEvaluationInput: SubmitEvaluationInput;
  FundedWorkers: FundedWorkersRow;
  FundMunicipalitiesInput: FundMunicipalitiesInput;
  RecordFundedWorkersInput: RecordFundedWorkersInput;
  FundingClaim: FundingClaimRow;
  ProjectBudget: ProjectBudget;
  FundingShare: FundingShareRow;
  FundingCheck: Omit<FundingCheck, 'project' | 'parts'> & { project: ResolversParentTypes['Project'], parts: Array<ResolversParentTypes['FundingShare']> };
  FundingAmounts: FundingAmounts;
  SetFundingInput: SetFundingInput;
  FundingShareInput: FundingShareInput;
  RecordClaimInput: RecordClaimInput;
  EvaluationInKraj: Omit<EvaluationInKraj, 'projects' | 'indicators'> & { projects: Array<ResolversParentTypes['Project']>, indicators: Array<ResolversParentTypes['IndicatorCell']> };
  Indicator: Reference;
  IndicatorCell: Omit<IndicatorCell, 'indicator'> & { indicator: ResolversParentTypes['Indicator'] };
  KrajComparison: Omit<KrajComparison, 'rows' | 'total' | 'methodologyVersions'> & { rows: Array<ResolversParentTypes['KrajComparisonRow']>, total: Array<ResolversParentTypes['IndicatorCell']>, methodologyVersions: Array<ResolversParentTypes['IndicatorVersion']> };
  KrajComparisonRow: Omit<KrajComparisonRow, 'kraj' | 'cells'> & { kraj: ResolversParentTypes['Kraj'], cells: Array<ResolversParentTypes['IndicatorCell']> };
  IndicatorVersion: Omit<IndicatorVersion, 'indicator'> & { indicator: ResolversParentTypes['Indicator'] };
  KrajComparisonSort: KrajComparisonSort;
  Output: OutputRow;
  RegisterOutputsInput: RegisterOutputsInput;
  OutputInput: OutputInput;
  ProjectViewerCan: ProjectViewerCan;
  ProjectPeriod: ProjectPeriodRow;
  ProjectTimeline: ProjectTimeline;
  ProjectConnection: AnyConnection;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectPeriodInput: ProjectPeriodInput;
  RegisterProjectInput: RegisterProjectInput;
  ExtendProjectInput: ExtendProjectInput;
  CloseProjectInput: CloseProjectInput;
  LinkProjectsInput: LinkProjectsInput;
  SourceFact: SourceFactRow;
  RecordSourceFactsInput: RecordSourceFactsInput;
  SourceFactInput: SourceFactInput;
  EvaluationRun: EvaluationRunRow;
  EvaluationRunCells: EvaluationRunCells;
  EvaluationRunTrouble: EvaluationRunTrouble;
  EvaluationRunKey: EvaluationRunKey;
  LockedIndicatorPeriod: LockedIndicatorPeriod;
  EvaluationRunConnection: AnyConnection;
  EvaluationRunEdge: Omit<EvaluationRunEdge, 'node'> & { node: ResolversParentTypes['EvaluationRun'] };
  RunEvaluationJobInput: RunEvaluationJobInput;
  LockIndicatorPeriodInput: LockIndicatorPeriodInput;
  Organisation: Reference;
  StandardSet: StandardSetRow;
  Standard: StandardRow;
  InspectionMethodology: InspectionMethodologyRow;
  SpodInspection: SpodInspectionRow;
  RegisterStandardSetInput: RegisterStandardSetInput;
  StandardInput: StandardInput;
  AddInspectionMethodologyInput: AddInspectionMethodologyInput;
  PlanSpodInspectionInput: PlanSpodInspectionInput;
  Target: TargetRow;
  SetTargetsInput: SetTargetsInput;
  TargetInput: TargetInput;
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
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType, RequireFields<QueryEvaluationArgs, 'id'>>;
  fundedWorkers?: Resolver<Array<ResolversTypes['FundedWorkers']>, ParentType, ContextType, RequireFields<QueryFundedWorkersArgs, 'municipality'>>;
  fundingCheck?: Resolver<ResolversTypes['FundingCheck'], ParentType, ContextType, RequireFields<QueryFundingCheckArgs, 'projectId'>>;
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  krajComparison?: Resolver<ResolversTypes['KrajComparison'], ParentType, ContextType, RequireFields<QueryKrajComparisonArgs, 'indicators' | 'period'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, Partial<QueryProjectArgs>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<QueryProjectsArgs>>;
  evaluationRun?: Resolver<Maybe<ResolversTypes['EvaluationRun']>, ParentType, ContextType, RequireFields<QueryEvaluationRunArgs, 'id'>>;
  evaluationRuns?: Resolver<ResolversTypes['EvaluationRunConnection'], ParentType, ContextType, Partial<QueryEvaluationRunsArgs>>;
  standardSets?: Resolver<Array<ResolversTypes['StandardSet']>, ParentType, ContextType, Partial<QueryStandardSetsArgs>>;
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
  evaluation?: Resolver<ResolversTypes['EvaluationInKraj'], ParentType, ContextType>;
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
  addKeyActivities?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationAddKeyActivitiesArgs, 'input'>>;
  addTeamRoles?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationAddTeamRolesArgs, 'input'>>;
  planEvaluation?: Resolver<ResolversTypes['EvaluationPlan'], ParentType, ContextType, RequireFields<MutationPlanEvaluationArgs, 'input'>>;
  moveEvaluationTender?: Resolver<ResolversTypes['EvaluationPlan'], ParentType, ContextType, RequireFields<MutationMoveEvaluationTenderArgs, 'input'>>;
  openEvaluation?: Resolver<ResolversTypes['Evaluation'], ParentType, ContextType, RequireFields<MutationOpenEvaluationArgs, 'input'>>;
  submitEvaluation?: Resolver<ResolversTypes['Evaluation'], ParentType, ContextType, RequireFields<MutationSubmitEvaluationArgs, 'input'>>;
  fundMunicipalities?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationFundMunicipalitiesArgs, 'input'>>;
  recordFundedWorkers?: Resolver<ResolversTypes['FundedWorkers'], ParentType, ContextType, RequireFields<MutationRecordFundedWorkersArgs, 'input'>>;
  setFunding?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationSetFundingArgs, 'input'>>;
  recordClaim?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationRecordClaimArgs, 'input'>>;
  registerOutputs?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationRegisterOutputsArgs, 'input'>>;
  registerProject?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationRegisterProjectArgs, 'input'>>;
  extendProject?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationExtendProjectArgs, 'input'>>;
  closeProject?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationCloseProjectArgs, 'input'>>;
  linkProjects?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationLinkProjectsArgs, 'input'>>;
  recordSourceFacts?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationRecordSourceFactsArgs, 'input'>>;
  runEvaluationJob?: Resolver<ResolversTypes['EvaluationRun'], ParentType, ContextType, RequireFields<MutationRunEvaluationJobArgs, 'input'>>;
  lockIndicatorPeriod?: Resolver<ResolversTypes['LockedIndicatorPeriod'], ParentType, ContextType, RequireFields<MutationLockIndicatorPeriodArgs, 'input'>>;
  registerStandardSet?: Resolver<ResolversTypes['StandardSet'], ParentType, ContextType, RequireFields<MutationRegisterStandardSetArgs, 'input'>>;
  addInspectionMethodology?: Resolver<ResolversTypes['InspectionMethodology'], ParentType, ContextType, RequireFields<MutationAddInspectionMethodologyArgs, 'input'>>;
  planSpodInspection?: Resolver<ResolversTypes['SpodInspection'], ParentType, ContextType, RequireFields<MutationPlanSpodInspectionArgs, 'input'>>;
  setTargets?: Resolver<ResolversTypes['Project'], ParentType, ContextType, RequireFields<MutationSetTargetsArgs, 'input'>>;
  retryFailedJobsOfEvaluation?: Resolver<ResolversTypes['HandledJobs'], ParentType, ContextType, RequireFields<MutationRetryFailedJobsOfEvaluationArgs, 'input'>>;
  discardFailedJobsOfEvaluation?: Resolver<ResolversTypes['HandledJobs'], ParentType, ContextType, RequireFields<MutationDiscardFailedJobsOfEvaluationArgs, 'input'>>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  keyActivities?: Resolver<Array<ResolversTypes['KeyActivity']>, ParentType, ContextType>;
  team?: Resolver<Array<ResolversTypes['TeamRole']>, ParentType, ContextType>;
  evaluationPlan?: Resolver<Maybe<ResolversTypes['EvaluationPlan']>, ParentType, ContextType>;
  evaluations?: Resolver<Array<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  fundedWorkers?: Resolver<Array<ResolversTypes['FundedWorkers']>, ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['ProjectBudget'], ParentType, ContextType>;
  funding?: Resolver<Array<ResolversTypes['FundingShare']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['FundingClaim']>, ParentType, ContextType>;
  outputs?: Resolver<Array<ResolversTypes['Output']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priorityAxis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  investmentPriority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  call?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  callObjective?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eligibleApplicants?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  beneficiary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kraj?: Resolver<Maybe<ResolversTypes['Kraj']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProjectStatus'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statedMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['ProjectPeriod']>, ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  targetGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  publicity?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['ProjectTimeline'], ParentType, ContextType>;
  linkedProjects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  sourceFacts?: Resolver<Array<ResolversTypes['SourceFact']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['ProjectViewerCan'], ParentType, ContextType>;
  inspectionMethodologies?: Resolver<Array<ResolversTypes['InspectionMethodology']>, ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['Target']>, ParentType, ContextType>;
};

export type KeyActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyActivity'] = ResolversParentTypes['KeyActivity'], FederationReferenceType extends FederationReferenceTypes['KeyActivity'] = FederationReferenceTypes['KeyActivity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['KeyActivity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['KeyActivity']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TeamRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamRole'] = ResolversParentTypes['TeamRole']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countPer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvaluationPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationPlan'] = ResolversParentTypes['EvaluationPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  compulsory?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['EvaluationKind']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byContractor?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  tenderState?: Resolver<Maybe<ResolversTypes['EvaluationTenderState']>, ParentType, ContextType>;
  tenderStateOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['EvaluationTenderViewerCan'], ParentType, ContextType>;
};

export type EvaluationTenderViewerCanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationTenderViewerCan'] = ResolversParentTypes['EvaluationTenderViewerCan']> = {
  approve?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  announce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evaluation'] = ResolversParentTypes['Evaluation'], FederationReferenceType extends FederationReferenceTypes['Evaluation'] = FederationReferenceTypes['Evaluation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Evaluation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvaluationKind'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['EvaluationViewerCan'], ParentType, ContextType>;
};

export type EvaluationViewerCanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationViewerCan'] = ResolversParentTypes['EvaluationViewerCan']> = {
  submit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FundedWorkersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundedWorkers'] = ResolversParentTypes['FundedWorkers']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  call?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fewest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FundingClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingClaim'] = ResolversParentTypes['FundingClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  claimedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectBudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectBudget'] = ResolversParentTypes['ProjectBudget']> = {
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['BudgetKind']>, ParentType, ContextType>;
  claimed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type FundingShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingShare'] = ResolversParentTypes['FundingShare']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['FundingSource'], ParentType, ContextType>;
  basisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type FundingCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingCheck'] = ResolversParentTypes['FundingCheck']> = {
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['BudgetKind']>, ParentType, ContextType>;
  shares?: Resolver<ResolversTypes['FundingAmounts'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['FundingShare']>, ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  claimed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type FundingAmountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingAmounts'] = ResolversParentTypes['FundingAmounts']> = {
  esf?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type EvaluationInKrajResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationInKraj'] = ResolversParentTypes['EvaluationInKraj']> = {
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['IndicatorCell']>, ParentType, ContextType, Partial<EvaluationInKrajIndicatorsArgs>>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator'], FederationReferenceType extends FederationReferenceTypes['Indicator'] = FederationReferenceTypes['Indicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Indicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['IndicatorTerritory'], ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  additive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IndicatorCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorCell'] = ResolversParentTypes['IndicatorCell']> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  attainment?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  computedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lockedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type KrajComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KrajComparison'] = ResolversParentTypes['KrajComparison']> = {
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['KrajComparisonRow']>, ParentType, ContextType>;
  total?: Resolver<Array<ResolversTypes['IndicatorCell']>, ParentType, ContextType>;
  methodologyVersions?: Resolver<Array<ResolversTypes['IndicatorVersion']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type KrajComparisonRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KrajComparisonRow'] = ResolversParentTypes['KrajComparisonRow']> = {
  kraj?: Resolver<ResolversTypes['Kraj'], ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['IndicatorCell']>, ParentType, ContextType>;
};

export type IndicatorVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorVersion'] = ResolversParentTypes['IndicatorVersion']> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Output'] = ResolversParentTypes['Output']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutputKind'], ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  pagesFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pagesTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  copies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  whenStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectViewerCanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectViewerCan'] = ResolversParentTypes['ProjectViewerCan']> = {
  edit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extend?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProjectPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectPeriod'] = ResolversParentTypes['ProjectPeriod']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fromPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  toPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  extension?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectTimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectTimeline'] = ResolversParentTypes['ProjectTimeline']> = {
  times?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceFact'] = ResolversParentTypes['SourceFact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['SourceFactNature'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvaluationRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationRun'] = ResolversParentTypes['EvaluationRun'], FederationReferenceType extends FederationReferenceTypes['EvaluationRun'] = FederationReferenceTypes['EvaluationRun']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EvaluationRun']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EvaluationRunState'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  requestedByPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  traceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cells?: Resolver<ResolversTypes['EvaluationRunCells'], ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['EvaluationRunTrouble']>, ParentType, ContextType>;
  skipped?: Resolver<Array<ResolversTypes['EvaluationRunTrouble']>, ParentType, ContextType>;
};

export type EvaluationRunCellsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationRunCells'] = ResolversParentTypes['EvaluationRunCells']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationRunTroubleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationRunTrouble'] = ResolversParentTypes['EvaluationRunTrouble']> = {
  key?: Resolver<ResolversTypes['EvaluationRunKey'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationRunKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationRunKey'] = ResolversParentTypes['EvaluationRunKey']> = {
  indicatorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  territoryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  definitionVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LockedIndicatorPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LockedIndicatorPeriod'] = ResolversParentTypes['LockedIndicatorPeriod']> = {
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  lockedValues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationRunConnection'] = ResolversParentTypes['EvaluationRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvaluationRunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationRunEdge'] = ResolversParentTypes['EvaluationRunEdge']> = {
  node?: Resolver<ResolversTypes['EvaluationRun'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StandardSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardSet'] = ResolversParentTypes['StandardSet'], FederationReferenceType extends FederationReferenceTypes['StandardSet'] = FederationReferenceTypes['StandardSet']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StandardSet']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleCs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  obligationFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  complyBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  standards?: Resolver<Array<ResolversTypes['Standard']>, ParentType, ContextType>;
  obligation?: Resolver<ResolversTypes['StandardObligation'], ParentType, ContextType, RequireFields<StandardSetObligationArgs, 'on'>>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standard'] = ResolversParentTypes['Standard']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  titleCs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InspectionMethodologyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionMethodology'] = ResolversParentTypes['InspectionMethodology']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['InspectedKind'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpodInspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpodInspection'] = ResolversParentTypes['SpodInspection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  methodology?: Resolver<ResolversTypes['InspectionMethodology'], ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  trainedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  valueTo?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  semantics?: Resolver<ResolversTypes['TargetSemantics'], ParentType, ContextType>;
  territoryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceType?: Resolver<Maybe<ResolversTypes['TargetServiceType']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubjectReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectReport'] = ResolversParentTypes['SubjectReport'], FederationReferenceType extends FederationReferenceTypes['SubjectReport'] = FederationReferenceTypes['SubjectReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SubjectReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['SubjectSection']>, ParentType, ContextType>;
};

export type RetentionReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionReport'] = ResolversParentTypes['RetentionReport'], FederationReferenceType extends FederationReferenceTypes['RetentionReport'] = FederationReferenceTypes['RetentionReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RetentionReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evaluation?: Resolver<Maybe<Array<ResolversTypes['RetentionDue']>>, ParentType, ContextType>;
};

export type SystemHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemHealth'] = ResolversParentTypes['SystemHealth'], FederationReferenceType extends FederationReferenceTypes['SystemHealth'] = FederationReferenceTypes['SystemHealth']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SystemHealth']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['ServiceHealth']>, ParentType, ContextType>;
};

export type IntegrityCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrityCheck'] = ResolversParentTypes['IntegrityCheck'], FederationReferenceType extends FederationReferenceTypes['IntegrityCheck'] = FederationReferenceTypes['IntegrityCheck']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IntegrityCheck']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evaluation?: Resolver<Maybe<Array<ResolversTypes['IntegrityResult']>>, ParentType, ContextType>;
};

export type CodeListImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeListImport'] = ResolversParentTypes['CodeListImport'], FederationReferenceType extends FederationReferenceTypes['CodeListImport'] = FederationReferenceTypes['CodeListImport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CodeListImport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evaluation?: Resolver<Maybe<Array<ResolversTypes['CodeListUse']>>, ParentType, ContextType>;
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
  Project?: ProjectResolvers<ContextType>;
  KeyActivity?: KeyActivityResolvers<ContextType>;
  TeamRole?: TeamRoleResolvers<ContextType>;
  EvaluationPlan?: EvaluationPlanResolvers<ContextType>;
  EvaluationTenderViewerCan?: EvaluationTenderViewerCanResolvers<ContextType>;
  Evaluation?: EvaluationResolvers<ContextType>;
  EvaluationViewerCan?: EvaluationViewerCanResolvers<ContextType>;
  FundedWorkers?: FundedWorkersResolvers<ContextType>;
  FundingClaim?: FundingClaimResolvers<ContextType>;
  ProjectBudget?: ProjectBudgetResolvers<ContextType>;
  FundingShare?: FundingShareResolvers<ContextType>;
  FundingCheck?: FundingCheckResolvers<ContextType>;
  FundingAmounts?: FundingAmountsResolvers<ContextType>;
  EvaluationInKraj?: EvaluationInKrajResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorCell?: IndicatorCellResolvers<ContextType>;
  KrajComparison?: KrajComparisonResolvers<ContextType>;
  KrajComparisonRow?: KrajComparisonRowResolvers<ContextType>;
  IndicatorVersion?: IndicatorVersionResolvers<ContextType>;
  Output?: OutputResolvers<ContextType>;
  ProjectViewerCan?: ProjectViewerCanResolvers<ContextType>;
  ProjectPeriod?: ProjectPeriodResolvers<ContextType>;
  ProjectTimeline?: ProjectTimelineResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  SourceFact?: SourceFactResolvers<ContextType>;
  EvaluationRun?: EvaluationRunResolvers<ContextType>;
  EvaluationRunCells?: EvaluationRunCellsResolvers<ContextType>;
  EvaluationRunTrouble?: EvaluationRunTroubleResolvers<ContextType>;
  EvaluationRunKey?: EvaluationRunKeyResolvers<ContextType>;
  LockedIndicatorPeriod?: LockedIndicatorPeriodResolvers<ContextType>;
  EvaluationRunConnection?: EvaluationRunConnectionResolvers<ContextType>;
  EvaluationRunEdge?: EvaluationRunEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  StandardSet?: StandardSetResolvers<ContextType>;
  Standard?: StandardResolvers<ContextType>;
  InspectionMethodology?: InspectionMethodologyResolvers<ContextType>;
  SpodInspection?: SpodInspectionResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  SubjectReport?: SubjectReportResolvers<ContextType>;
  RetentionReport?: RetentionReportResolvers<ContextType>;
  SystemHealth?: SystemHealthResolvers<ContextType>;
  IntegrityCheck?: IntegrityCheckResolvers<ContextType>;
  CodeListImport?: CodeListImportResolvers<ContextType>;
};

