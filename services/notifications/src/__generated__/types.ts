import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Contact as ContactRow } from '../contact/contact.entity';
import type { DeliveryStep as DeliveryStepRow } from '../delivery/delivery-step.entity';
import type { Delivery as DeliveryRow } from '../delivery/delivery.entity';
import type { Notification as NotificationRow } from '../inbox/notification.entity';
import type { CodeListImport as CodeListImportRow } from '../operations/code-list-import.entity';
import type { Preference as PreferenceRow } from '../preference/preference.entity';
import type { Webhook as WebhookRow } from '../webhook/webhook.entity';
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
  /** How the caller is reached outside the inbox; null while nothing has been set (můj kontakt). */
  myContact?: Maybe<Contact>;
  /** What is on its way outside or waits for a person, by channel and state; at most nine rows (nedoručené). */
  undelivered: Array<UndeliveredCount>;
  /** Deliveries in one state, the longest waiting first (doručení). */
  deliveries: DeliveryConnection;
  /** One delivery with its whole life (doručení). */
  delivery: Delivery;
  /** How far the notices about a record have got: the 20 newest, counts only (průběh rozesílání). */
  noticeProgress: Array<NoticeProgress>;
  /** The caller's own inbox, newest first (moje oznámení). */
  myNotifications: NotificationConnection;
  /** One notification of the caller's own inbox. NOT_FOUND for anybody else's (oznámení). */
  notification: Notification;
  /** Editions of code lists that were proposed, the newest first; at most 20. For the operator (převzatá vydání číselníků). */
  codeListImports: Array<CodeListImport>;
  /** One proposed edition: how far it is, and what every service answered. NOT_FOUND. For the operator (převzaté vydání číselníku). */
  codeListImport?: Maybe<CodeListImport>;
  /** How the caller is told of each kind of event outside the inbox, the defaults included; one row for every kind there is (moje nastavení oznámení). */
  myPreferences: Array<Preference>;
  /** How a mail server tells the platform what it could not deliver (hlášení nedoručených). */
  undeliveredReports: UndeliveredReports;
  /** Outside systems that are told of events, by name; at most 100 (propojené systémy). */
  webhooks: Array<Webhook>;
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


