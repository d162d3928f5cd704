import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Contract as ContractRow } from '../contract/contract.entity';
import type { Lot as LotRow } from '../lot/lot.entity';
import type { Entrustment as EntrustmentRow } from '../network/entrustment.entity';
import type { NetworkMembership as NetworkMembershipRow } from '../network/network-membership.entity';
import type { ServicePlan as ServicePlanRow } from '../programme/service-plan.entity';
import type { ServiceTypePlan as ServiceTypePlanRow } from '../programme/service-type-plan.entity';
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
  /** One contract by its id, or null (smlouva). */
  contract?: Maybe<Contract>;
  /** Contracts, the newest first day first (smlouvy). */
  contracts: ContractConnection;
  /** One lot by its id, or null (část veřejné zakázky). */
  lot?: Maybe<Lot>;
  /** Lots by kraj, type of service and number (části). */
  lots: LotConnection;
  /** The plan of social services of a project, or null when it has none (plán služeb projektu). */
  servicePlan?: Maybe<ServicePlan>;
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


export type QueryContractArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContractsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  projectId?: InputMaybe<Scalars['ID']['input']>;
  krajCode?: InputMaybe<Scalars['KrajCode']['input']>;
  providerId?: InputMaybe<Scalars['ID']['input']>;
  serviceType?: InputMaybe<SocialServiceType>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryLotArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLotsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  projectId?: InputMaybe<Scalars['ID']['input']>;
  krajCode?: InputMaybe<Scalars['KrajCode']['input']>;
  serviceType?: InputMaybe<SocialServiceType>;
  contracted?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryServicePlanArgs = {
  projectId: Scalars['ID']['input'];
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
  /** Social services bought by projects in the kraj: plan and fact (sociální služby v kraji). AS_OF_IN_FUTURE. */
  services: ServicesInKraj;
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
export type KrajServicesArgs = {
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
  /**
   * Gives a lot to its winner: contract, place in the basic network and entrustment, all in one go (zadat část).
   * For the contract manager of the kraj. SRV_LOT_UNKNOWN, SRV_LOT_TAKEN, SRV_CONTRACT_BEYOND_PROJECT, SRV_PROJECT_END_UNKNOWN,
   * SRV_COMPENSATION_INVALID, SRV_PRICE_RULE, SRV_PROVIDER_NOT_REGISTERED, SRV_FORM_NOT_ALLOWED; co-financing is optional.
   */
  awardLot: Contract;
  /** Ends a contract early, and with it membership and entrustment. SRV_OUTSIDE_CONTRACT, SRV_CONTRACT_ENDED, REASON_REQUIRED (ukončit smlouvu). */
  terminateContract: Contract;
  /** Lays out lots of a plan; what the source does not say of a lot stays null. Answers with the plan. SRV_LOT_UNKNOWN, SRV_LOT_EXISTS (založit části). */
  createLots: ServicePlan;
  /** Fills in what became known of a lot. A field left out stays as it is (doplnit část). */
  describeLot: Lot;
  /**
   * States, or states anew, what a project buys in its kraj: lots, forms, target groups, targets and the price rule (nastavit plán služeb).
   * For the contract manager or the regional methodologist of the kraj. SRV_PLAN_INVALID, SRV_FTE_INVALID, SRV_LOT_EXISTS.
   */
  setServicePlan: ServicePlan;
  /** Sends events of this service that wait for a person on their way again; JOB_ALREADY_COMPLETED for one that took effect (zkusit znovu). */
  retryFailedJobsOfSocialServices: HandledJobs;
  /** Gives events of this service that wait for a person up for good; JOB_ALREADY_COMPLETED for one that took effect (zahodit). */
  discardFailedJobsOfSocialServices: HandledJobs;
};


export type MutationAwardLotArgs = {
  input: AwardLotInput;
};


export type MutationTerminateContractArgs = {
  input: TerminateContractInput;
};


export type MutationCreateLotsArgs = {
  input: CreateLotsInput;
};


export type MutationDescribeLotArgs = {
  input: DescribeLotInput;
};


export type MutationSetServicePlanArgs = {
  input: SetServicePlanInput;
};


export type MutationRetryFailedJobsOfSocialServicesArgs = {
  input: HandleFailedJobsInput;
};


export type MutationDiscardFailedJobsOfSocialServicesArgs = {
  input: HandleFailedJobsInput;
};

export type Organisation = {
  __typename?: 'Organisation';
  id: Scalars['ID']['output'];
  /** Its contracts as a provider, the newest first, at most 100 (smlouvy). */
  contracts: Array<Contract>;
};

/** What the winner of a lot signed (smlouva o poskytování služby). */
export type Contract = {
  __typename?: 'Contract';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Number of the contract, unique in its project (číslo smlouvy). */
  number: Scalars['String']['output'];
  project: Project;
  lot: Lot;
  serviceType: SocialServiceType;
  lotNumber: Scalars['Int']['output'];
  provider: Organisation;
  /** Agreed period (doba platnosti). */
  period: Period;
  /** Last day it holds: the agreed one, or that of an early end (poslední den). */
  lastDay: Scalars['Date']['output'];
  forms: Array<SocialServiceForm>;
  /** Compensation payment of the lot, VP (vyrovnávací platba). */
  compensationPayment: Scalars['Money']['output'];
  /** Price of the contract (cena). */
  price: Scalars['Money']['output'];
  /** How the price came about, R-FIN-06 (pravidlo ceny). */
  priceRule: ContractPriceRule;
  /** What the territory adds; optional, R-FIN-07 (spolufinancování území). */
  coFinancing?: Maybe<Scalars['Money']['output']>;
  /** What neither the price nor the territory covers (nepokrytá část VP). */
  uncovered: Scalars['Money']['output'];
  /** Warnings that refuse nothing (upozornění). */
  warnings: Array<Warning>;
  membership: NetworkMembership;
  entrustment: Entrustment;
  /** Last day of an early end; null while there is none (ukončeno dne). */
  terminatedOn?: Maybe<Scalars['Date']['output']>;
  terminationReason?: Maybe<Scalars['String']['output']>;
  /** What this caller may do with it now. */
  viewerCan: ContractActions;
};

/** How the price of a contract was computed (pravidlo ceny). */
export type ContractPriceRule = {
  __typename?: 'ContractPriceRule';
  /** Percent of the compensation payment, for example `85`. */
  percent: Scalars['Decimal']['output'];
  /** Before rounding, for example `850000.0085` crowns. */
  exact: Scalars['Decimal']['output'];
  /** After rounding to the haléř, halves up. */
  rounded: Scalars['Money']['output'];
};

/** What the caller may do with a contract. */
export type ContractActions = {
  __typename?: 'ContractActions';
  terminate: Scalars['Boolean']['output'];
};

/** A page of contracts. */
export type ContractConnection = {
  __typename?: 'ContractConnection';
  edges: Array<ContractEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One contract of a page. */
export type ContractEdge = {
  __typename?: 'ContractEdge';
  node: Contract;
  cursor: Scalars['String']['output'];
};

/** The winner of a lot and the terms (zadání části). */
export type AwardLotInput = {
  /** Same key, same answer for 24 hours (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  projectId: Scalars['ID']['input'];
  serviceType: SocialServiceType;
  /** Number of the lot (číslo části). */
  lotNumber: Scalars['Int']['input'];
  /** Organisation that won (vítěz). */
  providerId: Scalars['ID']['input'];
  /** Number of the contract, unique in its project (číslo smlouvy). */
  number: Scalars['String']['input'];
  /** First day. */
  from: Scalars['Date']['input'];
  /** Last day; not after the regional project, R-SRV-04. */
  to: Scalars['Date']['input'];
  forms: Array<SocialServiceForm>;
  /** Compensation payment of the lot, VP (vyrovnávací platba). */
  compensationPayment: Scalars['Money']['input'];
  /** The price as typed from the contract; checked against the rule when given (cena). */
  price?: InputMaybe<Scalars['Money']['input']>;
  /** What the territory adds; may be left out (spolufinancování). */
  coFinancing?: InputMaybe<Scalars['Money']['input']>;
};

/** An early end of a contract (ukončení smlouvy). */
export type TerminateContractInput = {
  /** Same key, same answer for 24 hours (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version of the contract being changed. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  contractId: Scalars['ID']['input'];
  /** Last day it holds. */
  date: Scalars['Date']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Social services of one kraj by type (sociální služby v kraji). */
export type ServicesInKraj = {
  __typename?: 'ServicesInKraj';
  nzdm: ServiceTypeFigures;
  sas: ServiceTypeFigures;
};

/** Plan and fact of one type of service (údaje o druhu služby). */
export type ServiceTypeFigures = {
  __typename?: 'ServiceTypeFigures';
  lots: LotFigures;
  /** Different persons supported; no data until providers report. Outside the kraj 1 to 5 are hidden and more is rounded to tens (podpořené osoby). */
  supportedPersons: Figure;
  /** Immediate capacity in full-time equivalents; no data until providers report (úvazky). */
  fte: Figure;
};

/** Lots of one type of service (části). */
export type LotFigures = {
  __typename?: 'LotFigures';
  /** Lots the plan splits the kraj into (plánováno). */
  planned: Figure;
  /** Lots that have had a contract by the day; no data while not one award was ever recorded, because silence is not zero (zasmluvněno). */
  contracted: Figure;
  /** Lots with a contract in force on the day (v platnosti). */
  inForce: Figure;
};

/** How far the tender of a lot is (fáze zadávacího řízení). */
export type TenderPhase =
  /** Being prepared (příprava). */
  | 'PREPARED'
  /** Announced (vyhlášeno). */
  | 'ANNOUNCED'
  /** A winner signed (zadáno). */
  | 'AWARDED'
  /** Cancelled (zrušeno). */
  | 'CANCELLED';

/** One part of the kraj for one type of service, one public contract (část veřejné zakázky). Its territory is neither an ORP nor an okres. */
export type Lot = {
  __typename?: 'Lot';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  project: Project;
  kraj: Kraj;
  serviceType: SocialServiceType;
  /** 1 to the plan's count, R-SRV-01 (číslo části). */
  number: Scalars['Int']['output'];
  /** Description of its territory; null where the source names none (území). */
  territory?: Maybe<Scalars['String']['output']>;
  /** ORPs it reaches into; null where the source names none (ORP). */
  orps?: Maybe<Array<Orp>>;
  /** Null where the source does not say (fáze). */
  tenderPhase?: Maybe<TenderPhase>;
  /** Its contracts, the newest first, at most 20 (smlouvy). */
  contracts: Array<Contract>;
  /** What this caller may do with it now. */
  viewerCan: LotActions;
};

/** What the caller may do with a lot. */
export type LotActions = {
  __typename?: 'LotActions';
  edit: Scalars['Boolean']['output'];
  award: Scalars['Boolean']['output'];
};

/** A page of lots. */
export type LotConnection = {
  __typename?: 'LotConnection';
  edges: Array<LotEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One lot of a page. */
export type LotEdge = {
  __typename?: 'LotEdge';
  node: Lot;
  cursor: Scalars['String']['output'];
};

/** Lots to lay out (založení částí). */
export type CreateLotsInput = {
  /** Same key, same answer for 24 hours (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  planId: Scalars['ID']['input'];
  serviceType: SocialServiceType;
  /** 1 to 100 lots. */
  lots: Array<NewLotInput>;
};

/** One lot to lay out (část). */
export type NewLotInput = {
  number: Scalars['Int']['input'];
  territory?: InputMaybe<Scalars['String']['input']>;
  /** ČISORP codes of the kraj's ORPs. */
  orpCodes?: InputMaybe<Array<Scalars['OrpCode']['input']>>;
  tenderPhase?: InputMaybe<TenderPhase>;
};

/** What became known of a lot (doplnění části). */
export type DescribeLotInput = {
  /** Same key, same answer for 24 hours (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version of the lot being changed. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  lotId: Scalars['ID']['input'];
  territory?: InputMaybe<Scalars['String']['input']>;
  /** ČISORP codes of the kraj's ORPs. */
  orpCodes?: InputMaybe<Array<Scalars['OrpCode']['input']>>;
  tenderPhase?: InputMaybe<TenderPhase>;
};

/** The place of a provider's service in the basic network of the kraj (zařazení do základní sítě). It ends with the regional project, R-SRV-04. */
export type NetworkMembership = {
  __typename?: 'NetworkMembership';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  organisation: Organisation;
  kraj: Kraj;
  contract: Contract;
  period: Period;
};

/** The act that entrusts a provider with a service of general economic interest (pověření SGEI). */
export type Entrustment = {
  __typename?: 'Entrustment';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  organisation: Organisation;
  kraj: Kraj;
  contract: Contract;
  serviceType: SocialServiceType;
  /** Territory of the lot on the day of the award; null where none was known (území). */
  territory?: Maybe<Scalars['String']['output']>;
  /** ORPs of the lot on the day of the award; null where none were known. */
  orps?: Maybe<Array<Orp>>;
  period: Period;
};

/** Type of social service (druh sociální služby). */
export type SocialServiceType =
  /** Low-threshold facility for children and youth, § 62 (nízkoprahové zařízení pro děti a mládež). */
  | 'NZDM'
  /** Social activation service for families with children, § 65 (sociálně aktivizační služba pro rodiny s dětmi). */
  | 'SAS';

/** How a service is given (forma poskytování). */
export type SocialServiceForm =
  /** Clients come to the facility (ambulantní). */
  | 'AMBULATORY'
  /** Workers come to clients (terénní). */
  | 'FIELD'
  /** With accommodation (pobytová). */
  | 'RESIDENTIAL';

export type Project = {
  __typename?: 'Project';
  id: Scalars['ID']['output'];
  /** What the project buys and wants to reach in social services; null when it has no such plan (plán služeb). */
  serviceTargets?: Maybe<ServicePlan>;
};

/** What a project wants to buy and reach in its kraj (plán služeb projektu). The numbers are data of the project, not of the platform. */
export type ServicePlan = {
  __typename?: 'ServicePlan';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  project: Project;
  kraj: Kraj;
  /** Price of a contract as percent of the compensation payment, for example `85` (cena v % VP); R-FIN-06. */
  pricePercent: Scalars['Decimal']['output'];
  /** Last day of the regional individual project where the source states no project period (konec IP); memberships end with it. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** When the ORPs asked for the capacity the plan was made of (období požadavků ORP). */
  capacityRequested?: Maybe<Period>;
  /** Document and lines the numbers come from (zdroj). */
  source?: Maybe<Scalars['String']['output']>;
  /** One part a type of service, at most two (druhy služeb). */
  types: Array<ServiceTypePlan>;
  /** Sums over the types, R-SRV-16 (součty). */
  totals: ServicePlanTotals;
  /** What this caller may do with it now. */
  viewerCan: ServicePlanActions;
};

/** What a plan says of one type of service (plán druhu služby). */
export type ServiceTypePlan = {
  __typename?: 'ServiceTypePlan';
  serviceType: SocialServiceType;
  /** Where the law defines the service, for example `§ 62 zákona č. 108/2006 Sb.` (právní základ). */
  legalBasis: Scalars['String']['output'];
  /** Into how many lots the kraj is split; each is a public contract of its own, R-SRV-01 (počet částí). */
  lotCount: Scalars['Int']['output'];
  /** Forms stated by the plan (formy). */
  forms: Array<SocialServiceForm>;
  /** True when other forms may be added to a stated one, «zejména» (i jiné formy). */
  otherForms: Scalars['Boolean']['output'];
  /** Lowest completed age of a supported person on the day of the service, included (věk od). */
  ageFrom?: Maybe<Scalars['Int']['output']>;
  /** Highest completed age of a supported person on the day of the service, included (věk do). */
  ageTo?: Maybe<Scalars['Int']['output']>;
  /** Coded target groups of which a supported person carries at least one, R-SRV-07; none means no codes are asked for (cílové skupiny). */
  targetGroups: Array<ServiceTargetGroup>;
  /** How many different persons the project wants to support (cíl: podpořené osoby). */
  supportedPersonsTarget: Scalars['Int']['output'];
  /** Immediate capacity the project wants, in full-time equivalents, never in places (cíl: okamžitá kapacita, úvazky). */
  fteTarget: Scalars['Decimal']['output'];
};

/** A coded target group (cílová skupina). */
export type ServiceTargetGroup = {
  __typename?: 'ServiceTargetGroup';
  code: Scalars['String']['output'];
  titleCs: Scalars['String']['output'];
  /** Highest completed age of the child cared for, included; null when age plays no part (věk dítěte do). */
  childAgeTo?: Maybe<Scalars['Int']['output']>;
};

/** Sums over the types of service of one plan (součty plánu). */
export type ServicePlanTotals = {
  __typename?: 'ServicePlanTotals';
  lots: Scalars['Int']['output'];
  supportedPersons: Scalars['Int']['output'];
  /** Full-time equivalents (úvazky). */
  fte: Scalars['Decimal']['output'];
};

/** What the caller may do with a plan of services. */
export type ServicePlanActions = {
  __typename?: 'ServicePlanActions';
  edit: Scalars['Boolean']['output'];
};

/** What a project buys in its kraj (plán služeb). */
export type SetServicePlanInput = {
  /** Same key, same answer for 24 hours (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version of the plan being changed; left out for the first one. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  projectId: Scalars['ID']['input'];
  krajCode: Scalars['KrajCode']['input'];
  /** Price as a share of the compensation payment in basis points: 8500 is 85 % (podíl ceny na VP). */
  priceShare: Scalars['Int']['input'];
  /** Last day of the regional individual project where the source states no project period (konec IP). */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** When the ORPs asked for the capacity (období požadavků ORP). */
  capacityRequested?: InputMaybe<PeriodInput>;
  /** Document and lines the numbers come from (zdroj). */
  source?: InputMaybe<Scalars['String']['input']>;
  types: Array<ServiceTypePlanInput>;
};

/** What a plan says of one type of service (plán druhu služby). */
export type ServiceTypePlanInput = {
  serviceType: SocialServiceType;
  legalBasis: Scalars['String']['input'];
  lotCount: Scalars['Int']['input'];
  forms: Array<SocialServiceForm>;
  /** True when other forms may be added to a stated one. */
  otherForms: Scalars['Boolean']['input'];
  ageFrom?: InputMaybe<Scalars['Int']['input']>;
  ageTo?: InputMaybe<Scalars['Int']['input']>;
  targetGroups: Array<ServiceTargetGroupInput>;
  supportedPersonsTarget: Scalars['Int']['input'];
  /** Positive, at most two decimal places (úvazky). */
  fteTarget: Scalars['Decimal']['input'];
};

/** A coded target group (cílová skupina). */
export type ServiceTargetGroupInput = {
  /** Capital letters, digits and underscores. */
  code: Scalars['String']['input'];
  titleCs: Scalars['String']['input'];
  /** Highest completed age of the child cared for, included. */
  childAgeTo?: InputMaybe<Scalars['Int']['input']>;
};

/** What the platform holds of one person, each service for itself (přehled údajů o osobě). */
export type SubjectReport = {
  __typename?: 'SubjectReport';
  /** The identity provider's subject (osoba). */
  subjectId: Scalars['ID']['output'];
  /** What this service holds of the person; null while it does not answer (údaje služby). */
  socialServices?: Maybe<SubjectSection>;
};

/** What the nightly job would end on a day, each service for itself, as it was counted in the last night (skartační návrh). Counts only. */
export type RetentionReport = {
  __typename?: 'RetentionReport';
  /** The day (ke dni). */
  day: Scalars['Date']['output'];
  /** What would end in this service; null while it does not answer and before its first night (ve službě). */
  socialServices?: Maybe<Array<RetentionDue>>;
};

/** How the platform is (stav systému). */
export type SystemHealth = {
  __typename?: 'SystemHealth';
  id: Scalars['ID']['output'];
  /** This service; null while it does not answer (stav služby). */
  socialServices?: Maybe<ServiceHealth>;
};

/** Whether what is kept agrees (kontrola integrity). */
export type IntegrityCheck = {
  __typename?: 'IntegrityCheck';
  id: Scalars['ID']['output'];
  /** What this service found, one row a check; null while it does not answer (nálezy služby). */
  socialServices?: Maybe<Array<IntegrityResult>>;
};

/** What a new edition of a code list would do (dopad nového vydání číselníku). */
export type CodeListImport = {
  __typename?: 'CodeListImport';
  id: Scalars['ID']['output'];
  /** What of this service points to codes that would be closed or moved; null while it does not answer (dotčené záznamy služby). */
  socialServices?: Maybe<Array<CodeListUse>>;
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
  Organisation: Organisation;
  Contract: Contract;
  Lot: Lot;
  NetworkMembership: NetworkMembership;
  Entrustment: Entrustment;
  Project: Project;
  ServicePlan: ServicePlan;
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
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Contract:
    ( { __typename: 'Contract' }
    & GraphQLRecursivePick<FederationTypes['Contract'], {"id":true}> );
  Lot:
    ( { __typename: 'Lot' }
    & GraphQLRecursivePick<FederationTypes['Lot'], {"id":true}> );
  NetworkMembership:
    ( { __typename: 'NetworkMembership' }
    & GraphQLRecursivePick<FederationTypes['NetworkMembership'], {"id":true}> );
  Entrustment:
    ( { __typename: 'Entrustment' }
    & GraphQLRecursivePick<FederationTypes['Entrustment'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  ServicePlan:
    ( { __typename: 'ServicePlan' }
    & GraphQLRecursivePick<FederationTypes['ServicePlan'], {"id":true}> );
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
  Organisation: ResolverTypeWrapper<Reference>;
  Contract: ResolverTypeWrapper<ContractRow>;
  ContractPriceRule: ResolverTypeWrapper<ContractPriceRule>;
  ContractActions: ResolverTypeWrapper<ContractActions>;
  ContractConnection: ResolverTypeWrapper<AnyConnection>;
  ContractEdge: ResolverTypeWrapper<Omit<ContractEdge, 'node'> & { node: ResolversTypes['Contract'] }>;
  AwardLotInput: AwardLotInput;
  TerminateContractInput: TerminateContractInput;
  ServicesInKraj: ResolverTypeWrapper<ServicesInKraj>;
  ServiceTypeFigures: ResolverTypeWrapper<ServiceTypeFigures>;
  LotFigures: ResolverTypeWrapper<LotFigures>;
  TenderPhase: TenderPhase;
  Lot: ResolverTypeWrapper<LotRow>;
  LotActions: ResolverTypeWrapper<LotActions>;
  LotConnection: ResolverTypeWrapper<AnyConnection>;
  LotEdge: ResolverTypeWrapper<Omit<LotEdge, 'node'> & { node: ResolversTypes['Lot'] }>;
  CreateLotsInput: CreateLotsInput;
  NewLotInput: NewLotInput;
  DescribeLotInput: DescribeLotInput;
  NetworkMembership: ResolverTypeWrapper<NetworkMembershipRow>;
  Entrustment: ResolverTypeWrapper<EntrustmentRow>;
  SocialServiceType: SocialServiceType;
  SocialServiceForm: SocialServiceForm;
  Project: ResolverTypeWrapper<Reference>;
  ServicePlan: ResolverTypeWrapper<ServicePlanRow>;
  ServiceTypePlan: ResolverTypeWrapper<ServiceTypePlanRow>;
  ServiceTargetGroup: ResolverTypeWrapper<ServiceTargetGroup>;
  ServicePlanTotals: ResolverTypeWrapper<ServicePlanTotals>;
  ServicePlanActions: ResolverTypeWrapper<ServicePlanActions>;
  SetServicePlanInput: SetServicePlanInput;
  ServiceTypePlanInput: ServiceTypePlanInput;
  ServiceTargetGroupInput: ServiceTargetGroupInput;
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
  Organisation: Reference;
  Contract: ContractRow;
  ContractPriceRule: ContractPriceRule;
  ContractActions: ContractActions;
  ContractConnection: AnyConnection;
  ContractEdge: Omit<ContractEdge, 'node'> & { node: ResolversParentTypes['Contract'] };
  AwardLotInput: AwardLotInput;
  TerminateContractInput: TerminateContractInput;
  ServicesInKraj: ServicesInKraj;
  ServiceTypeFigures: ServiceTypeFigures;
  LotFigures: LotFigures;
  Lot: LotRow;
  LotActions: LotActions;
  LotConnection: AnyConnection;
  LotEdge: Omit<LotEdge, 'node'> & { node: ResolversParentTypes['Lot'] };
  CreateLotsInput: CreateLotsInput;
  NewLotInput: NewLotInput;
  DescribeLotInput: DescribeLotInput;
  NetworkMembership: NetworkMembershipRow;
  Entrustment: EntrustmentRow;
  Project: Reference;
  ServicePlan: ServicePlanRow;
  ServiceTypePlan: ServiceTypePlanRow;
  ServiceTargetGroup: ServiceTargetGroup;
  ServicePlanTotals: ServicePlanTotals;
  ServicePlanActions: ServicePlanActions;
  SetServicePlanInput: SetServicePlanInput;
  ServiceTypePlanInput: ServiceTypePlanInput;
  ServiceTargetGroupInput: ServiceTargetGroupInput;
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
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, RequireFields<QueryContractArgs, 'id'>>;
  contracts?: Resolver<ResolversTypes['ContractConnection'], ParentType, ContextType, RequireFields<QueryContractsArgs, 'first'>>;
  lot?: Resolver<Maybe<ResolversTypes['Lot']>, ParentType, ContextType, RequireFields<QueryLotArgs, 'id'>>;
  lots?: Resolver<ResolversTypes['LotConnection'], ParentType, ContextType, RequireFields<QueryLotsArgs, 'first'>>;
  servicePlan?: Resolver<Maybe<ResolversTypes['ServicePlan']>, ParentType, ContextType, RequireFields<QueryServicePlanArgs, 'projectId'>>;
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
  services?: Resolver<ResolversTypes['ServicesInKraj'], ParentType, ContextType, Partial<KrajServicesArgs>>;
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
  awardLot?: Resolver<ResolversTypes['Contract'], ParentType, ContextType, RequireFields<MutationAwardLotArgs, 'input'>>;
  terminateContract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType, RequireFields<MutationTerminateContractArgs, 'input'>>;
  createLots?: Resolver<ResolversTypes['ServicePlan'], ParentType, ContextType, RequireFields<MutationCreateLotsArgs, 'input'>>;
  describeLot?: Resolver<ResolversTypes['Lot'], ParentType, ContextType, RequireFields<MutationDescribeLotArgs, 'input'>>;
  setServicePlan?: Resolver<ResolversTypes['ServicePlan'], ParentType, ContextType, RequireFields<MutationSetServicePlanArgs, 'input'>>;
  retryFailedJobsOfSocialServices?: Resolver<ResolversTypes['HandledJobs'], ParentType, ContextType, RequireFields<MutationRetryFailedJobsOfSocialServicesArgs, 'input'>>;
  discardFailedJobsOfSocialServices?: Resolver<ResolversTypes['HandledJobs'], ParentType, ContextType, RequireFields<MutationDiscardFailedJobsOfSocialServicesArgs, 'input'>>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contracts?: Resolver<Array<ResolversTypes['Contract']>, ParentType, ContextType>;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract'], FederationReferenceType extends FederationReferenceTypes['Contract'] = FederationReferenceTypes['Contract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  lot?: Resolver<ResolversTypes['Lot'], ParentType, ContextType>;
  serviceType?: Resolver<ResolversTypes['SocialServiceType'], ParentType, ContextType>;
  lotNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  forms?: Resolver<Array<ResolversTypes['SocialServiceForm']>, ParentType, ContextType>;
  compensationPayment?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  priceRule?: Resolver<ResolversTypes['ContractPriceRule'], ParentType, ContextType>;
  coFinancing?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  uncovered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['NetworkMembership'], ParentType, ContextType>;
  entrustment?: Resolver<ResolversTypes['Entrustment'], ParentType, ContextType>;
  terminatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  terminationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['ContractActions'], ParentType, ContextType>;
};

export type ContractPriceRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractPriceRule'] = ResolversParentTypes['ContractPriceRule']> = {
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  rounded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ContractActionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractActions'] = ResolversParentTypes['ContractActions']> = {
  terminate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ContractConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractConnection'] = ResolversParentTypes['ContractConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContractEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractEdge'] = ResolversParentTypes['ContractEdge']> = {
  node?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServicesInKrajResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicesInKraj'] = ResolversParentTypes['ServicesInKraj']> = {
  nzdm?: Resolver<ResolversTypes['ServiceTypeFigures'], ParentType, ContextType>;
  sas?: Resolver<ResolversTypes['ServiceTypeFigures'], ParentType, ContextType>;
};

export type ServiceTypeFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceTypeFigures'] = ResolversParentTypes['ServiceTypeFigures']> = {
  lots?: Resolver<ResolversTypes['LotFigures'], ParentType, ContextType>;
  supportedPersons?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  fte?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type LotFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LotFigures'] = ResolversParentTypes['LotFigures']> = {
  planned?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  contracted?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type LotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lot'] = ResolversParentTypes['Lot'], FederationReferenceType extends FederationReferenceTypes['Lot'] = FederationReferenceTypes['Lot']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Lot']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  kraj?: Resolver<ResolversTypes['Kraj'], ParentType, ContextType>;
  serviceType?: Resolver<ResolversTypes['SocialServiceType'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orps?: Resolver<Maybe<Array<ResolversTypes['Orp']>>, ParentType, ContextType>;
  tenderPhase?: Resolver<Maybe<ResolversTypes['TenderPhase']>, ParentType, ContextType>;
  contracts?: Resolver<Array<ResolversTypes['Contract']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['LotActions'], ParentType, ContextType>;
};

export type LotActionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LotActions'] = ResolversParentTypes['LotActions']> = {
  edit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  award?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LotConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LotConnection'] = ResolversParentTypes['LotConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LotEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LotEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LotEdge'] = ResolversParentTypes['LotEdge']> = {
  node?: Resolver<ResolversTypes['Lot'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NetworkMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkMembership'] = ResolversParentTypes['NetworkMembership'], FederationReferenceType extends FederationReferenceTypes['NetworkMembership'] = FederationReferenceTypes['NetworkMembership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NetworkMembership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  kraj?: Resolver<ResolversTypes['Kraj'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type EntrustmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entrustment'] = ResolversParentTypes['Entrustment'], FederationReferenceType extends FederationReferenceTypes['Entrustment'] = FederationReferenceTypes['Entrustment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Entrustment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  kraj?: Resolver<ResolversTypes['Kraj'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  serviceType?: Resolver<ResolversTypes['SocialServiceType'], ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orps?: Resolver<Maybe<Array<ResolversTypes['Orp']>>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  serviceTargets?: Resolver<Maybe<ResolversTypes['ServicePlan']>, ParentType, ContextType>;
};

export type ServicePlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePlan'] = ResolversParentTypes['ServicePlan'], FederationReferenceType extends FederationReferenceTypes['ServicePlan'] = FederationReferenceTypes['ServicePlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServicePlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  kraj?: Resolver<ResolversTypes['Kraj'], ParentType, ContextType>;
  pricePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  capacityRequested?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['ServiceTypePlan']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['ServicePlanTotals'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['ServicePlanActions'], ParentType, ContextType>;
};

export type ServiceTypePlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceTypePlan'] = ResolversParentTypes['ServiceTypePlan']> = {
  serviceType?: Resolver<ResolversTypes['SocialServiceType'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lotCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forms?: Resolver<Array<ResolversTypes['SocialServiceForm']>, ParentType, ContextType>;
  otherForms?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ageFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ageTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  targetGroups?: Resolver<Array<ResolversTypes['ServiceTargetGroup']>, ParentType, ContextType>;
  supportedPersonsTarget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fteTarget?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ServiceTargetGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceTargetGroup'] = ResolversParentTypes['ServiceTargetGroup']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleCs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  childAgeTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ServicePlanTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePlanTotals'] = ResolversParentTypes['ServicePlanTotals']> = {
  lots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supportedPersons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fte?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ServicePlanActionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServicePlanActions'] = ResolversParentTypes['ServicePlanActions']> = {
  edit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubjectReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectReport'] = ResolversParentTypes['SubjectReport'], FederationReferenceType extends FederationReferenceTypes['SubjectReport'] = FederationReferenceTypes['SubjectReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SubjectReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  socialServices?: Resolver<Maybe<ResolversTypes['SubjectSection']>, ParentType, ContextType>;
};

export type RetentionReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionReport'] = ResolversParentTypes['RetentionReport'], FederationReferenceType extends FederationReferenceTypes['RetentionReport'] = FederationReferenceTypes['RetentionReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RetentionReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  socialServices?: Resolver<Maybe<Array<ResolversTypes['RetentionDue']>>, ParentType, ContextType>;
};

export type SystemHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemHealth'] = ResolversParentTypes['SystemHealth'], FederationReferenceType extends FederationReferenceTypes['SystemHealth'] = FederationReferenceTypes['SystemHealth']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SystemHealth']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  socialServices?: Resolver<Maybe<ResolversTypes['ServiceHealth']>, ParentType, ContextType>;
};

export type IntegrityCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrityCheck'] = ResolversParentTypes['IntegrityCheck'], FederationReferenceType extends FederationReferenceTypes['IntegrityCheck'] = FederationReferenceTypes['IntegrityCheck']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IntegrityCheck']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  socialServices?: Resolver<Maybe<Array<ResolversTypes['IntegrityResult']>>, ParentType, ContextType>;
};

export type CodeListImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeListImport'] = ResolversParentTypes['CodeListImport'], FederationReferenceType extends FederationReferenceTypes['CodeListImport'] = FederationReferenceTypes['CodeListImport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CodeListImport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  socialServices?: Resolver<Maybe<Array<ResolversTypes['CodeListUse']>>, ParentType, ContextType>;
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
  Organisation?: OrganisationResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  ContractPriceRule?: ContractPriceRuleResolvers<ContextType>;
  ContractActions?: ContractActionsResolvers<ContextType>;
  ContractConnection?: ContractConnectionResolvers<ContextType>;
  ContractEdge?: ContractEdgeResolvers<ContextType>;
  ServicesInKraj?: ServicesInKrajResolvers<ContextType>;
  ServiceTypeFigures?: ServiceTypeFiguresResolvers<ContextType>;
  LotFigures?: LotFiguresResolvers<ContextType>;
  Lot?: LotResolvers<ContextType>;
  LotActions?: LotActionsResolvers<ContextType>;
  LotConnection?: LotConnectionResolvers<ContextType>;
  LotEdge?: LotEdgeResolvers<ContextType>;
  NetworkMembership?: NetworkMembershipResolvers<ContextType>;
  Entrustment?: EntrustmentResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ServicePlan?: ServicePlanResolvers<ContextType>;
  ServiceTypePlan?: ServiceTypePlanResolvers<ContextType>;
  ServiceTargetGroup?: ServiceTargetGroupResolvers<ContextType>;
  ServicePlanTotals?: ServicePlanTotalsResolvers<ContextType>;
  ServicePlanActions?: ServicePlanActionsResolvers<ContextType>;
  SubjectReport?: SubjectReportResolvers<ContextType>;
  RetentionReport?: RetentionReportResolvers<ContextType>;
  SystemHealth?: SystemHealthResolvers<ContextType>;
  IntegrityCheck?: IntegrityCheckResolvers<ContextType>;
  CodeListImport?: CodeListImportResolvers<ContextType>;
};