export type QueryDeliveriesArgs = {
  state?: InputMaybe<DeliveryState>;
  channel?: InputMaybe<NotificationChannel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeliveryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNoticeProgressArgs = {
  aboutType: Scalars['String']['input'];
  aboutId: Scalars['ID']['input'];
};


export type QueryMyNotificationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryNotificationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCodeListImportArgs = {
  id: Scalars['ID']['input'];
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
  /** Sets how the caller is reached outside the inbox; what is left out is taken away. A new address gets a letter whose link confirms it, and nothing else before; at most five such letters a day, NTF_TOO_MANY_CONFIRMATIONS (nastavit kontakt). */
  setMyContact: Contact;
  /** Sends the letter that asks to confirm the caller's address once more; NTF_NOTHING_TO_CONFIRM, NTF_TOO_MANY_CONFIRMATIONS (poslat potvrzení znovu). */
  resendConfirmation: Contact;
  /** Confirms an address by the link of its letter, without signing in; again without harm. NOT_FOUND for a link that is not ours, has run out after three days, or leads to an address that was changed since (potvrdit adresu). */
  confirmContact: AddressConfirmed;
  /** Sets the address of a person who has not set it themselves, for example of an invited one (nastavit kontakt osoby). NTF_CONTACT_OWN_CHOICE; NOT_FOUND for somebody who is not of the caller's kraj. */
  setContact: ContactSet;
  /** Takes a person's address away and withdraws what is still on its way to them (odebrat kontakt). */
  withdrawContact: ContactSet;
  /** Sends deliveries that wait for a person on their way again, under the same Message-ID; JOB_ALREADY_COMPLETED for one that has been sent (zkusit znovu). */
  retryDeliveries: HandledDeliveries;
  /** Gives deliveries up for good; JOB_ALREADY_COMPLETED for one that has been sent (zahodit). */
  discardDeliveries: HandledDeliveries;
  /** Marks notifications of the caller's own inbox as read; those already read stay as they are (označit jako přečtené). */
  markNotificationsRead: MarkedRead;
  /** Tries a new edition of a code list of territories, or takes it into use: what it would add, close and change, and which records point there. A trial changes nothing. Taken into use it is proposed to every service; once all have answered it is in force everywhere, or refused with what stands in its way. REF_DUPLICATE_CODE, REF_LIST_DAMAGED, REF_LIST_INCONSISTENT, REF_VERSION_REGRESSION, REF_CODE_UNAFFECTED, REF_SUCCESSOR_INVALID; taken into use also REF_VERSION_AHEAD, REF_VERSION_IN_USE, REF_IMPORT_UNDER_WAY (převzetí číselníku). */
  importCodeList: CodeListImport;
  /** Gives up a proposed edition that a service does not answer; every service takes records of its codes again. REF_IMPORT_DECIDED (odvolat převzetí číselníku). */
  withdrawCodeListImport: CodeListImport;
  /** Chooses how e-mails of one kind come to the caller (nastavit oznámení). */
  setPreference: Preference;
  /** Switches e-mails of one kind off by the link of such an e-mail, without signing in. NOT_FOUND for a link that is not ours (odhlásit). */
  unsubscribe: Preference;
  /** Takes a signed report of a mail server on a message it could not deliver (RFC 3464): the delivery waits for a person, and an address that takes no mail is not tried again; or on one its reader called unwanted (RFC 5965): every kind that may be switched off is, for that address. NOT_FOUND for a signature that is not ours or older than five minutes (hlášení o nedoručení). */
  reportUndelivered: UndeliveredReported;
  /** Registers an outside system after a trial message that it must accept; the secret is shown in this answer only (zapojit systém). */
  registerWebhook: RegisteredWebhook;
  /** Makes the old secret worthless and shows a new one, in this answer only (vyměnit klíč). */
  rotateWebhookSecret: RegisteredWebhook;
  /** Tells a disconnected outside system again, after a trial message that it must accept (znovu zapojit systém). */
  reconnectWebhook: Webhook;
  /** Tells an outside system nothing any more; what is on its way is withdrawn (odpojit systém). */
  disableWebhook: Webhook;
  /** Sends events of this service that wait for a person on their way again; JOB_ALREADY_COMPLETED for one that took effect (zkusit znovu). */
  retryFailedJobsOfNotifications: HandledJobs;
  /** Gives events of this service that wait for a person up for good; JOB_ALREADY_COMPLETED for one that took effect (zahodit). */
  discardFailedJobsOfNotifications: HandledJobs;
};


export type MutationSetMyContactArgs = {
  input: SetMyContactInput;
};


export type MutationResendConfirmationArgs = {
  input: ResendConfirmationInput;
};


export type MutationConfirmContactArgs = {
  input: ConfirmContactInput;
};


export type MutationSetContactArgs = {
  input: SetContactInput;
};


export type MutationWithdrawContactArgs = {
  input: WithdrawContactInput;
};


export type MutationRetryDeliveriesArgs = {
  input: HandleDeliveriesInput;
};


export type MutationDiscardDeliveriesArgs = {
  input: HandleDeliveriesInput;
};


export type MutationMarkNotificationsReadArgs = {
  input: MarkNotificationsReadInput;
};


export type MutationImportCodeListArgs = {
  input: ImportCodeListInput;
};


export type MutationWithdrawCodeListImportArgs = {
  input: WithdrawCodeListImportInput;
};


export type MutationSetPreferenceArgs = {
  input: SetPreferenceInput;
};


export type MutationUnsubscribeArgs = {
  input: UnsubscribeInput;
};


export type MutationReportUndeliveredArgs = {
  input: ReportUndeliveredInput;
};


export type MutationRegisterWebhookArgs = {
  input: RegisterWebhookInput;
};


export type MutationRotateWebhookSecretArgs = {
  input: ChangeWebhookInput;
};


export type MutationReconnectWebhookArgs = {
  input: ChangeWebhookInput;
};


export type MutationDisableWebhookArgs = {
  input: ChangeWebhookInput;
};


export type MutationRetryFailedJobsOfNotificationsArgs = {
  input: HandleFailedJobsInput;
};


export type MutationDiscardFailedJobsOfNotificationsArgs = {
  input: HandleFailedJobsInput;
};

/** How a person is reached outside the inbox (kontakt). */
export type Contact = {
  __typename?: 'Contact';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  /** Null when the person has none. */
  email?: Maybe<Scalars['String']['output']>;
  /** True when e-mails go to the address: the person confirmed it, or it was set for them (potvrzená). */
  confirmed: Scalars['Boolean']['output'];
  /** True while the address refuses e-mails; a new one is tried again (nedoručitelná). */
  bounced: Scalars['Boolean']['output'];
  /** When no e-mails come; null when they come at any hour (tiché hodiny). */
  quietHours?: Maybe<QuietHours>;
};

/** Hours of the day without e-mails, Czech local time; they may pass midnight (tiché hodiny). */
export type QuietHours = {
  __typename?: 'QuietHours';
  /** `HH:MM`. */
  from: Scalars['String']['output'];
  /** `HH:MM`; from then on e-mails come again. */
  to: Scalars['String']['output'];
};

/** That a person's contact was changed; the address itself is shown to the person only. */
export type ContactSet = {
  __typename?: 'ContactSet';
  /** The person's id. */
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  /** True when the person can be reached by e-mail. */
  reachable: Scalars['Boolean']['output'];
};

/** That an address is confirmed; whose it is, is not told (potvrzení adresy). */
export type AddressConfirmed = {
  __typename?: 'AddressConfirmed';
  /** Always true. */
  confirmed: Scalars['Boolean']['output'];
};

/** Asks for the letter once more (poslat potvrzení znovu). */
export type ResendConfirmationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The link of a letter (potvrzení adresy). */
export type ConfirmContactInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The token of the link. */
  token: Scalars['String']['input'];
};

/** Hours of the day without e-mails, Czech local time (tiché hodiny). */
export type QuietHoursInput = {
  /** `HH:MM`. */
  from: Scalars['String']['input'];
  /** `HH:MM`, other than the start. */
  to: Scalars['String']['input'];
};

/** How the caller wants to be reached (kontakt). */
export type SetMyContactInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address; without one no e-mails come. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Hours without e-mails; without them they come at any hour. */
  quietHours?: InputMaybe<QuietHoursInput>;
};

/** The address of a person who has not set it (kontakt osoby). */
export type SetContactInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  personId: Scalars['ID']['input'];
  email: Scalars['String']['input'];
};

/** Whose address is taken away, and why (odebrání kontaktu). */
export type WithdrawContactInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  personId: Scalars['ID']['input'];
  /** At most 500 characters (důvod). */
  reason: Scalars['String']['input'];
};

/** Where a delivery stands (stav doručení). */
export type DeliveryState =
  /** Waits for its time (čeká). */
  | 'QUEUED'
  /** In a sender's hands (odesílá se). */
  | 'SENDING'
  /** Handed over (odesláno). */
  | 'SENT'
  /** Not sent, because the recipient may not, cannot or does not want to be told; or sent and called unwanted (staženo). */
  | 'WITHDRAWN'
  /** Given up for good by an operator (zahozeno). */
  | 'FAILED'
  /** Refused for good or too often; waits for a person (vyžaduje zásah). */
  | 'NEEDS_ATTENTION';

/** One event on its way to one recipient over one channel (doručení). */
export type Delivery = {
  __typename?: 'Delivery';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The event it tells of. */
  eventId: Scalars['ID']['output'];
  /** Person id; the id of the webhook where the channel is one. Never an address (příjemce). */
  recipient: Scalars['ID']['output'];
  channel: NotificationChannel;
  state: DeliveryState;
  /** When it is looked at next (na řadě). */
  dueAt: Scalars['DateTime']['output'];
  attempts: Scalars['Int']['output'];
  /** When a sender last took it. */
  claimedAt?: Maybe<Scalars['DateTime']['output']>;
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** The outside message's id, the same at every attempt, so that a retry cannot tell twice; null before the first (identifikátor zprávy). */
  messageId?: Maybe<Scalars['ID']['output']>;
  /** It travels with others in one message (v souhrnu). */
  digest: Scalars['Boolean']['output'];
  /** Code of what went wrong last; null when nothing did (poslední chyba). */
  lastError?: Maybe<Scalars['String']['output']>;
  /** What happened to it besides the plain way from queued to sent, oldest first; at most 100 (průběh). */
  life: Array<DeliveryStep>;
  /** What the caller may do with it now. */
  viewerCan: DeliveryActions;
};

/** Something that happened to a delivery (událost doručení). */
export type DeliveryStep = {
  __typename?: 'DeliveryStep';
  at: Scalars['DateTime']['output'];
  what: DeliveryStepKind;
  /** Code of the reason. */
  code?: Maybe<Scalars['String']['output']>;
  /** The operator's reason, when it was one (důvod). */
  reason?: Maybe<Scalars['String']['output']>;
};

/** What may happen to a delivery (druh události). */
export type DeliveryStepKind =
  /** Put off to the end of the quiet hours (odloženo). */
  | 'PUT_OFF'
  /** Put into a digest (do souhrnu). */
  | 'DIGESTED'
  /** Taken over from a sender that died (převzato). */
  | 'TAKEN_OVER'
  /** An attempt failed (nezdar). */
  | 'FAILED'
  /** Taken back (staženo). */
  | 'WITHDRAWN'
  /** Sent on its way again by an operator (znovu odesláno). */
  | 'RETRIED'
  /** Given up by an operator (zahozeno). */
  | 'DISCARDED'
  /** It had left and came back undelivered (vráceno). */
  | 'BOUNCED'
  /** Its reader called it unwanted; kinds that may be switched off are (stížnost příjemce). */
  | 'COMPLAINED';

/** What the caller may do with a delivery now (co lze). */
export type DeliveryActions = {
  __typename?: 'DeliveryActions';
  retry: Scalars['Boolean']['output'];
  discard: Scalars['Boolean']['output'];
};

/** A page of deliveries (stránka doručení). */
export type DeliveryConnection = {
  __typename?: 'DeliveryConnection';
  edges: Array<DeliveryEdge>;
  pageInfo: PageInfo;
  /** How many there are in all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page of deliveries. */
export type DeliveryEdge = {
  __typename?: 'DeliveryEdge';
  node: Delivery;
  cursor: Scalars['String']['output'];
};

/** How much waits in one state of one channel (nedoručené). */
export type UndeliveredCount = {
  __typename?: 'UndeliveredCount';
  channel: NotificationChannel;
  state: DeliveryState;
  count: Scalars['Int']['output'];
  /** Age of the one that has waited longest (stáří nejstaršího). */
  oldestSeconds: Scalars['Int']['output'];
};

/** How far one notice has got (průběh rozesílání). */
export type NoticeProgress = {
  __typename?: 'NoticeProgress';
  /** The event. */
  eventId: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Deliveries by channel, state and reason; at most thirty rows. */
  deliveries: Array<DeliveryCount>;
};

/** How many deliveries of a notice are in one state of one channel, and for one reason where they were not sent. */
export type DeliveryCount = {
  __typename?: 'DeliveryCount';
  channel: NotificationChannel;
  state: DeliveryState;
  /** Why these were taken back: OPTED_OUT, ADDRESS_BOUNCED, ADDRESS_UNCONFIRMED, NO_ADDRESS, ACCESS_WITHDRAWN, OUTDATED; null in every other state (důvod stažení). */
  withdrawnFor?: Maybe<Scalars['String']['output']>;
  /** How many: exactly for the kraj the notice speaks of or whose people alone were told; for everybody else null where they are 1 to 5, and more rounded to tens (počet). */
  count?: Maybe<Scalars['Int']['output']>;
};

/** Deliveries an operator deals with (zásah do doručení). */
export type HandleDeliveriesInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 ids. */
  ids: Array<Scalars['ID']['input']>;
  /** Why; at most 500 characters, without personal data (důvod). */
  reason: Scalars['String']['input'];
};

/** What an operator has dealt with. */
export type HandledDeliveries = {
  __typename?: 'HandledDeliveries';
  /** At most 100. */
  deliveries: Array<Delivery>;
};

/** One notification in a person's inbox: the fact that it is there is its delivery inside the platform (oznámení). */
export type Notification = {
  __typename?: 'Notification';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** What kind of event it tells of, for example `round-table-scheduled` (druh). */
  kind: Scalars['String']['output'];
  /** The record it is about (čeho se týká). */
  about: NotificationSubject;
  /** Czech heading; never holds personal data (nadpis). */
  title: Scalars['String']['output'];
  /** Czech text; never holds personal data (text). */
  text: Scalars['String']['output'];
  /** The event that caused it; the same event never makes a second one. */
  eventId: Scalars['ID']['output'];
  /** When the person read it; null while it is unread (přečteno). */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the caller may do with it now. */
  viewerCan: NotificationActions;
};

/** A record of the graph, by type and id (předmět oznámení). */
export type NotificationSubject = {
  __typename?: 'NotificationSubject';
  /** Name of the type, for example `RoundTable`. */
  type: Scalars['String']['output'];
  id: Scalars['ID']['output'];
};

/** What the caller may do with a notification now (co lze). */
export type NotificationActions = {
  __typename?: 'NotificationActions';
  /** It has not been read yet. */
  markRead: Scalars['Boolean']['output'];
};

/** A page of an inbox (stránka oznámení). */
export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  edges: Array<NotificationEdge>;
  pageInfo: PageInfo;
  /** How many there are in all pages. */
  totalCount: Scalars['Int']['output'];
  /** How many of the whole inbox have not been read (nepřečtená). */
  unreadCount: Scalars['Int']['output'];
};

/** A row of a page of an inbox. */
export type NotificationEdge = {
  __typename?: 'NotificationEdge';
  node: Notification;
  cursor: Scalars['String']['output'];
};

/** What has been marked as read. */
export type MarkedRead = {
  __typename?: 'MarkedRead';
  /** The notifications named in the input, at most 100. */
  notifications: Array<Notification>;
  /** How many of the whole inbox are still unread (nepřečtená). */
  unreadCount: Scalars['Int']['output'];
};

/** Which notifications the caller has read (přečtená oznámení). */
export type MarkNotificationsReadInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 ids of the caller's own inbox. */
  ids: Array<Scalars['ID']['input']>;
};

/** A person of the networking service (osoba). */
export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  /** The person's inbox, newest first; null for everybody but the person (oznámení). */
  notifications?: Maybe<NotificationConnection>;
};


/** A person of the networking service (osoba). */
export type PersonNotificationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which list (číselník). */
export type CodeListKind =
  /** Regions, by NUTS3 (kraje). */
  | 'KRAJ'
  /** Districts, by LAU1 (okresy). */
  | 'OKRES'
  /** Municipalities with extended powers, by ČISORP (ORP). */
  | 'ORP'
  /** Municipalities the platform knows, by ČISOB (obce). */
  | 'MUNICIPALITY';

/** How far an edition of a code list is (stav převzetí). */
export type CodeListImportState =
  /** Only tried: nothing was changed (vyzkoušeno). */
  | 'TRIED'
  /** The services are being asked; records of the codes it closes or moves are refused meanwhile (čeká na odpověď služeb). */
  | 'PROPOSED'
  /** In use, for good (platí). */
  | 'IN_FORCE'
  /** Refused: records point to its codes, and nobody named what takes over (odmítnuto). */
  | 'REFUSED'
  /** Given up by the operator (odvoláno). */
  | 'WITHDRAWN';

/** A new edition of a code list (nové vydání číselníku). */
export type ImportCodeListInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  kind: CodeListKind;
  /** The day the edition speaks of; not before that of the list in use, and not after today unless it is only tried (vydání). */
  version: Scalars['Date']['input'];
  /** The whole list as CSV, with the columns of the list in use; `successor` may follow them (obsah). */
  csv: Scalars['String']['input'];
  /** What takes over from codes that end; without it a code in use is not closed (nástupci). */
  successors?: InputMaybe<Array<SuccessionInput>>;
  /** Codes that come to lie elsewhere though records point to them: the records stay as they are (přesunuté kódy). */
  moved?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True: the edition is only tried. False: it is taken into use (zkouška nanečisto). */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What takes over from a code that ends (nástupce). */
export type SuccessionInput = {
  /** The code that ends (zaniklý kód). */
  code: Scalars['String']['input'];
  /** The code that takes over, of the same list (kód nástupce). */
  successor: Scalars['String']['input'];
};

/** Which proposed edition is given up (které vydání). */
export type WithdrawCodeListImportInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};

/** What a new edition of a code list would do (dopad nového vydání číselníku). */
export type CodeListImport = {
  __typename?: 'CodeListImport';
  kind: CodeListKind;
  state: CodeListImportState;
  /** The day the edition speaks of. */
  version: Scalars['Date']['output'];
  /** The day the list it was compared with speaks of. */
  inUse: Scalars['Date']['output'];
  /** Entries that are new (přidané). */
  added: Array<CodeListEntry>;
  /** Entries that stop holding (zrušené). */
  closed: Array<CodeListEntry>;
  /** Entries that say something else (změněné). */
  changed: Array<CodeListEntry>;
  /** What takes over from codes that end, as the operator named it (nástupci). */
  successors: Array<Succession>;
  /** Codes it closes or moves of which nothing was said: they must not be in use (kódy bez nástupce). */
  unsettled: Array<Scalars['String']['output']>;
  /** What every service answered, in the order they did (odpovědi služeb). */
  answers: Array<CodeListAnswer>;
  /** Services that are still to answer; none unless it is proposed (dosud neodpověděly). */
  unanswered: Array<Scalars['String']['output']>;
  /** Records of the answers that stand in its way: REF_IN_USE (co převzetí brání). */
  inTheWay: Array<CodeListUse>;
  /** Null for a trial (navrženo). */
  proposedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was put in force, refused or withdrawn; null before (rozhodnuto). */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The whole list as it would be or is, with what was closed kept under its last day; a release may carry it in `libs/territory/data` (celý číselník). */
  nextFile: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** What of this service points to codes that would be closed or moved; null while it does not answer (dotčené záznamy služby). */
  notifications?: Maybe<Array<CodeListUse>>;
};

/** What one service answered to a proposed edition (odpověď služby). */
export type CodeListAnswer = {
  __typename?: 'CodeListAnswer';
  /** Name of the service. */
  service: Scalars['String']['output'];
  answeredAt: Scalars['DateTime']['output'];
  /** What of it pointed to codes that close or move (dotčené záznamy). */
  uses: Array<CodeListUse>;
  /** Since when it has the edition in use; null before (používá od). */
  inForceAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What takes over from a code that ends (nástupce). */
export type Succession = {
  __typename?: 'Succession';
  code: Scalars['String']['output'];
  successor: Scalars['String']['output'];
};

/** An entry of a code list (položka číselníku). */
export type CodeListEntry = {
  __typename?: 'CodeListEntry';
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** What it says differently, at most all its columns; empty for one that is new or closed. */
  fields: Array<CodeListField>;
};

/** What one column says before and after (změna položky). */
export type CodeListField = {
  __typename?: 'CodeListField';
  field: Scalars['String']['output'];
  before: Scalars['String']['output'];
  after: Scalars['String']['output'];
};

/** A way a notification takes (kanál). */
export type NotificationChannel =
  /** The inbox of the platform (v aplikaci). */
  | 'IN_APP'
  /** E-mail (e-mailem). */
  | 'EMAIL'
  /** A signed request to an outside system (propojení). */
  | 'WEBHOOK';

/** When notifications of one kind come (režim). */
export type PreferenceMode =
  /** As soon as it happens (ihned). */
  | 'AT_ONCE'
  /** Together with others in one message a day (denní souhrn). */
  | 'DAILY_DIGEST'
  /** Never; the inbox still has it (vypnuto). */
  | 'OFF';

/** How one kind of event reaches a person over one channel (nastavení oznámení). */
export type Preference = {
  __typename?: 'Preference';
  /** Kind of event, for example `round-table-scheduled` (druh). */
  kind: Scalars['String']['output'];
  /** What people call it, in Czech (název druhu). */
  nameCs: Scalars['String']['output'];
  channel: NotificationChannel;
  mode: PreferenceMode;
  /** Must be delivered and cannot be switched off (nutné). */
  essential: Scalars['Boolean']['output'];
};

/** A choice of the caller (nastavení oznámení). */
export type SetPreferenceInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Kind of event, one of those `myPreferences` lists. */
  kind: Scalars['String']['input'];
  /** Only EMAIL can be chosen for a person; the inbox is always on. */
  channel: NotificationChannel;
  mode: PreferenceMode;
};

/** The link of an e-mail (odhlášení). */
export type UnsubscribeInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The token of the link. */
  token: Scalars['String']['input'];
};

/** Where a mail server reports what it could not deliver (hlášení nedoručených). */
export type UndeliveredReports = {
  __typename?: 'UndeliveredReports';
  /** The address it posts its report to, as the report is (adresa). */
  url: Scalars['String']['output'];
  /** Signs every report: `Opora-Signature: t=<unix seconds>,v1=<hex HMAC-SHA256 of t.report>` (klíč). */
  secret: Scalars['String']['output'];
};

/** A mail server's report (hlášení o nedoručení). */
export type ReportUndeliveredInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The report as the mail server received it, in base64; at most 64 KB. */
  report: Scalars['String']['input'];
  /** `t=<unix seconds>,v1=<hex HMAC-SHA256 of t.report>` (podpis). */
  signature: Scalars['String']['input'];
};

/** What became of a report. */
export type UndeliveredReported = {
  __typename?: 'UndeliveredReported';
  /** How many deliveries it spoke of; 0 for one that speaks of none of ours, or was known (počet doručení). */
  deliveries: Scalars['Int']['output'];
};

/** An outside system that is told of some kinds of events: ids only, signed; it reads the rest with its own rights (propojený systém). */
export type Webhook = {
  __typename?: 'Webhook';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  name: Scalars['String']['output'];
  /** Public https address. */
  url: Scalars['String']['output'];
  /** Kinds of events it is told of. */
  kinds: Array<Scalars['String']['output']>;
  /** Since when it has taken no message; null while it takes them. After three days it is disconnected by itself, and whoever registered it is told (nepřijímá od). */
  failingSince?: Maybe<Scalars['DateTime']['output']>;
  /** Since when it is told nothing; null while it is active (odpojeno). */
  disabledAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A webhook with its secret. */
export type RegisteredWebhook = {
  __typename?: 'RegisteredWebhook';
  webhook: Webhook;
  /** Signs every message: `Opora-Signature: t=<unix seconds>,v1=<hex HMAC-SHA256 of t.body>` (klíč). */
  secret: Scalars['String']['output'];
};

/** An outside system (propojený systém). */
export type RegisterWebhookInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 100 characters. */
  name: Scalars['String']['input'];
  /** Public https address on port 443 or 8443 that accepts a trial message, without redirects. */
  url: Scalars['String']['input'];
  /** 1 to 50 kinds of events. */
  kinds: Array<Scalars['String']['input']>;
};

/** A change of an outside system. */
export type ChangeWebhookInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};

/** What the platform holds of one person, each service for itself (přehled údajů o osobě). */
export type SubjectReport = {
  __typename?: 'SubjectReport';
  /** The identity provider's subject (osoba). */
  subjectId: Scalars['ID']['output'];
  /** What this service holds of the person; null while it does not answer (údaje služby). */
  notifications?: Maybe<SubjectSection>;
};

/** What the nightly job would end on a day, each service for itself, as it was counted in the last night (skartační návrh). Counts only. */
export type RetentionReport = {
  __typename?: 'RetentionReport';
  /** The day (ke dni). */
  day: Scalars['Date']['output'];
  /** What would end in this service; null while it does not answer and before its first night (ve službě). */
  notifications?: Maybe<Array<RetentionDue>>;
};

/** How the platform is (stav systému). */
export type SystemHealth = {
  __typename?: 'SystemHealth';
  id: Scalars['ID']['output'];
  /** This service; null while it does not answer (stav služby). */
  notifications?: Maybe<ServiceHealth>;
};

/** Whether what is kept agrees (kontrola integrity). */
export type IntegrityCheck = {
  __typename?: 'IntegrityCheck';
  id: Scalars['ID']['output'];
  /** What this service found, one row a check; null while it does not answer (nálezy služby). */
  notifications?: Maybe<Array<IntegrityResult>>;
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
  Delivery: Delivery;
  Notification: Notification;
  Person: Person;
  CodeListImport: CodeListImport;
  Webhook: Webhook;
  SubjectReport: SubjectReport;
  RetentionReport: RetentionReport;
  SystemHealth: SystemHealth;
  IntegrityCheck: IntegrityCheck;
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
  Delivery:
    ( { __typename: 'Delivery' }
    & GraphQLRecursivePick<FederationTypes['Delivery'], {"id":true}> );
  Notification:
    ( { __typename: 'Notification' }
    & GraphQLRecursivePick<FederationTypes['Notification'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  CodeListImport:
    ( { __typename: 'CodeListImport' }
    & GraphQLRecursivePick<FederationTypes['CodeListImport'], {"id":true}> );
  Webhook:
    ( { __typename: 'Webhook' }
    & GraphQLRecursivePick<FederationTypes['Webhook'], {"id":true}> );
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
  Contact: ResolverTypeWrapper<ContactRow>;
  QuietHours: ResolverTypeWrapper<QuietHours>;
  ContactSet: ResolverTypeWrapper<ContactSet>;
  AddressConfirmed: ResolverTypeWrapper<AddressConfirmed>;
  ResendConfirmationInput: ResendConfirmationInput;
  ConfirmContactInput: ConfirmContactInput;
  QuietHoursInput: QuietHoursInput;
  SetMyContactInput: SetMyContactInput;
  SetContactInput: SetContactInput;
  WithdrawContactInput: WithdrawContactInput;
  DeliveryState: DeliveryState;
  Delivery: ResolverTypeWrapper<DeliveryRow>;
  DeliveryStep: ResolverTypeWrapper<DeliveryStepRow>;
  DeliveryStepKind: DeliveryStepKind;
  DeliveryActions: ResolverTypeWrapper<DeliveryActions>;
  DeliveryConnection: ResolverTypeWrapper<AnyConnection>;
  DeliveryEdge: ResolverTypeWrapper<Omit<DeliveryEdge, 'node'> & { node: ResolversTypes['Delivery'] }>;
  UndeliveredCount: ResolverTypeWrapper<UndeliveredCount>;
  NoticeProgress: ResolverTypeWrapper<NoticeProgress>;
  DeliveryCount: ResolverTypeWrapper<DeliveryCount>;
  HandleDeliveriesInput: HandleDeliveriesInput;
  HandledDeliveries: ResolverTypeWrapper<Omit<HandledDeliveries, 'deliveries'> & { deliveries: Array<ResolversTypes['Delivery']> }>;
  Notification: ResolverTypeWrapper<NotificationRow>;
  NotificationSubject: ResolverTypeWrapper<NotificationSubject>;
  NotificationActions: ResolverTypeWrapper<NotificationActions>;
  NotificationConnection: ResolverTypeWrapper<AnyConnection>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  MarkedRead: ResolverTypeWrapper<Omit<MarkedRead, 'notifications'> & { notifications: Array<ResolversTypes['Notification']> }>;
  MarkNotificationsReadInput: MarkNotificationsReadInput;
  Person: ResolverTypeWrapper<Reference>;
  CodeListKind: CodeListKind;
  CodeListImportState: CodeListImportState;
  ImportCodeListInput: ImportCodeListInput;
  SuccessionInput: SuccessionInput;
  WithdrawCodeListImportInput: WithdrawCodeListImportInput;
  CodeListImport: ResolverTypeWrapper<CodeListImportRow>;
  CodeListAnswer: ResolverTypeWrapper<CodeListAnswer>;
  Succession: ResolverTypeWrapper<Succession>;
  CodeListEntry: ResolverTypeWrapper<CodeListEntry>;
  CodeListField: ResolverTypeWrapper<CodeListField>;
  NotificationChannel: NotificationChannel;
  PreferenceMode: PreferenceMode;
  Preference: ResolverTypeWrapper<PreferenceRow>;
  SetPreferenceInput: SetPreferenceInput;
  UnsubscribeInput: UnsubscribeInput;
  UndeliveredReports: ResolverTypeWrapper<UndeliveredReports>;
  ReportUndeliveredInput: ReportUndeliveredInput;
  UndeliveredReported: ResolverTypeWrapper<UndeliveredReported>;
  Webhook: ResolverTypeWrapper<WebhookRow>;
  RegisteredWebhook: ResolverTypeWrapper<Omit<RegisteredWebhook, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  RegisterWebhookInput: RegisterWebhookInput;
  ChangeWebhookInput: ChangeWebhookInput;
  SubjectReport: ResolverTypeWrapper<{ subjectId: string }>;
  RetentionReport: ResolverTypeWrapper<{ day: string }>;
  SystemHealth: ResolverTypeWrapper<Reference>;
  IntegrityCheck: ResolverTypeWrapper<Reference>;
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
  Contact: ContactRow;
  QuietHours: QuietHours;
  ContactSet: ContactSet;
  AddressConfirmed: AddressConfirmed;
  ResendConfirmationInput: ResendConfirmationInput;
  ConfirmContactInput: ConfirmContactInput;
  QuietHoursInput: QuietHoursInput;
  SetMyContactInput: SetMyContactInput;
  SetContactInput: SetContactInput;
  WithdrawContactInput: WithdrawContactInput;
  Delivery: DeliveryRow;
  DeliveryStep: DeliveryStepRow;
  DeliveryActions: DeliveryActions;
  DeliveryConnection: AnyConnection;
  DeliveryEdge: Omit<DeliveryEdge, 'node'> & { node: ResolversParentTypes['Delivery'] };
  UndeliveredCount: UndeliveredCount;
  NoticeProgress: NoticeProgress;
  DeliveryCount: DeliveryCount;
  HandleDeliveriesInput: HandleDeliveriesInput;
  HandledDeliveries: Omit<HandledDeliveries, 'deliveries'> & { deliveries: Array<ResolversParentTypes['Delivery']> };
  Notification: NotificationRow;
  NotificationSubject: NotificationSubject;
  NotificationActions: NotificationActions;
  NotificationConnection: AnyConnection;
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  MarkedRead: Omit<MarkedRead, 'notifications'> & { notifications: Array<ResolversParentTypes['Notification']> };
  MarkNotificationsReadInput: MarkNotificationsReadInput;
  Person: Reference;
  ImportCodeListInput: ImportCodeListInput;
  SuccessionInput: SuccessionInput;
  WithdrawCodeListImportInput: WithdrawCodeListImportInput;
  CodeListImport: CodeListImportRow;
  CodeListAnswer: CodeListAnswer;
  Succession: Succession;
  CodeListEntry: CodeListEntry;
  CodeListField: CodeListField;
  Preference: PreferenceRow;
  SetPreferenceInput: SetPreferenceInput;
  UnsubscribeInput: UnsubscribeInput;
  UndeliveredReports: UndeliveredReports;
  ReportUndeliveredInput: ReportUndeliveredInput;
  UndeliveredReported: UndeliveredReported;
  Webhook: WebhookRow;
  RegisteredWebhook: Omit<RegisteredWebhook, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  RegisterWebhookInput: RegisterWebhookInput;
  ChangeWebhookInput: ChangeWebhookInput;
  SubjectReport: { subjectId: string };
  RetentionReport: { day: string };
  SystemHealth: Reference;
  IntegrityCheck: Reference;
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
  myContact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  undelivered?: Resolver<Array<ResolversTypes['UndeliveredCount']>, ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['DeliveryConnection'], ParentType, ContextType, RequireFields<QueryDeliveriesArgs, 'state'>>;
  delivery?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType, RequireFields<QueryDeliveryArgs, 'id'>>;
  noticeProgress?: Resolver<Array<ResolversTypes['NoticeProgress']>, ParentType, ContextType, RequireFields<QueryNoticeProgressArgs, 'aboutType' | 'aboutId'>>;
  myNotifications?: Resolver<ResolversTypes['NotificationConnection'], ParentType, ContextType, RequireFields<QueryMyNotificationsArgs, 'unreadOnly'>>;
  notification?: Resolver<ResolversTypes['Notification'], ParentType, ContextType, RequireFields<QueryNotificationArgs, 'id'>>;
  codeListImports?: Resolver<Array<ResolversTypes['CodeListImport']>, ParentType, ContextType>;
  codeListImport?: Resolver<Maybe<ResolversTypes['CodeListImport']>, ParentType, ContextType, RequireFields<QueryCodeListImportArgs, 'id'>>;
  myPreferences?: Resolver<Array<ResolversTypes['Preference']>, ParentType, ContextType>;
  undeliveredReports?: Resolver<ResolversTypes['UndeliveredReports'], ParentType, ContextType>;
  webhooks?: Resolver<Array<ResolversTypes['Webhook']>, ParentType, ContextType>;
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
  setMyContact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType, RequireFields<MutationSetMyContactArgs, 'input'>>;
  resendConfirmation?: Resolver<ResolversTypes['Contact'], ParentType, ContextType, RequireFields<MutationResendConfirmationArgs, 'input'>>;
  confirmContact?: Resolver<ResolversTypes['AddressConfirmed'], ParentType, ContextType, RequireFields<MutationConfirmContactArgs, 'input'>>;
  setContact?: Resolver<ResolversTypes['ContactSet'], ParentType, ContextType, RequireFields<MutationSetContactArgs, 'input'>>;
  withdrawContact?: Resolver<ResolversTypes['ContactSet'], ParentType, ContextType, RequireFields<MutationWithdrawContactArgs, 'input'>>;
  retryDeliveries?: Resolver<ResolversTypes['HandledDeliveries'], ParentType, ContextType, RequireFields<MutationRetryDeliveriesArgs, 'input'>>;
  discardDeliveries?: Resolver<ResolversTypes['HandledDeliveries'], ParentType, ContextType, RequireFields<MutationDiscardDeliveriesArgs, 'input'>>;
  markNotificationsRead?: Resolver<ResolversTypes['MarkedRead'], ParentType, ContextType, RequireFields<MutationMarkNotificationsReadArgs, 'input'>>;
  importCodeList?: Resolver<ResolversTypes['CodeListImport'], ParentType, ContextType, RequireFields<MutationImportCodeListArgs, 'input'>>;
  withdrawCodeListImport?: Resolver<ResolversTypes['CodeListImport'], ParentType, ContextType, RequireFields<MutationWithdrawCodeListImportArgs, 'input'>>;
  setPreference?: Resolver<ResolversTypes['Preference'], ParentType, ContextType, RequireFields<MutationSetPreferenceArgs, 'input'>>;
  unsubscribe?: Resolver<ResolversTypes['Preference'], ParentType, ContextType, RequireFields<MutationUnsubscribeArgs, 'input'>>;
  reportUndelivered?: Resolver<ResolversTypes['UndeliveredReported'], ParentType, ContextType, RequireFields<MutationReportUndeliveredArgs, 'input'>>;
  registerWebhook?: Resolver<ResolversTypes['RegisteredWebhook'], ParentType, ContextType, RequireFields<MutationRegisterWebhookArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['RegisteredWebhook'], ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'input'>>;
  reconnectWebhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType, RequireFields<MutationReconnectWebhookArgs, 'input'>>;
  disableWebhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType, RequireFields<MutationDisableWebhookArgs, 'input'>>;
  retryFailedJobsOfNotifications?: Resolver<ResolversTypes['HandledJobs'], ParentType, ContextType, RequireFields<MutationRetryFailedJobsOfNotificationsArgs, 'input'>>;
  discardFailedJobsOfNotifications?: Resolver<ResolversTypes['HandledJobs'], ParentType, ContextType, RequireFields<MutationDiscardFailedJobsOfNotificationsArgs, 'input'>>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bounced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quietHours?: Resolver<Maybe<ResolversTypes['QuietHours']>, ParentType, ContextType>;
};

export type QuietHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuietHours'] = ResolversParentTypes['QuietHours']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContactSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactSet'] = ResolversParentTypes['ContactSet']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reachable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AddressConfirmedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressConfirmed'] = ResolversParentTypes['AddressConfirmed']> = {
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery'], FederationReferenceType extends FederationReferenceTypes['Delivery'] = FederationReferenceTypes['Delivery']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Delivery']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  messageId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  life?: Resolver<Array<ResolversTypes['DeliveryStep']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['DeliveryActions'], ParentType, ContextType>;
};

export type DeliveryStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryStep'] = ResolversParentTypes['DeliveryStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['DeliveryStepKind'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeliveryActionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryActions'] = ResolversParentTypes['DeliveryActions']> = {
  retry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  discard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryConnection'] = ResolversParentTypes['DeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryEdge'] = ResolversParentTypes['DeliveryEdge']> = {
  node?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UndeliveredCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndeliveredCount'] = ResolversParentTypes['UndeliveredCount']> = {
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeProgress'] = ResolversParentTypes['NoticeProgress']> = {
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['DeliveryCount']>, ParentType, ContextType>;
};

export type DeliveryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryCount'] = ResolversParentTypes['DeliveryCount']> = {
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  withdrawnFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HandledDeliveriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandledDeliveries'] = ResolversParentTypes['HandledDeliveries']> = {
  deliveries?: Resolver<Array<ResolversTypes['Delivery']>, ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification'], FederationReferenceType extends FederationReferenceTypes['Notification'] = FederationReferenceTypes['Notification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Notification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['NotificationSubject'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['NotificationActions'], ParentType, ContextType>;
};

export type NotificationSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationSubject'] = ResolversParentTypes['NotificationSubject']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NotificationActionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationActions'] = ResolversParentTypes['NotificationActions']> = {
  markRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarkedReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkedRead'] = ResolversParentTypes['MarkedRead']> = {
  notifications?: Resolver<Array<ResolversTypes['Notification']>, ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notifications?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, RequireFields<PersonNotificationsArgs, 'unreadOnly'>>;
};

export type CodeListImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeListImport'] = ResolversParentTypes['CodeListImport'], FederationReferenceType extends FederationReferenceTypes['CodeListImport'] = FederationReferenceTypes['CodeListImport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CodeListImport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  kind?: Resolver<ResolversTypes['CodeListKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CodeListImportState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inUse?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  added?: Resolver<Array<ResolversTypes['CodeListEntry']>, ParentType, ContextType>;
  closed?: Resolver<Array<ResolversTypes['CodeListEntry']>, ParentType, ContextType>;
  changed?: Resolver<Array<ResolversTypes['CodeListEntry']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  unsettled?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['CodeListAnswer']>, ParentType, ContextType>;
  unanswered?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  inTheWay?: Resolver<Array<ResolversTypes['CodeListUse']>, ParentType, ContextType>;
  proposedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextFile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notifications?: Resolver<Maybe<Array<ResolversTypes['CodeListUse']>>, ParentType, ContextType>;
};

export type CodeListAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeListAnswer'] = ResolversParentTypes['CodeListAnswer']> = {
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uses?: Resolver<Array<ResolversTypes['CodeListUse']>, ParentType, ContextType>;
  inForceAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SuccessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  successor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodeListEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeListEntry'] = ResolversParentTypes['CodeListEntry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['CodeListField']>, ParentType, ContextType>;
};

export type CodeListFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeListField'] = ResolversParentTypes['CodeListField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PreferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Preference'] = ResolversParentTypes['Preference']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameCs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['PreferenceMode'], ParentType, ContextType>;
  essential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UndeliveredReportsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndeliveredReports'] = ResolversParentTypes['UndeliveredReports']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UndeliveredReportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndeliveredReported'] = ResolversParentTypes['UndeliveredReported']> = {
  deliveries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook'], FederationReferenceType extends FederationReferenceTypes['Webhook'] = FederationReferenceTypes['Webhook']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Webhook']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  failingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  disabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RegisteredWebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisteredWebhook'] = ResolversParentTypes['RegisteredWebhook']> = {
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubjectReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectReport'] = ResolversParentTypes['SubjectReport'], FederationReferenceType extends FederationReferenceTypes['SubjectReport'] = FederationReferenceTypes['SubjectReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SubjectReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notifications?: Resolver<Maybe<ResolversTypes['SubjectSection']>, ParentType, ContextType>;
};

export type RetentionReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionReport'] = ResolversParentTypes['RetentionReport'], FederationReferenceType extends FederationReferenceTypes['RetentionReport'] = FederationReferenceTypes['RetentionReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RetentionReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  notifications?: Resolver<Maybe<Array<ResolversTypes['RetentionDue']>>, ParentType, ContextType>;
};

export type SystemHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemHealth'] = ResolversParentTypes['SystemHealth'], FederationReferenceType extends FederationReferenceTypes['SystemHealth'] = FederationReferenceTypes['SystemHealth']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SystemHealth']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notifications?: Resolver<Maybe<ResolversTypes['ServiceHealth']>, ParentType, ContextType>;
};

export type IntegrityCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrityCheck'] = ResolversParentTypes['IntegrityCheck'], FederationReferenceType extends FederationReferenceTypes['IntegrityCheck'] = FederationReferenceTypes['IntegrityCheck']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IntegrityCheck']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notifications?: Resolver<Maybe<Array<ResolversTypes['IntegrityResult']>>, ParentType, ContextType>;
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
  Contact?: ContactResolvers<ContextType>;
  QuietHours?: QuietHoursResolvers<ContextType>;
  ContactSet?: ContactSetResolvers<ContextType>;
  AddressConfirmed?: AddressConfirmedResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryStep?: DeliveryStepResolvers<ContextType>;
  DeliveryActions?: DeliveryActionsResolvers<ContextType>;
  DeliveryConnection?: DeliveryConnectionResolvers<ContextType>;
  DeliveryEdge?: DeliveryEdgeResolvers<ContextType>;
  UndeliveredCount?: UndeliveredCountResolvers<ContextType>;
  NoticeProgress?: NoticeProgressResolvers<ContextType>;
  DeliveryCount?: DeliveryCountResolvers<ContextType>;
  HandledDeliveries?: HandledDeliveriesResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationSubject?: NotificationSubjectResolvers<ContextType>;
  NotificationActions?: NotificationActionsResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  MarkedRead?: MarkedReadResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  CodeListImport?: CodeListImportResolvers<ContextType>;
  CodeListAnswer?: CodeListAnswerResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
  CodeListEntry?: CodeListEntryResolvers<ContextType>;
  CodeListField?: CodeListFieldResolvers<ContextType>;
  Preference?: PreferenceResolvers<ContextType>;
  UndeliveredReports?: UndeliveredReportsResolvers<ContextType>;
  UndeliveredReported?: UndeliveredReportedResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  RegisteredWebhook?: RegisteredWebhookResolvers<ContextType>;
  SubjectReport?: SubjectReportResolvers<ContextType>;
  RetentionReport?: RetentionReportResolvers<ContextType>;
  SystemHealth?: SystemHealthResolvers<ContextType>;
  IntegrityCheck?: IntegrityCheckResolvers<ContextType>;
};

