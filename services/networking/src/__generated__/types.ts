import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OpenedAccess as OpenedAccessRow } from '../access/opened-access.entity';
import type { Grant as GrantRow } from '../grant/grant.entity';
import type { LegalHold as LegalHoldRow } from '../hold/legal-hold.entity';
import type { Invitation as InvitationRow } from '../invitation/invitation.entity';
import type { MinuteItem as MinuteItemRow } from '../minutes/minute-item.entity';
import type { Need as NeedRow } from '../need/need.entity';
import type { NetworkingCoverage as NetworkingCoverageRow } from '../networking-coverage/networking-coverage.entity';
import type { RegionalOffice as RegionalOfficeRow } from '../office/regional-office.entity';
import type { Organisation as OrganisationRow } from '../organisation/organisation.entity';
import type { Person as PersonRow } from '../person/person.entity';
import type { RoundTablePlan as RoundTablePlanRow } from '../plan/round-table-plan.entity';
import type { Round as RoundRow } from '../plan/round.entity';
import type { RetentionPlan as RetentionPlanRow } from '../retention/retention-plan.entity';
import type { RoundTable as RoundTableRow } from '../round-table/round-table.entity';
import type { EndedSession as EndedSessionRow } from '../session/ended-session.entity';
import type { SubjectErasure as SubjectErasureRow } from '../subject/subject-erasure.entity';
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
  /** Access to people outside one's own region, the newest first (otevřené přístupy): the caller's own, those into the caller's kraj for its methodologist and coordinator, all for a GDPR officer. */
  openedAccesses: OpenedAccessConnection;
  /** Roles the caller holds now, at most a hundred (moje oprávnění). */
  myGrants: Array<Grant>;
  /** Roles given to people, the newest first (oprávnění). An operator and a GDPR officer see all, a regional methodologist those of their kraj. Every read is audited. */
  grants: GrantConnection;
  /** What a person holds now, with what they opened outside their region; the gateway's own question, in no published schema. */
  grantsOf: Array<HeldGrant>;
  /** Who is to be invited to a round table, with the reason: municipalities and every provider with a valid contract in the ORP (R-NET-05), and the regional authority (R-NET-06) (navrhovaní pozvaní). NOT_FOUND, FORBIDDEN_SCOPE. Bounded by the ORP. */
  proposedInvitees: Array<ProposedInvitee>;
  /** Needs of the territories the caller works in, in the order they were raised; the ministry's methodologist reads all (potřeby). Merged ones are left out: they are sources of another. */
  needs: NeedConnection;
  /** What the ORPs have carried to a regional table (potřeby přenesené na krajský stůl). NOT_FOUND for a table that is not regional or not there, FORBIDDEN_SCOPE. */
  carriedNeeds: CarriedNeeds;
  /** The newest statement of the ORPs a project involves, made on the day or before it (zapojení ORP). Null when none is known. AS_OF_IN_FUTURE. */
  networkingCoverage?: Maybe<NetworkingCoverage>;
  /** Regional offices in Czech order of their names (regionální kanceláře). */
  regionalOffices: RegionalOfficeConnection;
  /** One organisation (organizace). Null when there is none. */
  organisation?: Maybe<Organisation>;
  /** Organisations in Czech order of their names (organizace). */
  organisations: OrganisationConnection;
  /** One person (osoba). NOT_FOUND outside the caller's scope: readable by the person, and by organisers, facilitators, regional methodologists and family-policy coordinators of the kraj. Every read is audited. */
  person: Person;
  /** People the caller may read, in Czech order of their names (osoby). Every read is audited. */
  people: PersonConnection;
  /** What the nightly job would end on a day: counts by service and category, and nobody's name (skartační návrh). A person's own record counted by networking ends only when no other service has a reason to keep anything of them. For the GDPR officer. INVALID_INPUT for a day that is over. */
  retentionReport: RetentionReport;
  /** How long records of people are kept, by category, and where the years come from (skartační lhůty). Bounded: six. */
  retentionPeriods: Array<RetentionPeriodOfCategory>;
  /** One round table (kulatý stůl). Null when there is none. */
  roundTable?: Maybe<RoundTable>;
  /** Round tables in the order of their days, those without a day last (kulaté stoly). */
  roundTables: RoundTableConnection;
  /** Sessions that were ended and are still remembered, the newest first (ukončená přihlášení). Every read is audited. */
  endedSessions: EndedSessionConnection;
  /** What is refused of a person's tokens; the gateway's own question, in no published schema. */
  sessionsEndedOf: Array<EndedSince>;
  /**
   * Everything the platform holds of one person (přehled údajů o osobě): by their id, or by the exact name they were registered with. Each service answers for itself; one that does not makes the report incomplete, GDPR_INCOMPLETE.
   * For the GDPR officer; a methodologist is told FORBIDDEN_SCOPE. GDPR_SUBJECT_AMBIGUOUS when the name is of two people, NOT_FOUND when of none. Every reading is noted.
   */
  subjectReport?: Maybe<SubjectReport>;
  /** How far forgetting a person has got, service by service (výmaz údajů). Null when there is none. */
  subjectErasure?: Maybe<SubjectErasure>;
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


export type QueryOpenedAccessesArgs = {
  krajCode?: InputMaybe<Scalars['KrajCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGrantsArgs = {
  filter?: InputMaybe<GrantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGrantsOfArgs = {
  personId: Scalars['ID']['input'];
};


export type QueryProposedInviteesArgs = {
  roundTableId: Scalars['ID']['input'];
};


export type QueryNeedsArgs = {
  filter?: InputMaybe<NeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCarriedNeedsArgs = {
  regionalTableId: Scalars['ID']['input'];
};


export type QueryNetworkingCoverageArgs = {
  projectId: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryRegionalOfficesArgs = {
  projectId?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<RegionalOfficeKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationsArgs = {
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPeopleArgs = {
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRetentionReportArgs = {
  day?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryRoundTableArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRoundTablesArgs = {
  filter?: InputMaybe<RoundTableFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEndedSessionsArgs = {
  personId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySessionsEndedOfArgs = {
  personId: Scalars['ID']['input'];
};


export type QuerySubjectReportArgs = {
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySubjectErasureArgs = {
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
  /** Networking in the kraj as of a day (síťování v kraji). AS_OF_IN_FUTURE. */
  network: NetworkInKraj;
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
export type KrajNetworkArgs = {
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
  /** Networking in the ORP (síťování v ORP). */
  network: NetworkInOrp;
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
   * Open the people of another kraj to oneself, for reading, for at most four hours, with a purpose and a reason (otevření přístupu). The methodologists and coordinators of that kraj are told at once; every read is noted with the purpose.
   * ACCESS_NOT_NEEDED, ACCESS_ALREADY_OPEN, ACCESS_TOO_LONG, REASON_REQUIRED, REASON_TOO_SHORT, TERRITORY_UNKNOWN. In force within 30 seconds.
   */
  openAccess: OpenedAccess;
  /** Close it before its time. NOT_FOUND for another person's; closing a closed one changes nothing. */
  closeAccess: OpenedAccess;
  /** Close a round by its regional table; needs to the kraj are carried over first. NET_ROUND_INCOMPLETE names the ORPs that have not met (R-NET-04) unless a waiver gives a reason; NET_REGIONAL_MISSING, NET_REGIONAL_NOT_HELD, NET_REGIONAL_BEFORE_ORP, NET_ROUND_CLOSED, NOT_FOUND, CONFLICT_VERSION, FORBIDDEN_SCOPE. */
  closeRound: Round;
  /**
   * Give a role. An operator gives any; a regional methodologist those of their kraj that are not nationwide, and their own role no longer than they hold it.
   * SELF_GRANT_FORBIDDEN, GRANT_ROLE_RESERVED, GRANT_LEVEL_MISMATCH, GRANT_SCOPE_MISMATCH, GRANT_ROLES_EXCLUSIVE, GRANT_OUTLASTS_GRANTER, GRANT_DUPLICATE, GRANT_BACKDATED, DATE_RANGE_REVERSED,
   * TERRITORY_UNKNOWN, NOT_FOUND for an unknown organisation or project, REASON_REQUIRED, FORBIDDEN_SCOPE. In force within 30 seconds.
   */
  grantRole: Grant;
  /** Withdraw a role before it ends. GRANT_ALREADY_WITHDRAWN, GRANT_LAST_OPERATOR, REASON_REQUIRED, CONFLICT_VERSION; NOT_FOUND outside the caller's kraj. In force within 30 seconds. */
  withdrawGrant: Grant;
  /** Forbid forgetting a person while a dispute or an inspection lasts (pozastavení výmazu). GDPR_LEGAL_HOLD when it is forbidden already, REASON_REQUIRED. */
  holdSubject: LegalHold;
  /** Allow it again. NOT_FOUND, REASON_REQUIRED, CONFLICT_VERSION; releasing twice changes nothing. */
  releaseSubject: LegalHold;
  /** Invite those named, or everybody proposed; who is invited already stays invited and is not told again. NET_INVITEES_INCOMPLETE lists what is missing (R-NET-05), NET_ROUND_TABLE_UNDATED, NET_ROUND_TABLE_PAST, NET_ROUND_TABLE_HELD, NET_ROUND_TABLE_CANCELLED, NET_INVITATION_TOO_LARGE, NOT_FOUND, CONFLICT_VERSION, FORBIDDEN_SCOPE. */
  sendInvitations: RoundTable;
  /** Accept or decline an invitation: by somebody invited, or by whoever invites and was told. NET_ROUND_TABLE_HELD, NET_ROUND_TABLE_CANCELLED, CONFLICT_VERSION, NOT_FOUND for everybody else. */
  answerInvitation: Invitation;
  /** Add items to the minutes of a table that was held; a need among them is raised as by `raiseNeed`. GDPR_PERSONAL_DATA_DETECTED, NET_ROUND_TABLE_NOT_HELD, NET_MINUTES_CLOSED, NET_NEED_ADDRESSEE, NET_NEED_OF_REGIONAL_TABLE, NET_ROUND_CLOSED, NOT_FOUND, FORBIDDEN_SCOPE. */
  recordMinutes: RoundTable;
  /** Remove an item recorded by mistake while the minutes are open; a need is deleted by `deleteNeed`. NET_MINUTES_CLOSED, CONFLICT_VERSION, NOT_FOUND, FORBIDDEN_SCOPE. */
  removeMinuteItem: RoundTable;
  /** Record who came, counted by kind, in place of what was recorded before. NET_ROUND_TABLE_NOT_HELD, NET_MINUTES_CLOSED, CONFLICT_VERSION, FORBIDDEN_SCOPE. */
  recordRoundTableAttendance: RoundTable;
  /** Close the minutes of a table that was held. NET_REGIONAL_REPRESENTATIVE_MISSING (R-NET-06), NET_NEXT_PROGRAMME_MISSING (R-NET-09), NET_ROUND_TABLE_NOT_HELD, NET_MINUTES_CLOSED, CONFLICT_VERSION, FORBIDDEN_SCOPE. */
  closeRoundTable: RoundTable;
  /** Record a need raised at a table of an ORP that was held. One addressed to the kraj is carried to the regional table that closes the round as soon as that table has a date. GDPR_PERSONAL_DATA_DETECTED, NET_ROUND_TABLE_NOT_HELD, NET_NEED_OF_REGIONAL_TABLE, NET_NEED_ADDRESSEE, NET_ROUND_CLOSED, NET_MINUTES_CLOSED, FORBIDDEN_SCOPE. */
  raiseNeed: Need;
  /** Merge needs of one round into one; every source is kept. NET_MERGE_ROUND_MISMATCH, NET_MERGE_SELF, NET_NEED_MERGED, NET_NEED_ADDRESSEE, FORBIDDEN_SCOPE. */
  mergeNeeds: Need;
  /** Answer a need, or close it; whoever raised it, and the facilitators of the tables it comes from, are told. GDPR_PERSONAL_DATA_DETECTED, NET_NEED_MERGED, CONFLICT_VERSION, FORBIDDEN_SCOPE. */
  respondToNeed: Need;
  /** Delete a need recorded by mistake; gives it back as it was. NET_NEED_CARRIED_IMMUTABLE once it stands on a regional table, NET_MINUTES_CLOSED, FORBIDDEN_SCOPE. */
  deleteNeed: Need;
  /** Record totals a source states. NET_COVERAGE_INCONSISTENT unless involved ≤ possible ≤ total (R-NET-12), NET_COVERAGE_STATED for a second statement of one day, AS_OF_IN_FUTURE, NOT_FOUND for an unknown project. */
  stateNetworkingCoverage: NetworkingCoverage;
  /** Register a regional office. NET_OFFICE_EXISTS, TERRITORY_UNKNOWN, NOT_FOUND for an unknown project, FORBIDDEN_SCOPE. */
  registerRegionalOffice: RegionalOffice;
  /** Register an organisation. INVALID_ICO, NET_ICO_DUPLICATE, TERRITORY_UNKNOWN, FORBIDDEN_SCOPE. One without a kraj belongs to the whole country and is registered by the ministry's methodologist. */
  registerOrganisation: Organisation;
  /** Change an organisation. What is left out stays; null takes an optional value away. Refusals as for registering, and CONFLICT_VERSION. */
  changeOrganisation: Organisation;
  /** Register a person. NET_PERSON_EXISTS, NOT_FOUND for an unknown employer, FORBIDDEN_SCOPE. People without a kraj are registered by the ministry's methodologist. */
  registerPerson: Person;
  /** Set how many round tables a project holds, where and by whom; sets its rounds, too. One plan a project: a second call changes it. NET_PLAN_INCONSISTENT, NET_PLAN_BELOW_TABLES, TERRITORY_UNKNOWN, DATE_RANGE_REVERSED, NOT_FOUND for an unknown project or facilitator, CONFLICT_VERSION, FORBIDDEN_SCOPE. */
  setRoundTablePlan: RoundTablePlan;
  /** Keep records of a category as long as a filing and shredding plan says (lhůta podle spisového a skartačního řádu). GDPR_PERIOD_TOO_SHORT where a law or a contract asks for more, GDPR_PERIOD_FIXED, REASON_REQUIRED without its source. */
  setRetentionPeriod: RetentionPlan;
  /** Plan a round table, with a date or without. NET_PLAN_MISSING, NET_ROUND_TABLE_EXISTS, NET_ROUND_OUT_OF_RANGE, NET_REGIONAL_LIMIT, NET_ROUND_ALREADY_CLOSING, NET_ORP_NOT_IN_PLAN, NET_FACILITATOR_NOT_ASSIGNED, and with a date the refusals of scheduling. */
  planRoundTable: RoundTable;
  /** Give a round table a date, or another one, and tell its facilitators, and of another date everybody invited, when it is still to come. OUTSIDE_PROJECT_PERIOD, NET_REGIONAL_BEFORE_ORP, NET_ROUND_TABLE_HELD, NET_ROUND_TABLE_CANCELLED, AS_OF_IN_FUTURE, CONFLICT_VERSION. A date outside the round's window is a warning (R-NET-10). */
  scheduleRoundTable: RoundTable;
  /** Record that a round table was held: on a day, or no later than a day when the source does not give it. NET_HELD_DAY_UNCLEAR unless exactly one of them is given; refusals of scheduling. */
  holdRoundTable: RoundTable;
  /** Cancel a round table that was not held, and tell its facilitators and everybody invited. NET_ROUND_TABLE_HELD, NET_ROUND_TABLE_CANCELLED, CONFLICT_VERSION. */
  cancelRoundTable: RoundTable;
  /** Sign out: end the session of the caller's token, or all of the caller's (odhlášení). Its tokens are refused within 30 seconds everywhere, at once at the gateway that was asked. */
  endMySessions: EndedSession;
  /** End a session of somebody else, or all of them: a lost computer, a token in wrong hands (ukončení přihlášení). REASON_REQUIRED. Refused within 30 seconds. */
  endSessions: EndedSession;
  /**
   * Forget a person (anonymizace): first with `dryRun`, which only counts; then for good, within a day of a dry run every service has answered. What the law keeps stays until its day.
   * GDPR_DRY_RUN_FIRST, GDPR_INCOMPLETE, GDPR_RETENTION_REQUIRED unless `keepRequired` says it is known, GDPR_LEGAL_HOLD, GDPR_GRANTS_ACTIVE, REASON_REQUIRED.
   */
  anonymiseSubject: SubjectErasure;
  /** Sends events of this service that wait for a person on their way again; JOB_ALREADY_COMPLETED for one that took effect (zkusit znovu). */
  retryFailedJobsOfNetworking: HandledJobs;
  /** Gives events of this service that wait for a person up for good; JOB_ALREADY_COMPLETED for one that took effect (zahodit). */
  discardFailedJobsOfNetworking: HandledJobs;
};


export type MutationOpenAccessArgs = {
  input: OpenAccessInput;
};


export type MutationCloseAccessArgs = {
  input: CloseAccessInput;
};


export type MutationCloseRoundArgs = {
  input: CloseRoundInput;
};


export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


export type MutationWithdrawGrantArgs = {
  input: WithdrawGrantInput;
};


export type MutationHoldSubjectArgs = {
  input: HoldSubjectInput;
};


export type MutationReleaseSubjectArgs = {
  input: ReleaseSubjectInput;
};


export type MutationSendInvitationsArgs = {
  input: SendInvitationsInput;
};


export type MutationAnswerInvitationArgs = {
  input: AnswerInvitationInput;
};


export type MutationRecordMinutesArgs = {
  input: RecordMinutesInput;
};


export type MutationRemoveMinuteItemArgs = {
  input: RemoveMinuteItemInput;
};


export type MutationRecordRoundTableAttendanceArgs = {
  input: RecordRoundTableAttendanceInput;
};


export type MutationCloseRoundTableArgs = {
  input: CloseRoundTableInput;
};


export type MutationRaiseNeedArgs = {
  input: RaiseNeedInput;
};


export type MutationMergeNeedsArgs = {
  input: MergeNeedsInput;
};


export type MutationRespondToNeedArgs = {
  input: RespondToNeedInput;
};


export type MutationDeleteNeedArgs = {
  input: DeleteNeedInput;
};


export type MutationStateNetworkingCoverageArgs = {
  input: StateNetworkingCoverageInput;
};


export type MutationRegisterRegionalOfficeArgs = {
  input: RegisterRegionalOfficeInput;
};


export type MutationRegisterOrganisationArgs = {
  input: RegisterOrganisationInput;
};


export type MutationChangeOrganisationArgs = {
  input: ChangeOrganisationInput;
};


export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
};


export type MutationSetRoundTablePlanArgs = {
  input: SetRoundTablePlanInput;
};


export type MutationSetRetentionPeriodArgs = {
  input: SetRetentionPeriodInput;
};


export type MutationPlanRoundTableArgs = {
  input: PlanRoundTableInput;
};


export type MutationScheduleRoundTableArgs = {
  input: ScheduleRoundTableInput;
};


export type MutationHoldRoundTableArgs = {
  input: HoldRoundTableInput;
};


export type MutationCancelRoundTableArgs = {
  input: CancelRoundTableInput;
};


export type MutationEndMySessionsArgs = {
  input: EndMySessionsInput;
};


export type MutationEndSessionsArgs = {
  input: EndSessionsInput;
};


export type MutationAnonymiseSubjectArgs = {
  input: AnonymiseSubjectInput;
};


export type MutationRetryFailedJobsOfNetworkingArgs = {
  input: HandleFailedJobsInput;
};


export type MutationDiscardFailedJobsOfNetworkingArgs = {
  input: HandleFailedJobsInput;
};

/** Access somebody opened to the people of another kraj (otevřený přístup). */
export type OpenedAccess = {
  __typename?: 'OpenedAccess';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Who opened it: the identity provider's subject (osoba). */
  personId: Scalars['ID']['output'];
  /** Kraj that was opened (kraj). */
  kraj: Kraj;
  /** What for (účel). */
  purpose: AccessPurpose;
  /** Why, in the person's own words (důvod). */
  reason: Scalars['String']['output'];
  /** When it ends, or ended (do). */
  until: Scalars['DateTime']['output'];
  /** True until then (otevřený). */
  isOpen: Scalars['Boolean']['output'];
};

/** What access outside one's own region is for (účel přístupu). */
export type AccessPurpose =
  /** A person moves to another kraj with their work (předání). */
  | 'HANDOVER'
  /** Help in an emergency of that kraj (mimořádná situace). */
  | 'EMERGENCY'
  /** An inspection (kontrola). */
  | 'INSPECTION'
  /** A request of a person about their own data (žádost subjektu údajů). */
  | 'DATA_SUBJECT_REQUEST';

/** Page of accesses (stránka přístupů). */
export type OpenedAccessConnection = {
  __typename?: 'OpenedAccessConnection';
  edges: Array<OpenedAccessEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One access of a page. */
export type OpenedAccessEdge = {
  __typename?: 'OpenedAccessEdge';
  node: OpenedAccess;
  cursor: Scalars['String']['output'];
};

/** Access to open (otevření přístupu). */
export type OpenAccessInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Kraj to open (kraj). */
  krajCode: Scalars['KrajCode']['input'];
  /** What for (účel). */
  purpose: AccessPurpose;
  /** Why, 20 to 500 characters, without personal data (důvod). */
  reason: Scalars['String']['input'];
  /** When it ends, at most four hours from now (do). */
  until: Scalars['DateTime']['input'];
};

/** Access to close (uzavření přístupu). */
export type CloseAccessInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version of the access the caller has seen (verze). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which access. */
  id: Scalars['ID']['input'];
};

/** A round to close (uzavření kola). */
export type CloseRoundInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version of the round the caller has read (očekávaná verze). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The project (projekt). */
  projectId: Scalars['ID']['input'];
  /** Number of the round (číslo kola). */
  number: Scalars['Int']['input'];
  /** Why it is closed although an ORP has not met; recorded with the round, at most 500 characters (důvod výjimky). */
  waiverReason?: InputMaybe<Scalars['String']['input']>;
};

/** A project of the evaluation service, with what networking adds to it (projekt). */
export type Project = {
  __typename?: 'Project';
  id: Scalars['ID']['output'];
  /** Round tables of the project as of a day (kulaté stoly projektu). AS_OF_IN_FUTURE. */
  roundTables: RoundTableFigures;
  /** The project's plan of round tables; null while it has none (plán kulatých stolů). */
  roundTablePlan?: Maybe<RoundTablePlan>;
  /** The newest statement of the ORPs a project involves, made on the day or before it; null when none is known (zapojení ORP). */
  networkingCoverage?: Maybe<NetworkingCoverage>;
  /** Regional offices of the project (regionální kanceláře). */
  regionalOffices: RegionalOffices;
};


/** A project of the evaluation service, with what networking adds to it (projekt). */
export type ProjectRoundTablesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A project of the evaluation service, with what networking adds to it (projekt). */
export type ProjectNetworkingCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Networking in one kraj (síťování v kraji). */
export type NetworkInKraj = {
  __typename?: 'NetworkInKraj';
  /** The day the figures speak of (ke dni). */
  asOf: Scalars['Date']['output'];
  /** Round tables of all projects in the kraj (kulaté stoly). */
  roundTables: RoundTableFigures;
};

/** Networking in one ORP (síťování v ORP). */
export type NetworkInOrp = {
  __typename?: 'NetworkInOrp';
  /** Its round tables in the order of their days, the newest 50, cancelled ones included (kulaté stoly). */
  roundTables: Array<RoundTable>;
};

/** Round tables counted against their plan (kulaté stoly v číslech). Without a plan every figure is «no data». Planned numbers are the plan's of today. */
export type RoundTableFigures = {
  __typename?: 'RoundTableFigures';
  /** Tables planned in each ORP; null without a plan, and when several plans differ (stolů v každém ORP). */
  perOrp?: Maybe<Scalars['Int']['output']>;
  /** ORPs in the plan; null without a plan (počet ORP). */
  orps?: Maybe<Scalars['Int']['output']>;
  /** Regional tables planned; null without a plan (krajské stoly). */
  regional?: Maybe<Scalars['Int']['output']>;
  /** Planned in ORPs: perOrp × orps (plánováno v ORP). */
  plannedOrp: Figure;
  /** Planned in all: perOrp × orps + regional (plánováno celkem). R-NET-01. */
  planned: Figure;
  /** With a date known by the day (s termínem). */
  dated: Figure;
  /** Of them of ORPs. */
  datedOrp: Figure;
  /** Of them regional. */
  datedRegional: Figure;
  /** Recorded as held by the day (konáno). Completeness is the share of due tables whose holding is recorded. */
  held: Figure;
  /** Of them of ORPs. */
  heldOrp: Figure;
  /** Of them regional. */
  heldRegional: Figure;
  /** Whose date has come by the day although nobody recorded that they were held (nepotvrzeno). */
  unconfirmed: Figure;
  /** The planned ORPs in Czech order (podle ORP). Bounded by the kraj: at most 26. */
  byOrp: Array<OrpRoundTables>;
  /** Regional tables in the order of their days, those without a day last (krajské stoly). Bounded by the plans: at most 100. */
  regionalTables: Array<RoundTable>;
};

/** Round tables of one ORP counted against the plan (kulaté stoly ORP v číslech). */
export type OrpRoundTables = {
  __typename?: 'OrpRoundTables';
  /** The ORP (správní obvod ORP). */
  orp: Orp;
  /** Planned (plánováno). */
  planned: Figure;
  /** With a date known by the day (s termínem). */
  dated: Figure;
  /** Recorded as held by the day (konáno). */
  held: Figure;
  /** Date has come, holding not recorded (nepotvrzeno). */
  unconfirmed: Figure;
  /** The tables in the order of their days, those without a day last (kulaté stoly). Bounded by the plans: at most 100. */
  roundTables: Array<RoundTable>;
};

/** A role somebody holds over a part of the world (oprávnění). */
export type Grant = {
  __typename?: 'Grant';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Who holds it: the identity provider's subject (osoba). */
  personId: Scalars['ID']['output'];
  /** Role (role). */
  role: GrantRole;
  /** What kind of a part of the world it holds for (úroveň). */
  level: GrantLevel;
  /** Code of the territory or id of the record it holds for; null for the whole country (rozsah). */
  scopeId?: Maybe<Scalars['ID']['output']>;
  /** Kraj it lies in; null for the whole country and for what lies in no single kraj (kraj). */
  kraj?: Maybe<Kraj>;
  /** First day it holds (platí od). */
  validFrom: Scalars['Date']['output'];
  /** Last day it holds; null while nobody set one (platí do). */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Who gave it; null for the ones the installation came with (udělil). */
  grantedBy?: Maybe<Scalars['ID']['output']>;
  /** Why it was given (důvod). */
  reason: Scalars['String']['output'];
  /** When it was withdrawn; null while it was not (odebráno). */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who withdrew it (odebral). */
  withdrawnBy?: Maybe<Scalars['ID']['output']>;
  /** Why it was withdrawn (důvod odebrání). */
  withdrawReason?: Maybe<Scalars['String']['output']>;
  /** True when it holds today (platné). */
  inForce: Scalars['Boolean']['output'];
  /** What the caller may do with it now. */
  viewerCan: GrantViewerCan;
};

/** What the gateway honours. */
export type HeldGrant = {
  __typename?: 'HeldGrant';
  role: GrantRole;
  level: GrantLevel;
  scopeId?: Maybe<Scalars['ID']['output']>;
  /** Set when the person opened it themself, for reading only. */
  purpose?: Maybe<Scalars['String']['output']>;
};

/** What a caller may do with a grant now (oprávnění). */
export type GrantViewerCan = {
  __typename?: 'GrantViewerCan';
  /** Withdraw it (odebrat). */
  withdraw: Scalars['Boolean']['output'];
};

/** Role of the platform (role). */
export type GrantRole =
  /** Organiser of seminars and other events (organizátor). */
  | 'ORGANISER'
  /** Participant (účastník). */
  | 'PARTICIPANT'
  /** Networker of an ORP (síťař). */
  | 'NETWORKER'
  /** Facilitator of round tables (facilitátor). */
  | 'FACILITATOR'
  /** Regional methodologist (krajský metodik). */
  | 'REGIONAL_METHODOLOGIST'
  /** Manager of contracts with providers (správce smluv). */
  | 'CONTRACT_MANAGER'
  /** Provider of services (poskytovatel). */
  | 'PROVIDER'
  /** Coordinator of family policy (koordinátor rodinné politiky). */
  | 'FAMILY_POLICY_COORDINATOR'
  /** Member of a working group (člen pracovní skupiny). */
  | 'WORKING_GROUP_MEMBER'
  /** Methodologist of the ministry; nationwide (metodik MPSV). */
  | 'MPSV_METHODOLOGIST'
  /** Evaluator; nationwide (evaluátor). */
  | 'EVALUATOR'
  /** Officer for the protection of personal data; nationwide (pověřenec). */
  | 'GDPR_OFFICER'
  /** Operator of the platform; nationwide, reads no people (provozovatel). */
  | 'OPERATOR'
  /** A program, not a person; nationwide (strojový klient). */
  | 'MACHINE_CLIENT';

/** What kind of a part of the world a role holds for (úroveň oprávnění). */
export type GrantLevel =
  /** The whole country (celá republika). */
  | 'ALL'
  /** One kraj, by NUTS3 code (kraj). */
  | 'KRAJ'
  /** One ORP, by ČISORP code (správní obvod ORP). */
  | 'ORP'
  /** One organisation, by its id (organizace). */
  | 'ORGANISATION'
  /** One contract, by its id (smlouva). */
  | 'CONTRACT'
  /** One project, by its id (projekt). */
  | 'PROJECT';

/** Which grants to list (výběr oprávnění). */
export type GrantFilter = {
  /** Of this person only (osoba). */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this role only (role). */
  role?: InputMaybe<GrantRole>;
  /** Inside this kraj only (kraj). */
  krajCode?: InputMaybe<Scalars['KrajCode']['input']>;
  /** Only those that hold today; all unless told (platné). */
  inForce?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Page of grants (stránka oprávnění). */
export type GrantConnection = {
  __typename?: 'GrantConnection';
  edges: Array<GrantEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One grant of a page. */
export type GrantEdge = {
  __typename?: 'GrantEdge';
  node: Grant;
  cursor: Scalars['String']['output'];
};

/** A role to give (udělení role). */
export type GrantRoleInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The identity provider's subject, a UUID (osoba). */
  personId: Scalars['ID']['input'];
  /** Role (role). */
  role: GrantRole;
  /** What kind of a part of the world it holds for (úroveň). */
  level: GrantLevel;
  /** Code of the territory or id of the record; none for the whole country (rozsah). */
  scopeId?: InputMaybe<Scalars['ID']['input']>;
  /** First day it holds; today unless told, never earlier (platí od). */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day it holds; open unless told (platí do). */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** Why, at most 500 characters, without personal data (důvod). */
  reason: Scalars['String']['input'];
};

/** A role to withdraw (odebrání role). */
export type WithdrawGrantInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version of the grant the caller has seen (verze). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which grant. */
  id: Scalars['ID']['input'];
  /** Why, at most 500 characters, without personal data (důvod). */
  reason: Scalars['String']['input'];
};

/** A person may not be forgotten while it lasts (pozastavení výmazu). */
export type LegalHold = {
  __typename?: 'LegalHold';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The identity provider's subject (osoba). */
  subjectId: Scalars['ID']['output'];
  /** Why (důvod). */
  reason: Scalars['String']['output'];
  /** When it ended; null while it lasts (ukončeno). */
  releasedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A person to hold (pozastavení výmazu). */
export type HoldSubjectInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The identity provider's subject (osoba). */
  subjectId: Scalars['ID']['input'];
  /** Why, at most 500 characters, without personal data (důvod). */
  reason: Scalars['String']['input'];
};

/** A hold to end (ukončení pozastavení). */
export type ReleaseSubjectInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version of the hold the caller has seen (verze). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which hold. */
  id: Scalars['ID']['input'];
  /** Why, at most 500 characters, without personal data (důvod). */
  reason: Scalars['String']['input'];
};

/** Round table (kulatý stůl) of one ORP, or of the kraj, where the needs of the ORPs are carried. */
export type RoundTable = {
  __typename?: 'RoundTable';
  /** Who is invited, in the order of sending; null for callers who do not work in the ORP or kraj (pozvaní). At most 500. */
  invitations?: Maybe<Array<Invitation>>;
  /** The invitations that reach the caller (moje pozvánky). */
  myInvitations: Array<Invitation>;
  /** The minutes in the order they were recorded; null for callers who do not work in the ORP or kraj (zápis). At most 500 needs and 500 other items. */
  minutes?: Maybe<Array<MinuteItem>>;
  /** Since when the minutes are closed; null while they are open (zápis uzavřen). */
  minutesClosedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the table still lacks; null for callers who do not work in the ORP or kraj (úplnost). */
  completeness?: Maybe<RoundTableCompleteness>;
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The project (projekt). */
  project: Project;
  /** Of an ORP or of the kraj (úroveň). */
  level: RoundTableLevel;
  /** The kraj (kraj). */
  kraj: Kraj;
  /** The ORP; null for a regional table (správní obvod ORP). */
  orp?: Maybe<Orp>;
  /** Number of the round; null for a regional table (kolo). */
  round?: Maybe<Scalars['Int']['output']>;
  /** The round a regional table closes; null for a table of an ORP and while it is not known (uzavírá kolo). */
  closesRound?: Maybe<Scalars['Int']['output']>;
  /** State (stav). */
  status: RoundTableStatus;
  /** The day it takes or took place; null while it has none (datum). */
  date?: Maybe<Scalars['Date']['output']>;
  /** Held, the day is not known, but it was no later than this one (konal se nejpozději). */
  heldBy?: Maybe<Scalars['Date']['output']>;
  /** Venue (místo). */
  venue?: Maybe<Scalars['String']['output']>;
  /** Who facilitates it; null for callers who may not read people of the kraj (facilitátoři). */
  facilitators?: Maybe<Array<Person>>;
  /** How many facilitators it has (počet facilitátorů). */
  facilitatorCount: Scalars['Int']['output'];
  /** Who came, counted by kind; null while not recorded and for callers from outside the kraj (účast). */
  attendance?: Maybe<Array<AttendanceCount>>;
  /** Why it was cancelled (důvod zrušení). */
  cancelledReason?: Maybe<Scalars['String']['output']>;
  /** Source document and line (zdroj). */
  source?: Maybe<Scalars['String']['output']>;
  /** What is not forbidden but deserves a look, for example a day outside the round's window (R-NET-10), a provider with a contract who is not invited (R-NET-14), or the coordinator who was not there (R-NET-06) (upozornění). */
  warnings: Array<Warning>;
  /** What the caller may do with it now. */
  viewerCan: RoundTableViewerCan;
};

/** Somebody to be invited to a round table (navrhovaný pozvaný). */
export type ProposedInvitee = {
  __typename?: 'ProposedInvitee';
  /** In which capacity (druh účastníka). */
  kind: AttendanceKind;
  /** The organisation; null when none of the kind is registered (organizace). */
  organisation?: Maybe<Organisation>;
  /** It must be represented: without it, or for a part of the municipalities without any of the kind, invitations are not sent (R-NET-05) or the minutes not closed (R-NET-06) (povinný). */
  required: Scalars['Boolean']['output'];
  /** Rule of the domain model (pravidlo). */
  rule: Scalars['String']['output'];
  /** Czech sentence (důvod). */
  reason: Scalars['String']['output'];
  /** It is invited already (pozván). */
  invited: Scalars['Boolean']['output'];
};

/** Organisation invited to a round table in one capacity (pozvánka). */
export type Invitation = {
  __typename?: 'Invitation';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** In which capacity (druh účastníka). */
  kind: AttendanceKind;
  /** The organisation (organizace). */
  organisation: Organisation;
  /** State; a table that moves asks again (stav). */
  state: InvitationState;
  /** When it was answered (zodpovězeno). */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many people of the organisation were told through the platform; with none it has to be invited in another way. Null outside the kraj where they were 1 to 5 (osloveno osob). */
  peopleTold?: Maybe<Scalars['Int']['output']>;
  /** What the caller may do with it now. */
  viewerCan: InvitationViewerCan;
};

/** What a caller may do with an invitation now (oprávnění). */
export type InvitationViewerCan = {
  __typename?: 'InvitationViewerCan';
  /** Accept or decline it (odpovědět). */
  answer: Scalars['Boolean']['output'];
};

/** State of an invitation (stav pozvánky). */
export type InvitationState =
  /** Sent, not answered (odeslána). */
  | 'SENT'
  /** Somebody will come (přijata). */
  | 'ACCEPTED'
  /** Nobody will come (odmítnuta). */
  | 'DECLINED';

/** Invitations to send (rozeslání pozvánek). */
export type SendInvitationsInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version of the round table the caller has read (očekávaná verze). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The round table; it must have a day that is still to come (kulatý stůl). */
  roundTableId: Scalars['ID']['input'];
  /** Whom to invite, at most 500; everybody proposed unless told (pozvaní). */
  invitees?: InputMaybe<Array<InviteeInput>>;
};

/** Somebody to invite (pozvaný). */
export type InviteeInput = {
  /** In which capacity (druh účastníka). */
  kind: AttendanceKind;
  /** The organisation (organizace). */
  organisationId: Scalars['ID']['input'];
  /** People of the kraj to tell, at most 100; unless told, the holders of the role in the kraj for the methodologist and the coordinator, nobody for the regional OSPOD worker, and everybody the organisation employs for the others (osoby). */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Answer to an invitation (odpověď na pozvánku). */
export type AnswerInvitationInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version of the invitation the caller has read (očekávaná verze). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The invitation (pozvánka). */
  invitationId: Scalars['ID']['input'];
  /** ACCEPTED or DECLINED (odpověď). */
  answer: InvitationAnswer;
};

/** What is answered to an invitation (odpověď). */
export type InvitationAnswer =
  /** Somebody will come (přijde). */
  | 'ACCEPTED'
  /** Nobody will come (nepřijde). */
  | 'DECLINED';

/** One item of the minutes of a round table (položka zápisu). */
export type MinuteItem = {
  __typename?: 'MinuteItem';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Kind (druh). */
  type: MinuteType;
  /** What was said, without personal data of clients (text). */
  text: Scalars['String']['output'];
  /** Whom a need is addressed to; null for any other item (adresát). */
  addressee?: Maybe<NeedAddressee>;
  /** The actor a need is addressed to, when one is named (aktér). */
  organisation?: Maybe<Organisation>;
  /** The need, where it is carried and answered; null for any other item (potřeba). */
  need?: Maybe<Need>;
};

/** Kind of an item of minutes (druh položky zápisu). */
export type MinuteType =
  /** What each actor does (kompetence). */
  | 'COMPETENCE'
  /** What has proved good (dobrá praxe). */
  | 'GOOD_PRACTICE'
  /** What is missing or unclear (prázdné místo). */
  | 'BLANK_SPOT'
  /** What an actor needs of another, or of the kraj (potřeba). */
  | 'NEED'
  /** Programme of the next table (program příštího stolu). */
  | 'NEXT_TOPIC';

/** What a round table still lacks (úplnost kulatého stolu). */
export type RoundTableCompleteness = {
  __typename?: 'RoundTableCompleteness';
  /** Who of those always invited is not invited (nepozvaní). R-NET-05, R-NET-06. */
  missingInvitees: Array<ProposedInvitee>;
  /** Who of the regional authority is not recorded as present at a table that was held (chybějící zástupci kraje). R-NET-06. */
  absentAlways: Array<AttendanceKind>;
  /** Kinds of items the minutes do not hold (chybějící druhy položek). R-NET-09. */
  missingTypes: Array<MinuteType>;
  /** How many needs to the kraj were raised (počet potřeb vůči kraji). */
  needsToKraj: Scalars['Int']['output'];
};

/** Items of minutes to add (zápis). */
export type RecordMinutesInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The round table (kulatý stůl). */
  roundTableId: Scalars['ID']['input'];
  /** 1 to 100 items (položky). */
  items: Array<MinuteItemInput>;
};

/** An item of minutes to add (položka zápisu). */
export type MinuteItemInput = {
  /** Kind (druh). */
  type: MinuteType;
  /** What was said, at most 2000 characters, without personal data (text). */
  text: Scalars['String']['input'];
  /** Whom a need is addressed to; of a need only, and of every need (adresát). */
  addressee?: InputMaybe<NeedAddressee>;
  /** The actor a need is addressed to, when one is named (aktér). */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
};

/** An item of minutes to remove (odebrání položky zápisu). */
export type RemoveMinuteItemInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version of the item the caller has read (očekávaná verze). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The item (položka). */
  itemId: Scalars['ID']['input'];
};

/** Attendance of a round table (účast). */
export type RecordRoundTableAttendanceInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version of the round table the caller has read (očekávaná verze). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The round table (kulatý stůl). */
  roundTableId: Scalars['ID']['input'];
  /** Each kind once (účast podle druhu). */
  attendance: Array<AttendanceCountInput>;
};

/** A round table whose minutes to close (uzavření zápisu). */
export type CloseRoundTableInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version of the round table the caller has read (očekávaná verze). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The round table (kulatý stůl). */
  roundTableId: Scalars['ID']['input'];
};

/** Need raised at a round table of an ORP (potřeba). */
export type Need = {
  __typename?: 'Need';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The need, without personal data of clients (text). */
  text: Scalars['String']['output'];
  /** Whom it is addressed to (adresát). */
  addressee: NeedAddressee;
  /** The actor it is addressed to, when one is named (aktér). */
  organisation?: Maybe<Organisation>;
  /** State (stav). */
  status: NeedStatus;
  /** The ORP (správní obvod ORP). */
  orp: Orp;
  /** Number of the round (kolo). */
  round: Scalars['Int']['output'];
  /** The table it was raised at (kulatý stůl). */
  roundTable: RoundTable;
  /** The regional table it was carried to; null until that table has a date, and for needs of actors (přeneseno na). */
  carriedTo?: Maybe<RoundTable>;
  /** The need it was merged into (sloučeno do). */
  mergedInto?: Maybe<Need>;
  /** Every need this one stands for: itself and all merged into it, in the order of ORP codes (zdroje). At most 500. */
  sources: Array<NeedSource>;
  /** Answer (odpověď). */
  response?: Maybe<Scalars['String']['output']>;
  /** By when it is to be settled (termín). */
  dueDate?: Maybe<Scalars['Date']['output']>;
  /** What the caller may do with it now. */
  viewerCan: NeedViewerCan;
};

/** Where a need comes from (zdroj potřeby). */
export type NeedSource = {
  __typename?: 'NeedSource';
  needId: Scalars['ID']['output'];
  /** As it was raised (text). */
  text: Scalars['String']['output'];
  /** The ORP (správní obvod ORP). */
  orp: Orp;
  /** The table it was raised at (kulatý stůl). */
  roundTable: RoundTable;
};

/** What a caller may do with a need now (oprávnění). */
export type NeedViewerCan = {
  __typename?: 'NeedViewerCan';
  /** Delete it (smazat). */
  delete: Scalars['Boolean']['output'];
  /** Answer it (odpovědět). */
  respond: Scalars['Boolean']['output'];
};

/** Whom a need is addressed to (adresát). */
export type NeedAddressee =
  /** The kraj (kraj). */
  | 'KRAJ'
  /** Another actor of the network (jiný aktér). */
  | 'ACTOR';

/** State of a need (stav potřeby). */
export type NeedStatus =
  /** Waits for an answer (otevřená). */
  | 'OPEN'
  /** Answered (zodpovězená). */
  | 'ANSWERED'
  /** Closed (uzavřená). */
  | 'CLOSED';

/** What the ORPs have carried to a regional table (přenesené potřeby). */
export type CarriedNeeds = {
  __typename?: 'CarriedNeeds';
  /** The regional table (krajský kulatý stůl). */
  regionalTable: RoundTable;
  /** How many needs the ORPs carried (přeneseno). */
  carried: Scalars['Int']['output'];
  /** How many points they make on the agenda after merging (bodů programu). */
  agenda: Scalars['Int']['output'];
  /** The points of the agenda with their sources, in the order they were raised (potřeby). */
  needs: NeedConnection;
  /** ORPs of the plan that have not met in the round, in Czech order (ORP, která nejednala). Bounded by the kraj: at most 26. */
  missingOrps: Array<Orp>;
};


/** What the ORPs have carried to a regional table (přenesené potřeby). */
export type CarriedNeedsNeedsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which needs to list (výběr potřeb). */
export type NeedFilter = {
  /** Of this project (projekt). */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this kraj (kraj). */
  krajCode?: InputMaybe<Scalars['KrajCode']['input']>;
  /** Of this ORP (správní obvod ORP). */
  orpCode?: InputMaybe<Scalars['OrpCode']['input']>;
  /** Of this round (kolo). */
  round?: InputMaybe<Scalars['Int']['input']>;
  /** In this state (stav). */
  status?: InputMaybe<NeedStatus>;
  /** Addressed to (adresát). */
  addressee?: InputMaybe<NeedAddressee>;
};

/** Page of needs (stránka potřeb). */
export type NeedConnection = {
  __typename?: 'NeedConnection';
  edges: Array<NeedEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One need of a page. */
export type NeedEdge = {
  __typename?: 'NeedEdge';
  node: Need;
  cursor: Scalars['String']['output'];
};

/** A need to record (potřeba). */
export type RaiseNeedInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The table it was raised at (kulatý stůl). */
  roundTableId: Scalars['ID']['input'];
  /** Whom it is addressed to (adresát). */
  addressee: NeedAddressee;
  /** The actor, for a need of an actor when one is named (aktér). */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** The need, at most 2000 characters, without personal data (text). */
  text: Scalars['String']['input'];
};

/** Needs to merge (sloučení potřeb). */
export type MergeNeedsInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Needs that are merged, at most 100 (slučované). */
  needIds: Array<Scalars['ID']['input']>;
  /** The need that stays (výsledná). */
  intoNeedId: Scalars['ID']['input'];
};

/** An answer to a need (odpověď na potřebu). */
export type RespondToNeedInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version the caller has read (očekávaná verze). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which need. */
  needId: Scalars['ID']['input'];
  /** The answer, at most 2000 characters, without personal data (odpověď). */
  response: Scalars['String']['input'];
  /** By when it is to be settled (termín). */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** True closes the need (uzavřít). */
  close?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A need to delete (smazání potřeby). */
export type DeleteNeedInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version the caller has read (očekávaná verze). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which need. */
  needId: Scalars['ID']['input'];
};

/** How many ORPs a project involves, as totals of a source (zapojení ORP). */
export type NetworkingCoverage = {
  __typename?: 'NetworkingCoverage';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The project (projekt). */
  project: Project;
  /** The day of the statement (ke dni). */
  statedOn: Scalars['Date']['output'];
  /** Kraje involved (zapojené kraje). */
  involvedKraje: Figure;
  /** ORPs involved (zapojené ORP). */
  involvedOrps: Figure;
  /** ORPs that could be involved: those of the involved kraje (možné ORP). */
  possibleOrps: Figure;
  /** All ORPs (všechna ORP). */
  totalOrps: Figure;
  /** Involved of possible, percent; show it rounded to one decimal (79.0), never compare it rounded (podíl z možných). R-NET-11. */
  shareOfPossible: Figure;
  /** Involved of all, percent; show it rounded to one decimal (62.4), never compare it rounded (podíl ze všech). R-NET-11. */
  shareOfTotal: Figure;
  /** What the source claims in words, checked against both shares; null when it claims nothing (tvrzení zdroje). */
  claim?: Maybe<CoverageClaim>;
  /** Every kraj in the order of codes, 14 rows. A source that gives only totals leaves each without a value, with the reason NOT_NAMED_BY_SOURCE (po krajích). */
  byKraj: Array<KrajCoverage>;
  /** Source document and line (zdroj). */
  source?: Maybe<Scalars['String']['output']>;
};

/** A claim of a source that a share is over a limit (tvrzení zdroje). */
export type CoverageClaim = {
  __typename?: 'CoverageClaim';
  /** The limit in percent (hranice). */
  overPercent: Scalars['Decimal']['output'];
  /** Holds for the share of possible ORPs, compared exactly (platí pro podíl z možných). */
  holdsOfPossible?: Maybe<Scalars['Boolean']['output']>;
  /** Holds for the share of all ORPs, compared exactly (platí pro podíl ze všech). */
  holdsOfTotal?: Maybe<Scalars['Boolean']['output']>;
};

/** Involvement of one kraj (zapojení kraje). */
export type KrajCoverage = {
  __typename?: 'KrajCoverage';
  /** The kraj (kraj). */
  kraj: Kraj;
  /** ORPs involved, of all ORPs of the kraj (zapojené ORP). */
  involvedOrps: Figure;
};

/** Totals of a source (údaje zdroje). */
export type StateNetworkingCoverageInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project (projekt). */
  projectId: Scalars['ID']['input'];
  /** The day of the statement, not in the future (ke dni). */
  statedOn: Scalars['Date']['input'];
  /** Kraje involved, 0 to 14 (zapojené kraje). */
  involvedKraje: Scalars['Int']['input'];
  /** ORPs involved (zapojené ORP). */
  involvedOrps: Scalars['Int']['input'];
  /** ORPs that could be involved (možné ORP). */
  possibleOrps: Scalars['Int']['input'];
  /** All ORPs (všechna ORP). */
  totalOrps: Scalars['Int']['input'];
  /** What the source claims in words: the share is over this percentage (tvrzení zdroje). */
  claimedOverPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Source document and line (zdroj). */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Office by which a ministry's project works in the kraje (regionální kancelář). */
export type RegionalOffice = {
  __typename?: 'RegionalOffice';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The project (projekt). */
  project: Project;
  /** Kind (druh). */
  kind: RegionalOfficeKind;
  /** Name (název). */
  name: Scalars['String']['output'];
  /** Municipality where it sits (sídlo). */
  municipality: Municipality;
  /** Kraj of the seat, not of the area (kraj sídla). */
  kraj: Kraj;
  /** The regional area it serves, as the source calls it; null where no source names it (regionální oblast). */
  area?: Maybe<Scalars['String']['output']>;
  /** Methodologists who work there; null while not known (oblastní metodici). */
  methodologists?: Maybe<Scalars['Int']['output']>;
  /** Source document and line (zdroj). */
  source?: Maybe<Scalars['String']['output']>;
};

/** Kind of a regional office (druh kanceláře). */
export type RegionalOfficeKind =
  /** Methodical office for municipalities (oblastní metodická kancelář). */
  | 'METHODICAL'
  /** Project office in a kraj, the contact for networking (krajská projektová kancelář). */
  | 'PROJECT';

/** Regional offices of one project (regionální kanceláře projektu). */
export type RegionalOffices = {
  __typename?: 'RegionalOffices';
  /** The offices in Czech order of names; at most 50 (kanceláře). */
  offices: Array<RegionalOffice>;
  /** How many methodologists they have together; no value while none is known (metodici celkem). */
  methodologists: Figure;
};

/** Page of regional offices (stránka kanceláří). */
export type RegionalOfficeConnection = {
  __typename?: 'RegionalOfficeConnection';
  edges: Array<RegionalOfficeEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One office of a page. */
export type RegionalOfficeEdge = {
  __typename?: 'RegionalOfficeEdge';
  node: RegionalOffice;
  cursor: Scalars['String']['output'];
};

/** A regional office (regionální kancelář). */
export type RegisterRegionalOfficeInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project (projekt). */
  projectId: Scalars['ID']['input'];
  /** Kind (druh). */
  kind: RegionalOfficeKind;
  /** Name, at most 200 characters (název). */
  name: Scalars['String']['input'];
  /** Key of the municipality where it sits (klíč obce sídla). */
  municipalityKey: Scalars['ID']['input'];
  /** The regional area, when a source names it (regionální oblast). */
  area?: InputMaybe<Scalars['String']['input']>;
  /** Methodologists who work there, 0 to 1000 (oblastní metodici). */
  methodologists?: InputMaybe<Scalars['Int']['input']>;
  /** Source document and line (zdroj). */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Organisation that takes part in the network or a programme (organizace). */
export type Organisation = {
  __typename?: 'Organisation';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Name (název). */
  name: Scalars['String']['output'];
  /** What it is; one organisation may be several things (druhy). */
  kinds: Array<OrganisationKind>;
  /** Identification number; null while it is not known (IČO). */
  ico?: Maybe<Scalars['Ico']['output']>;
  /** Kraj it belongs to; null for an organisation of the whole country (kraj). */
  kraj?: Maybe<Kraj>;
  /** ORP it works in; null for one of the whole kraj (správní obvod ORP). */
  orp?: Maybe<Orp>;
  /** Municipality it is or sits in; null when not recorded (obec). */
  municipality?: Maybe<Municipality>;
  /** True for a municipality or authorised person that accompanies foster parents (poskytuje doprovázení). */
  providesAccompaniment: Scalars['Boolean']['output'];
  /** True for an organisation made up for demonstration and tests (smyšlená). */
  isSynthetic: Scalars['Boolean']['output'];
  /** Source document and line the record comes from; null when nobody stated one (zdroj). */
  source?: Maybe<Scalars['String']['output']>;
  /** What the caller may do with it now. */
  viewerCan: OrganisationViewerCan;
};

/** What a caller may do with an organisation now (oprávnění). */
export type OrganisationViewerCan = {
  __typename?: 'OrganisationViewerCan';
  /** Change it (upravit). */
  edit: Scalars['Boolean']['output'];
};

/** Kind of an organisation (druh organizace). */
export type OrganisationKind =
  /** Ministry (ministerstvo). */
  | 'MINISTRY'
  /** Regional authority (krajský úřad). */
  | 'REGIONAL_AUTHORITY'
  /** Municipality with its office and OSPOD (obec). */
  | 'MUNICIPALITY'
  /** Person authorised to carry out social and legal protection of children (pověřená osoba). */
  | 'AUTHORISED_PERSON'
  /** Provider of social services (poskytovatel sociálních služeb). */
  | 'SOCIAL_SERVICE_PROVIDER'
  /** Contractor of a tender (dodavatel). */
  | 'CONTRACTOR'
  /** Health service (zdravotnické zařízení). */
  | 'HEALTH'
  /** School or school facility (škola). */
  | 'SCHOOL'
  /** Any other (jiná). */
  | 'OTHER';

/** Which organisations to list (výběr organizací). */
export type OrganisationFilter = {
  /** Of this kraj only (kraj). */
  krajCode?: InputMaybe<Scalars['KrajCode']['input']>;
  /** Of this ORP only (správní obvod ORP). */
  orpCode?: InputMaybe<Scalars['OrpCode']['input']>;
  /** Of this kind only (druh). */
  kind?: InputMaybe<OrganisationKind>;
  /** With accompaniment of foster parents, or without (doprovázení). */
  providesAccompaniment?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whose name contains this text literally, upper and lower case alike; at most 100 characters (název obsahuje). */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Page of organisations (stránka organizací). */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  edges: Array<OrganisationEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One organisation of a page. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  node: Organisation;
  cursor: Scalars['String']['output'];
};

/** What an organisation is registered with (zápis organizace). */
export type RegisterOrganisationInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name, at most 200 characters (název). */
  name: Scalars['String']['input'];
  /** At least one kind (druhy). */
  kinds: Array<OrganisationKind>;
  /** Identification number (IČO). */
  ico?: InputMaybe<Scalars['Ico']['input']>;
  /** Kraj; follows from the ORP or municipality when they are given (kraj). */
  krajCode?: InputMaybe<Scalars['KrajCode']['input']>;
  /** ORP; follows from the municipality when it is given (správní obvod ORP). */
  orpCode?: InputMaybe<Scalars['OrpCode']['input']>;
  /** Key of the municipality (klíč obce). */
  municipalityKey?: InputMaybe<Scalars['ID']['input']>;
  /** Accompanies foster parents; no unless told (doprovázení). */
  providesAccompaniment?: InputMaybe<Scalars['Boolean']['input']>;
  /** Made up for demonstration and tests; no unless told (smyšlená). */
  isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Source document and line (zdroj). */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** What to change of an organisation (změna organizace). */
export type ChangeOrganisationInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version the caller has read (očekávaná verze). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which organisation. */
  organisationId: Scalars['ID']['input'];
  /** Name, at most 200 characters (název). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** At least one kind (druhy). */
  kinds?: InputMaybe<Array<OrganisationKind>>;
  /** Identification number (IČO). */
  ico?: InputMaybe<Scalars['Ico']['input']>;
  /** Kraj (kraj). */
  krajCode?: InputMaybe<Scalars['KrajCode']['input']>;
  /** ORP (správní obvod ORP). */
  orpCode?: InputMaybe<Scalars['OrpCode']['input']>;
  /** Key of the municipality (klíč obce). */
  municipalityKey?: InputMaybe<Scalars['ID']['input']>;
  /** Accompanies foster parents (doprovázení). */
  providesAccompaniment?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Professional who takes part (osoba). Personal data. */
export type Person = {
  __typename?: 'Person';
  /** The identity provider's subject where one exists. */
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Full name (jméno a příjmení). */
  name: Scalars['String']['output'];
  /** Title of the role at work; null when not recorded (pracovní role). */
  roleTitle?: Maybe<Scalars['String']['output']>;
  /** Employer; null when not recorded (zaměstnavatel). */
  employer?: Maybe<Organisation>;
  /** Kraj the person works in; null for the whole country (kraj). */
  kraj?: Maybe<Kraj>;
  /** True for a person made up for demonstration and tests (smyšlená). */
  isSynthetic: Scalars['Boolean']['output'];
};

/** Which people to list (výběr osob). */
export type PersonFilter = {
  /** Of this kraj only (kraj). */
  krajCode?: InputMaybe<Scalars['KrajCode']['input']>;
  /** Of this employer only (zaměstnavatel). */
  employerId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose name contains this text literally, upper and lower case alike; at most 100 characters (jméno obsahuje). */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Page of people (stránka osob). */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  edges: Array<PersonEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One person of a page. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  node: Person;
  cursor: Scalars['String']['output'];
};

/** What a person is registered with (zápis osoby). */
export type RegisterPersonInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The identity provider's subject, when the person signs in. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Full name, at most 200 characters (jméno a příjmení). */
  name: Scalars['String']['input'];
  /** Title of the role at work, at most 200 characters (pracovní role). */
  roleTitle?: InputMaybe<Scalars['String']['input']>;
  /** Employer (zaměstnavatel). */
  employerId?: InputMaybe<Scalars['ID']['input']>;
  /** Kraj; the employer's unless told (kraj). */
  krajCode?: InputMaybe<Scalars['KrajCode']['input']>;
  /** Made up for demonstration and tests; no unless told (smyšlená). */
  isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How many round tables a project holds (plán kulatých stolů). R-NET-01: total = perOrp × ORPs + regional. */
export type RoundTablePlan = {
  __typename?: 'RoundTablePlan';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The project (projekt). */
  project: Project;
  /** The kraj (kraj). */
  kraj: Kraj;
  /** Round tables in each ORP (stolů v každém ORP). */
  perOrp: Scalars['Int']['output'];
  /** The ORPs in Czech order (správní obvody ORP). Bounded by the kraj: at most 26. */
  orps: Array<Orp>;
  /** Regional round tables (krajské stoly). */
  regional: Scalars['Int']['output'];
  /** perOrp × ORPs (stolů v ORP celkem). */
  plannedOrp: Scalars['Int']['output'];
  /** perOrp × ORPs + regional (stolů celkem). R-NET-01. */
  total: Scalars['Int']['output'];
  /** How many rounds there are (počet kol). */
  roundCount: Scalars['Int']['output'];
  /** The rounds by number (kola). Bounded by the plan: at most 12. */
  rounds: Array<Round>;
  /** The project's facilitators; null for callers who may not read people of the kraj (facilitátoři). */
  facilitators?: Maybe<Array<Person>>;
  /** Source document and line (zdroj). */
  source?: Maybe<Scalars['String']['output']>;
  /** What the caller may do with it now. */
  viewerCan: RoundTablePlanViewerCan;
};

/** What a caller may do with a plan of round tables now (oprávnění). */
export type RoundTablePlanViewerCan = {
  __typename?: 'RoundTablePlanViewerCan';
  /** Change it (upravit). */
  edit: Scalars['Boolean']['output'];
};

/** One round of a project's round tables (kolo). */
export type Round = {
  __typename?: 'Round';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The project (projekt). */
  project: Project;
  /** Number from 1 (číslo kola). */
  number: Scalars['Int']['output'];
  /** First day the round is meant for; null where the source states none (od). */
  windowFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day the round is meant for; null where the source states none (do). */
  windowTo?: Maybe<Scalars['Date']['output']>;
  /** The regional table that closes it; null while none is planned for it (krajský stůl, který kolo uzavírá). */
  regionalTable?: Maybe<RoundTable>;
  /** The regional table by which it was closed; null while it is open (uzavřeno krajským stolem). */
  closedByRegionalTable?: Maybe<RoundTable>;
  /** The day it was closed (uzavřeno dne). */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was closed although an ORP had not met; null when all had (důvod výjimky). */
  waiverReason?: Maybe<Scalars['String']['output']>;
  /** Source document and line of the window (zdroj). */
  source?: Maybe<Scalars['String']['output']>;
};

/** A plan of round tables (plán kulatých stolů). */
export type SetRoundTablePlanInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version the caller has read, when the plan exists (očekávaná verze). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The project (projekt). */
  projectId: Scalars['ID']['input'];
  /** The kraj (kraj). */
  krajCode: Scalars['KrajCode']['input'];
  /** Round tables in each ORP, 0 to 12 (stolů v každém ORP). */
  perOrp: Scalars['Int']['input'];
  /** ORPs of the kraj (správní obvody ORP). */
  orpCodes: Array<Scalars['OrpCode']['input']>;
  /** Regional round tables, 0 to 12 (krajské stoly). */
  regional: Scalars['Int']['input'];
  /** How many rounds there are, at least perOrp, at most 12 (počet kol). */
  roundCount: Scalars['Int']['input'];
  /** Days some rounds are meant for (termíny kol). */
  windows?: InputMaybe<Array<RoundWindowInput>>;
  /** Ids of the project's facilitators, registered people (facilitátoři). */
  facilitatorIds: Array<Scalars['ID']['input']>;
  /** Source document and line (zdroj). */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Days a round is meant for (termín kola). */
export type RoundWindowInput = {
  /** Number of the round (číslo kola). */
  number: Scalars['Int']['input'];
  /** First day (od). */
  from: Scalars['Date']['input'];
  /** Last day (do). */
  to: Scalars['Date']['input'];
  /** Source document and line (zdroj). */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** How long records of one category are kept (skartační lhůta kategorie). */
export type RetentionPeriodOfCategory = {
  __typename?: 'RetentionPeriodOfCategory';
  category: RetentionCategory;
  /** Years unless a plan says otherwise; to be confirmed by the kraj's own plan (let). */
  years: Scalars['Int']['output'];
  /** True where a law or a contract asks for it, even when the person asks to be forgotten (povinnost). */
  duty: Scalars['Boolean']['output'];
  /** Why, as a person is told (důvod). */
  basis: Scalars['String']['output'];
  /** Where the years come from (zdroj). */
  source: Scalars['String']['output'];
  /** What filing and shredding plans say. Bounded: the kraje and the whole country. */
  plans: Array<RetentionPlan>;
};

/** What a filing and shredding plan says of one category (spisový a skartační řád). */
export type RetentionPlan = {
  __typename?: 'RetentionPlan';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  category: RetentionCategory;
  /** Where it holds; null for the whole country (kraj). */
  kraj?: Maybe<Kraj>;
  /** Null: as the platform has it (let). */
  years?: Maybe<Scalars['Int']['output']>;
  /** Number and date of the plan (zdroj). */
  source: Scalars['String']['output'];
};

/** A period of a filing and shredding plan (lhůta podle spisového a skartačního řádu). */
export type SetRetentionPeriodInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  category: RetentionCategory;
  /** Where it holds; nothing for the whole country (kraj). */
  krajCode?: InputMaybe<Scalars['KrajCode']['input']>;
  /** Years, from 1 to 100; nothing to go back to the platform's own (let). */
  years?: InputMaybe<Scalars['Int']['input']>;
  /** Number and date of the plan, at most 500 characters, without personal data (zdroj). */
  source: Scalars['String']['input'];
};

/** What a caller may do with a round table now (oprávnění). */
export type RoundTableViewerCan = {
  __typename?: 'RoundTableViewerCan';
  /** Give it a date (určit termín). */
  schedule: Scalars['Boolean']['output'];
  /** Record that it was held (zapsat konání). */
  hold: Scalars['Boolean']['output'];
  /** Cancel it (zrušit). */
  cancel: Scalars['Boolean']['output'];
  /** Send invitations to it (rozeslat pozvánky). */
  invite: Scalars['Boolean']['output'];
  /** Add to its minutes and record who came (zapisovat). */
  minute: Scalars['Boolean']['output'];
  /** Close its minutes (uzavřít zápis). */
  closeMinutes: Scalars['Boolean']['output'];
};

/** Attendance of one kind (účast podle druhu). */
export type AttendanceCount = {
  __typename?: 'AttendanceCount';
  /** Kind (druh účastníka). */
  kind: AttendanceKind;
  /** How many people came (přítomno). */
  count: Scalars['Int']['output'];
  /** How many did not come and did not excuse themselves; null when not recorded (nepřítomno). */
  absent?: Maybe<Scalars['Int']['output']>;
  /** How many excused themselves; null when not recorded (omluveno). */
  excused?: Maybe<Scalars['Int']['output']>;
};

/** Who comes to a round table (druh účastníka). */
export type AttendanceKind =
  /** Body of social and legal protection of children (orgán SPOD). */
  | 'SPOD_BODY'
  /** Social work of a municipality (sociální práce obce). */
  | 'SOCIAL_WORK'
  /** Self-government of a municipality (samospráva). */
  | 'SELF_GOVERNMENT'
  /** Low-threshold facility for children and youth (NZDM). */
  | 'NZDM'
  /** Social activation service for families with children (SAS). */
  | 'SAS'
  /** OSPOD worker of the regional authority (pracovník OSPOD KÚ). */
  | 'REGIONAL_OSPOD_WORKER'
  /** Methodologist of social services of the regional authority (metodik sociálních služeb). */
  | 'SOCIAL_SERVICES_METHODOLOGIST'
  /** Family-policy coordinator (koordinátor rodinné politiky). */
  | 'FAMILY_POLICY_COORDINATOR'
  /** Any other (jiný). */
  | 'OTHER';

/** Level of a round table (úroveň). */
export type RoundTableLevel =
  /** Of one ORP (v ORP). */
  | 'ORP'
  /** Of the kraj (krajský). */
  | 'KRAJ';

/** State of a round table (stav). */
export type RoundTableStatus =
  /** Planned, without a date (v plánu). */
  | 'PLANNED'
  /** Has a date (má termín). */
  | 'SCHEDULED'
  /** Recorded as held (konal se). */
  | 'HELD'
  /** Cancelled (zrušen). */
  | 'CANCELLED';

/** Which round tables to list (výběr kulatých stolů). */
export type RoundTableFilter = {
  /** Of this project (projekt). */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this kraj (kraj). */
  krajCode?: InputMaybe<Scalars['KrajCode']['input']>;
  /** Of this ORP (správní obvod ORP). */
  orpCode?: InputMaybe<Scalars['OrpCode']['input']>;
  /** Of this level (úroveň). */
  level?: InputMaybe<RoundTableLevel>;
  /** Of this round, or closing it (kolo). */
  round?: InputMaybe<Scalars['Int']['input']>;
  /** In this state (stav). */
  status?: InputMaybe<RoundTableStatus>;
};

/** Page of round tables (stránka kulatých stolů). */
export type RoundTableConnection = {
  __typename?: 'RoundTableConnection';
  edges: Array<RoundTableEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One round table of a page. */
export type RoundTableEdge = {
  __typename?: 'RoundTableEdge';
  node: RoundTable;
  cursor: Scalars['String']['output'];
};

/** A round table to plan (plánovaný kulatý stůl). */
export type PlanRoundTableInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project; it must have a plan (projekt). */
  projectId: Scalars['ID']['input'];
  /** Of an ORP or of the kraj (úroveň). */
  level: RoundTableLevel;
  /** The ORP of a table of an ORP (správní obvod ORP). */
  orpCode?: InputMaybe<Scalars['OrpCode']['input']>;
  /** The round of a table of an ORP (kolo). */
  round?: InputMaybe<Scalars['Int']['input']>;
  /** The round a regional table closes, when known (uzavírá kolo). */
  closesRound?: InputMaybe<Scalars['Int']['input']>;
  /** The day, when known (datum). */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** The day since which the date is known; today unless told, never in the future (termín znám od). */
  statedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Venue (místo). */
  venue?: InputMaybe<Scalars['String']['input']>;
  /** Facilitators of the project; all of them unless told (facilitátoři). */
  facilitatorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Source document and line (zdroj). */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** A date for a round table (termín kulatého stolu). */
export type ScheduleRoundTableInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version the caller has read (očekávaná verze). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which round table. */
  roundTableId: Scalars['ID']['input'];
  /** The day (datum). */
  date: Scalars['Date']['input'];
  /** The day since which the date is known; today unless told, never in the future (termín znám od). */
  statedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Venue; stays when left out (místo). */
  venue?: InputMaybe<Scalars['String']['input']>;
  /** Facilitators of the project; stay when left out (facilitátoři). */
  facilitatorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A round table that was held (konaný kulatý stůl). */
export type HoldRoundTableInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version the caller has read (očekávaná verze). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which round table. */
  roundTableId: Scalars['ID']['input'];
  /** The day it was held (datum). */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** The day no later than which it was held, when the day itself is not known (konal se nejpozději). */
  knownHeldBy?: InputMaybe<Scalars['Date']['input']>;
  /** Who came, counted by kind (účast). */
  attendance?: InputMaybe<Array<AttendanceCountInput>>;
};

/** Attendance of one kind (účast podle druhu). */
export type AttendanceCountInput = {
  /** Kind (druh účastníka). */
  kind: AttendanceKind;
  /** How many people came, 0 to 1000 (přítomno). */
  count: Scalars['Int']['input'];
  /** How many did not come and did not excuse themselves, 0 to 1000 (nepřítomno). */
  absent?: InputMaybe<Scalars['Int']['input']>;
  /** How many excused themselves, 0 to 1000 (omluveno). */
  excused?: InputMaybe<Scalars['Int']['input']>;
};

/** A round table to cancel (zrušení kulatého stolu). */
export type CancelRoundTableInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Version the caller has read (očekávaná verze). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which round table. */
  roundTableId: Scalars['ID']['input'];
  /** Why, at most 500 characters (důvod). */
  reason: Scalars['String']['input'];
};

/** A session that was ended before its tokens ran out (ukončené přihlášení). */
export type EndedSession = {
  __typename?: 'EndedSession';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Whose it was: the identity provider's subject (osoba). */
  personId: Scalars['ID']['output'];
  /** The identity provider's session; null for every session of the person (přihlášení). */
  sessionId?: Maybe<Scalars['ID']['output']>;
  /** Who signed in up to this moment is refused (přihlášení do). */
  issuedUntil: Scalars['DateTime']['output'];
  /** Who ended it (ukončil). */
  endedBy: Scalars['ID']['output'];
  /** Why (důvod). */
  reason: Scalars['String']['output'];
  /** When it is forgotten, because its last token has run out by itself (zapomenuto). */
  expiresAt: Scalars['DateTime']['output'];
};

/** What the gateway refuses. */
export type EndedSince = {
  __typename?: 'EndedSince';
  /** One session, or one token of an issuer that tells no sessions; null for all of the person. */
  sessionId?: Maybe<Scalars['ID']['output']>;
  issuedUntil: Scalars['DateTime']['output'];
};

/** Page of ended sessions (stránka ukončených přihlášení). */
export type EndedSessionConnection = {
  __typename?: 'EndedSessionConnection';
  edges: Array<EndedSessionEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One ended session of a page. */
export type EndedSessionEdge = {
  __typename?: 'EndedSessionEdge';
  node: EndedSession;
  cursor: Scalars['String']['output'];
};

/** Which of one's own sessions to end (odhlášení). */
export type EndMySessionsInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** All of them, also those of other computers; only this one unless told (všude). */
  everywhere?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Sessions of somebody to end (ukončení přihlášení). */
export type EndSessionsInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The identity provider's subject, a UUID (osoba). */
  personId: Scalars['ID']['input'];
  /** One session of the identity provider, or one token by its id; all of the person unless told (přihlášení). */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, at most 500 characters, without personal data (důvod). */
  reason: Scalars['String']['input'];
};

/** Forgetting one person, in every service (výmaz údajů); the evidence of it. */
export type SubjectErasure = {
  __typename?: 'SubjectErasure';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The identity provider's subject (osoba). */
  subjectId: Scalars['ID']['output'];
  /** True when it only counted (nanečisto). */
  dryRun: Scalars['Boolean']['output'];
  /** Why (důvod). */
  reason: Scalars['String']['output'];
  /** When the last service answered; null until then: no evidence is given before (dokončeno). */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Every service, also those that hold nothing. Bounded: six. */
  services: Array<ErasureOfService>;
  /** What must be kept, why and until when (co je nutné uchovat). */
  retention: Array<SubjectRetention>;
};

/** What one service did, or would do (výmaz v jedné službě). */
export type ErasureOfService = {
  __typename?: 'ErasureOfService';
  /** Name of the service. */
  name: Scalars['String']['output'];
  state: ErasureState;
  /** Records forgotten, or that would be (anonymizováno). */
  forgotten: Scalars['Int']['output'];
  /** Records the law keeps (uchováno). */
  kept: Scalars['Int']['output'];
};

/** How far a service has got (stav výmazu). */
export type ErasureState =
  /** Has not answered yet (čeká se). */
  | 'WAITING'
  /** Holds nothing (žádné údaje). */
  | 'NO_DATA'
  /** Has counted, nothing is changed (spočítáno). */
  | 'COUNTED'
  /** Has forgotten what may be forgotten (anonymizováno). */
  | 'FORGOTTEN'
  /** Has forgotten nothing: somebody holds the person; to be asked again when the hold ends (pozastaveno). */
  | 'HELD';

/** A person to forget (anonymizace osoby). */
export type AnonymiseSubjectInput = {
  /** Same key, same answer (klíč požadavku). */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The identity provider's subject (osoba). */
  subjectId: Scalars['ID']['input'];
  /** True to count only (nanečisto). */
  dryRun: Scalars['Boolean']['input'];
  /** True when it is known that some records must be kept, and the others are to be forgotten (ponechat povinné). */
  keepRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why, at most 500 characters, without personal data (důvod). */
  reason: Scalars['String']['input'];
};

/** What the platform holds of one person, each service for itself (přehled údajů o osobě). */
export type SubjectReport = {
  __typename?: 'SubjectReport';
  /** The identity provider's subject (osoba). */
  subjectId: Scalars['ID']['output'];
  /** What this service holds of the person; null while it does not answer (údaje služby). */
  networking?: Maybe<SubjectSection>;
};

/** What the nightly job would end on a day, each service for itself, as it was counted in the last night (skartační návrh). Counts only. */
export type RetentionReport = {
  __typename?: 'RetentionReport';
  /** The day (ke dni). */
  day: Scalars['Date']['output'];
  /** What would end in this service; null while it does not answer and before its first night (ve službě). */
  networking?: Maybe<Array<RetentionDue>>;
};

/** How the platform is (stav systému). */
export type SystemHealth = {
  __typename?: 'SystemHealth';
  id: Scalars['ID']['output'];
  /** This service; null while it does not answer (stav služby). */
  networking?: Maybe<ServiceHealth>;
};

/** Whether what is kept agrees (kontrola integrity). */
export type IntegrityCheck = {
  __typename?: 'IntegrityCheck';
  id: Scalars['ID']['output'];
  /** What this service found, one row a check; null while it does not answer (nálezy služby). */
  networking?: Maybe<Array<IntegrityResult>>;
};

/** What a new edition of a code list would do (dopad nového vydání číselníku). */
export type CodeListImport = {
  __typename?: 'CodeListImport';
  id: Scalars['ID']['output'];
  /** What of this service points to codes that would be closed or moved; null while it does not answer (dotčené záznamy služby). */
  networking?: Maybe<Array<CodeListUse>>;
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
  RoundTable: RoundTable;
  Need: Need;
  NetworkingCoverage: NetworkingCoverage;
  RegionalOffice: RegionalOffice;
  Organisation: Organisation;
  Person: Person;
  RoundTablePlan: RoundTablePlan;
  Round: Round;
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
  RoundTable:
    ( { __typename: 'RoundTable' }
    & GraphQLRecursivePick<FederationTypes['RoundTable'], {"id":true}> );
  Need:
    ( { __typename: 'Need' }
    & GraphQLRecursivePick<FederationTypes['Need'], {"id":true}> );
  NetworkingCoverage:
    ( { __typename: 'NetworkingCoverage' }
    & GraphQLRecursivePick<FederationTypes['NetworkingCoverage'], {"id":true}> );
  RegionalOffice:
    ( { __typename: 'RegionalOffice' }
    & GraphQLRecursivePick<FederationTypes['RegionalOffice'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  RoundTablePlan:
    ( { __typename: 'RoundTablePlan' }
    & GraphQLRecursivePick<FederationTypes['RoundTablePlan'], {"id":true}> );
  Round:
    ( { __typename: 'Round' }
    & GraphQLRecursivePick<FederationTypes['Round'], {"id":true}> );
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
  OpenedAccess: ResolverTypeWrapper<OpenedAccessRow>;
  AccessPurpose: AccessPurpose;
  OpenedAccessConnection: ResolverTypeWrapper<AnyConnection>;
  OpenedAccessEdge: ResolverTypeWrapper<Omit<OpenedAccessEdge, 'node'> & { node: ResolversTypes['OpenedAccess'] }>;
  OpenAccessInput: OpenAccessInput;
  CloseAccessInput: CloseAccessInput;
  CloseRoundInput: CloseRoundInput;
  Project: ResolverTypeWrapper<Reference>;
  NetworkInKraj: ResolverTypeWrapper<Omit<NetworkInKraj, 'roundTables'> & { roundTables: ResolversTypes['RoundTableFigures'] }>;
  NetworkInOrp: ResolverTypeWrapper<Omit<NetworkInOrp, 'roundTables'> & { roundTables: Array<ResolversTypes['RoundTable']> }>;
  RoundTableFigures: ResolverTypeWrapper<Omit<RoundTableFigures, 'byOrp' | 'regionalTables'> & { byOrp: Array<ResolversTypes['OrpRoundTables']>, regionalTables: Array<ResolversTypes['RoundTable']> }>;
  OrpRoundTables: ResolverTypeWrapper<Omit<OrpRoundTables, 'orp' | 'roundTables'> & { orp: ResolversTypes['Orp'], roundTables: Array<ResolversTypes['RoundTable']> }>;
  Grant: ResolverTypeWrapper<GrantRow>;
  HeldGrant: ResolverTypeWrapper<HeldGrant>;
  GrantViewerCan: ResolverTypeWrapper<GrantViewerCan>;
  GrantRole: GrantRole;
  GrantLevel: GrantLevel;
  GrantFilter: GrantFilter;
  GrantConnection: ResolverTypeWrapper<AnyConnection>;
  GrantEdge: ResolverTypeWrapper<Omit<GrantEdge, 'node'> & { node: ResolversTypes['Grant'] }>;
  GrantRoleInput: GrantRoleInput;
  WithdrawGrantInput: WithdrawGrantInput;
  LegalHold: ResolverTypeWrapper<LegalHoldRow>;
  HoldSubjectInput: HoldSubjectInput;
  ReleaseSubjectInput: ReleaseSubjectInput;
  RoundTable: ResolverTypeWrapper<RoundTableRow>;
  ProposedInvitee: ResolverTypeWrapper<Omit<ProposedInvitee, 'organisation'> & { organisation?: Maybe<ResolversTypes['Organisation']> }>;
  Invitation: ResolverTypeWrapper<InvitationRow>;
  InvitationViewerCan: ResolverTypeWrapper<InvitationViewerCan>;
  InvitationState: InvitationState;
  SendInvitationsInput: SendInvitationsInput;
  InviteeInput: InviteeInput;
  AnswerInvitationInput: AnswerInvitationInput;
  InvitationAnswer: InvitationAnswer;
  MinuteItem: ResolverTypeWrapper<MinuteItemRow>;
  MinuteType: MinuteType;
  RoundTableCompleteness: ResolverTypeWrapper<Omit<RoundTableCompleteness, 'missingInvitees'> & { missingInvitees: Array<ResolversTypes['ProposedInvitee']> }>;
  RecordMinutesInput: RecordMinutesInput;
  MinuteItemInput: MinuteItemInput;
  RemoveMinuteItemInput: RemoveMinuteItemInput;
  RecordRoundTableAttendanceInput: RecordRoundTableAttendanceInput;
  CloseRoundTableInput: CloseRoundTableInput;
  Need: ResolverTypeWrapper<NeedRow>;
  NeedSource: ResolverTypeWrapper<Omit<NeedSource, 'orp' | 'roundTable'> & { orp: ResolversTypes['Orp'], roundTable: ResolversTypes['RoundTable'] }>;
  NeedViewerCan: ResolverTypeWrapper<NeedViewerCan>;
  NeedAddressee: NeedAddressee;
  NeedStatus: NeedStatus;
  CarriedNeeds: ResolverTypeWrapper<Omit<CarriedNeeds, 'regionalTable' | 'needs' | 'missingOrps'> & { regionalTable: ResolversTypes['RoundTable'], needs: ResolversTypes['NeedConnection'], missingOrps: Array<ResolversTypes['Orp']> }>;
  NeedFilter: NeedFilter;
  NeedConnection: ResolverTypeWrapper<AnyConnection>;
  NeedEdge: ResolverTypeWrapper<Omit<NeedEdge, 'node'> & { node: ResolversTypes['Need'] }>;
  RaiseNeedInput: RaiseNeedInput;
  MergeNeedsInput: MergeNeedsInput;
  RespondToNeedInput: RespondToNeedInput;
  DeleteNeedInput: DeleteNeedInput;
  NetworkingCoverage: ResolverTypeWrapper<NetworkingCoverageRow>;
  CoverageClaim: ResolverTypeWrapper<CoverageClaim>;
  KrajCoverage: ResolverTypeWrapper<Omit<KrajCoverage, 'kraj'> & { kraj: ResolversTypes['Kraj'] }>;
  StateNetworkingCoverageInput: StateNetworkingCoverageInput;
  RegionalOffice: ResolverTypeWrapper<RegionalOfficeRow>;
  RegionalOfficeKind: RegionalOfficeKind;
  RegionalOffices: ResolverTypeWrapper<Omit<RegionalOffices, 'offices'> & { offices: Array<ResolversTypes['RegionalOffice']> }>;
  RegionalOfficeConnection: ResolverTypeWrapper<AnyConnection>;
  RegionalOfficeEdge: ResolverTypeWrapper<Omit<RegionalOfficeEdge, 'node'> & { node: ResolversTypes['RegionalOffice'] }>;
  RegisterRegionalOfficeInput: RegisterRegionalOfficeInput;
  Organisation: ResolverTypeWrapper<OrganisationRow>;
  OrganisationViewerCan: ResolverTypeWrapper<OrganisationViewerCan>;
  OrganisationKind: OrganisationKind;
  OrganisationFilter: OrganisationFilter;
  OrganisationConnection: ResolverTypeWrapper<AnyConnection>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  RegisterOrganisationInput: RegisterOrganisationInput;
  ChangeOrganisationInput: ChangeOrganisationInput;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonFilter: PersonFilter;
  PersonConnection: ResolverTypeWrapper<AnyConnection>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  RegisterPersonInput: RegisterPersonInput;
  RoundTablePlan: ResolverTypeWrapper<RoundTablePlanRow>;
  RoundTablePlanViewerCan: ResolverTypeWrapper<RoundTablePlanViewerCan>;
  Round: ResolverTypeWrapper<RoundRow>;
  SetRoundTablePlanInput: SetRoundTablePlanInput;
  RoundWindowInput: RoundWindowInput;
  RetentionPeriodOfCategory: ResolverTypeWrapper<Omit<RetentionPeriodOfCategory, 'plans'> & { plans: Array<ResolversTypes['RetentionPlan']> }>;
  RetentionPlan: ResolverTypeWrapper<RetentionPlanRow>;
  SetRetentionPeriodInput: SetRetentionPeriodInput;
  RoundTableViewerCan: ResolverTypeWrapper<RoundTableViewerCan>;
  AttendanceCount: ResolverTypeWrapper<AttendanceCount>;
  AttendanceKind: AttendanceKind;
  RoundTableLevel: RoundTableLevel;
  RoundTableStatus: RoundTableStatus;
  RoundTableFilter: RoundTableFilter;
  RoundTableConnection: ResolverTypeWrapper<AnyConnection>;
  RoundTableEdge: ResolverTypeWrapper<Omit<RoundTableEdge, 'node'> & { node: ResolversTypes['RoundTable'] }>;
  PlanRoundTableInput: PlanRoundTableInput;
  ScheduleRoundTableInput: ScheduleRoundTableInput;
  HoldRoundTableInput: HoldRoundTableInput;
  AttendanceCountInput: AttendanceCountInput;
  CancelRoundTableInput: CancelRoundTableInput;
  EndedSession: ResolverTypeWrapper<EndedSessionRow>;
  EndedSince: ResolverTypeWrapper<EndedSince>;
  EndedSessionConnection: ResolverTypeWrapper<AnyConnection>;
  EndedSessionEdge: ResolverTypeWrapper<Omit<EndedSessionEdge, 'node'> & { node: ResolversTypes['EndedSession'] }>;
  EndMySessionsInput: EndMySessionsInput;
  EndSessionsInput: EndSessionsInput;
  SubjectErasure: ResolverTypeWrapper<SubjectErasureRow>;
  ErasureOfService: ResolverTypeWrapper<ErasureOfService>;
  ErasureState: ErasureState;
  AnonymiseSubjectInput: AnonymiseSubjectInput;
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
  OpenedAccess: OpenedAccessRow;
  OpenedAccessConnection: AnyConnection;
  OpenedAccessEdge: Omit<OpenedAccessEdge, 'node'> & { node: ResolversParentTypes['OpenedAccess'] };
  OpenAccessInput: OpenAccessInput;
  CloseAccessInput: CloseAccessInput;
  CloseRoundInput: CloseRoundInput;
  Project: Reference;
  NetworkInKraj: Omit<NetworkInKraj, 'roundTables'> & { roundTables: ResolversParentTypes['RoundTableFigures'] };
  NetworkInOrp: Omit<NetworkInOrp, 'roundTables'> & { roundTables: Array<ResolversParentTypes['RoundTable']> };
  RoundTableFigures: Omit<RoundTableFigures, 'byOrp' | 'regionalTables'> & { byOrp: Array<ResolversParentTypes['OrpRoundTables']>, regionalTables: Array<ResolversParentTypes['RoundTable']> };
  OrpRoundTables: Omit<OrpRoundTables, 'orp' | 'roundTables'> & { orp: ResolversParentTypes['Orp'], roundTables: Array<ResolversParentTypes['RoundTable']> };
  Grant: GrantRow;
  HeldGrant: HeldGrant;
  GrantViewerCan: GrantViewerCan;
  GrantFilter: GrantFilter;
  GrantConnection: AnyConnection;
  GrantEdge: Omit<GrantEdge, 'node'> & { node: ResolversParentTypes['Grant'] };
  GrantRoleInput: GrantRoleInput;
  WithdrawGrantInput: WithdrawGrantInput;
  LegalHold: LegalHoldRow;
  HoldSubjectInput: HoldSubjectInput;
  ReleaseSubjectInput: ReleaseSubjectInput;
  RoundTable: RoundTableRow;
  ProposedInvitee: Omit<ProposedInvitee, 'organisation'> & { organisation?: Maybe<ResolversParentTypes['Organisation']> };
  Invitation: InvitationRow;
  InvitationViewerCan: InvitationViewerCan;
  SendInvitationsInput: SendInvitationsInput;
  InviteeInput: InviteeInput;
  AnswerInvitationInput: AnswerInvitationInput;
  MinuteItem: MinuteItemRow;
  RoundTableCompleteness: Omit<RoundTableCompleteness, 'missingInvitees'> & { missingInvitees: Array<ResolversParentTypes['ProposedInvitee']> };
  RecordMinutesInput: RecordMinutesInput;
  MinuteItemInput: MinuteItemInput;
  RemoveMinuteItemInput: RemoveMinuteItemInput;
  RecordRoundTableAttendanceInput: RecordRoundTableAttendanceInput;
  CloseRoundTableInput: CloseRoundTableInput;
  Need: NeedRow;
  NeedSource: Omit<NeedSource, 'orp' | 'roundTable'> & { orp: ResolversParentTypes['Orp'], roundTable: ResolversParentTypes['RoundTable'] };
  NeedViewerCan: NeedViewerCan;
  CarriedNeeds: Omit<CarriedNeeds, 'regionalTable' | 'needs' | 'missingOrps'> & { regionalTable: ResolversParentTypes['RoundTable'], needs: ResolversParentTypes['NeedConnection'], missingOrps: Array<ResolversParentTypes['Orp']> };
  NeedFilter: NeedFilter;
  NeedConnection: AnyConnection;
  NeedEdge: Omit<NeedEdge, 'node'> & { node: ResolversParentTypes['Need'] };
  RaiseNeedInput: RaiseNeedInput;
  MergeNeedsInput: MergeNeedsInput;
  RespondToNeedInput: RespondToNeedInput;
  DeleteNeedInput: DeleteNeedInput;
  NetworkingCoverage: NetworkingCoverageRow;
  CoverageClaim: CoverageClaim;
  KrajCoverage: Omit<KrajCoverage, 'kraj'> & { kraj: ResolversParentTypes['Kraj'] };
  StateNetworkingCoverageInput: StateNetworkingCoverageInput;
  RegionalOffice: RegionalOfficeRow;
  RegionalOffices: Omit<RegionalOffices, 'offices'> & { offices: Array<ResolversParentTypes['RegionalOffice']> };
  RegionalOfficeConnection: AnyConnection;
  RegionalOfficeEdge: Omit<RegionalOfficeEdge, 'node'> & { node: ResolversParentTypes['RegionalOffice'] };
  RegisterRegionalOfficeInput: RegisterRegionalOfficeInput;
  Organisation: OrganisationRow;
  OrganisationViewerCan: OrganisationViewerCan;
  OrganisationFilter: OrganisationFilter;
  OrganisationConnection: AnyConnection;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  RegisterOrganisationInput: RegisterOrganisationInput;
  ChangeOrganisationInput: ChangeOrganisationInput;
  Person: PersonRow;
  PersonFilter: PersonFilter;
  PersonConnection: AnyConnection;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  RegisterPersonInput: RegisterPersonInput;
  RoundTablePlan: RoundTablePlanRow;
  RoundTablePlanViewerCan: RoundTablePlanViewerCan;
  Round: RoundRow;
  SetRoundTablePlanInput: SetRoundTablePlanInput;
  RoundWindowInput: RoundWindowInput;
  RetentionPeriodOfCategory: Omit<RetentionPeriodOfCategory, 'plans'> & { plans: Array<ResolversParentTypes['RetentionPlan']> };
  RetentionPlan: RetentionPlanRow;
  SetRetentionPeriodInput: SetRetentionPeriodInput;
  RoundTableViewerCan: RoundTableViewerCan;
  AttendanceCount: AttendanceCount;
  RoundTableFilter: RoundTableFilter;
  RoundTableConnection: AnyConnection;
  RoundTableEdge: Omit<RoundTableEdge, 'node'> & { node: ResolversParentTypes['RoundTable'] };
  PlanRoundTableInput: PlanRoundTableInput;
  ScheduleRoundTableInput: ScheduleRoundTableInput;
  HoldRoundTableInput: HoldRoundTableInput;
  AttendanceCountInput: AttendanceCountInput;
  CancelRoundTableInput: CancelRoundTableInput;
  EndedSession: EndedSessionRow;
  EndedSince: EndedSince;
  EndedSessionConnection: AnyConnection;
  EndedSessionEdge: Omit<EndedSessionEdge, 'node'> & { node: ResolversParentTypes['EndedSession'] };
  EndMySessionsInput: EndMySessionsInput;
  EndSessionsInput: EndSessionsInput;
  SubjectErasure: SubjectErasureRow;
  ErasureOfService: ErasureOfService;
  AnonymiseSubjectInput: AnonymiseSubjectInput;
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
  openedAccesses?: Resolver<ResolversTypes['OpenedAccessConnection'], ParentType, ContextType, Partial<QueryOpenedAccessesArgs>>;
  myGrants?: Resolver<Array<ResolversTypes['Grant']>, ParentType, ContextType>;
  grants?: Resolver<ResolversTypes['GrantConnection'], ParentType, ContextType, Partial<QueryGrantsArgs>>;
  grantsOf?: Resolver<Array<ResolversTypes['HeldGrant']>, ParentType, ContextType, RequireFields<QueryGrantsOfArgs, 'personId'>>;
  proposedInvitees?: Resolver<Array<ResolversTypes['ProposedInvitee']>, ParentType, ContextType, RequireFields<QueryProposedInviteesArgs, 'roundTableId'>>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, Partial<QueryNeedsArgs>>;
  carriedNeeds?: Resolver<ResolversTypes['CarriedNeeds'], ParentType, ContextType, RequireFields<QueryCarriedNeedsArgs, 'regionalTableId'>>;
  networkingCoverage?: Resolver<Maybe<ResolversTypes['NetworkingCoverage']>, ParentType, ContextType, RequireFields<QueryNetworkingCoverageArgs, 'projectId'>>;
  regionalOffices?: Resolver<ResolversTypes['RegionalOfficeConnection'], ParentType, ContextType, Partial<QueryRegionalOfficesArgs>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  retentionReport?: Resolver<ResolversTypes['RetentionReport'], ParentType, ContextType, Partial<QueryRetentionReportArgs>>;
  retentionPeriods?: Resolver<Array<ResolversTypes['RetentionPeriodOfCategory']>, ParentType, ContextType>;
  roundTable?: Resolver<Maybe<ResolversTypes['RoundTable']>, ParentType, ContextType, RequireFields<QueryRoundTableArgs, 'id'>>;
  roundTables?: Resolver<ResolversTypes['RoundTableConnection'], ParentType, ContextType, Partial<QueryRoundTablesArgs>>;
  endedSessions?: Resolver<ResolversTypes['EndedSessionConnection'], ParentType, ContextType, Partial<QueryEndedSessionsArgs>>;
  sessionsEndedOf?: Resolver<Array<ResolversTypes['EndedSince']>, ParentType, ContextType, RequireFields<QuerySessionsEndedOfArgs, 'personId'>>;
  subjectReport?: Resolver<Maybe<ResolversTypes['SubjectReport']>, ParentType, ContextType, Partial<QuerySubjectReportArgs>>;
  subjectErasure?: Resolver<Maybe<ResolversTypes['SubjectErasure']>, ParentType, ContextType, RequireFields<QuerySubjectErasureArgs, 'id'>>;
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
  network?: Resolver<ResolversTypes['NetworkInKraj'], ParentType, ContextType, Partial<KrajNetworkArgs>>;
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
  network?: Resolver<ResolversTypes['NetworkInOrp'], ParentType, ContextType>;
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
  openAccess?: Resolver<ResolversTypes['OpenedAccess'], ParentType, ContextType, RequireFields<MutationOpenAccessArgs, 'input'>>;
  closeAccess?: Resolver<ResolversTypes['OpenedAccess'], ParentType, ContextType, RequireFields<MutationCloseAccessArgs, 'input'>>;
  closeRound?: Resolver<ResolversTypes['Round'], ParentType, ContextType, RequireFields<MutationCloseRoundArgs, 'input'>>;
  grantRole?: Resolver<ResolversTypes['Grant'], ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  withdrawGrant?: Resolver<ResolversTypes['Grant'], ParentType, ContextType, RequireFields<MutationWithdrawGrantArgs, 'input'>>;
  holdSubject?: Resolver<ResolversTypes['LegalHold'], ParentType, ContextType, RequireFields<MutationHoldSubjectArgs, 'input'>>;
  releaseSubject?: Resolver<ResolversTypes['LegalHold'], ParentType, ContextType, RequireFields<MutationReleaseSubjectArgs, 'input'>>;
  sendInvitations?: Resolver<ResolversTypes['RoundTable'], ParentType, ContextType, RequireFields<MutationSendInvitationsArgs, 'input'>>;
  answerInvitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType, RequireFields<MutationAnswerInvitationArgs, 'input'>>;
  recordMinutes?: Resolver<ResolversTypes['RoundTable'], ParentType, ContextType, RequireFields<MutationRecordMinutesArgs, 'input'>>;
  removeMinuteItem?: Resolver<ResolversTypes['RoundTable'], ParentType, ContextType, RequireFields<MutationRemoveMinuteItemArgs, 'input'>>;
  recordRoundTableAttendance?: Resolver<ResolversTypes['RoundTable'], ParentType, ContextType, RequireFields<MutationRecordRoundTableAttendanceArgs, 'input'>>;
  closeRoundTable?: Resolver<ResolversTypes['RoundTable'], ParentType, ContextType, RequireFields<MutationCloseRoundTableArgs, 'input'>>;
  raiseNeed?: Resolver<ResolversTypes['Need'], ParentType, ContextType, RequireFields<MutationRaiseNeedArgs, 'input'>>;
  mergeNeeds?: Resolver<ResolversTypes['Need'], ParentType, ContextType, RequireFields<MutationMergeNeedsArgs, 'input'>>;
  respondToNeed?: Resolver<ResolversTypes['Need'], ParentType, ContextType, RequireFields<MutationRespondToNeedArgs, 'input'>>;
  deleteNeed?: Resolver<ResolversTypes['Need'], ParentType, ContextType, RequireFields<MutationDeleteNeedArgs, 'input'>>;
  stateNetworkingCoverage?: Resolver<ResolversTypes['NetworkingCoverage'], ParentType, ContextType, RequireFields<MutationStateNetworkingCoverageArgs, 'input'>>;
  registerRegionalOffice?: Resolver<ResolversTypes['RegionalOffice'], ParentType, ContextType, RequireFields<MutationRegisterRegionalOfficeArgs, 'input'>>;
  registerOrganisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType, RequireFields<MutationRegisterOrganisationArgs, 'input'>>;
  changeOrganisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType, RequireFields<MutationChangeOrganisationArgs, 'input'>>;
  registerPerson?: Resolver<ResolversTypes['Person'], ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'input'>>;
  setRoundTablePlan?: Resolver<ResolversTypes['RoundTablePlan'], ParentType, ContextType, RequireFields<MutationSetRoundTablePlanArgs, 'input'>>;
  setRetentionPeriod?: Resolver<ResolversTypes['RetentionPlan'], ParentType, ContextType, RequireFields<MutationSetRetentionPeriodArgs, 'input'>>;
  planRoundTable?: Resolver<ResolversTypes['RoundTable'], ParentType, ContextType, RequireFields<MutationPlanRoundTableArgs, 'input'>>;
  scheduleRoundTable?: Resolver<ResolversTypes['RoundTable'], ParentType, ContextType, RequireFields<MutationScheduleRoundTableArgs, 'input'>>;
  holdRoundTable?: Resolver<ResolversTypes['RoundTable'], ParentType, ContextType, RequireFields<MutationHoldRoundTableArgs, 'input'>>;
  cancelRoundTable?: Resolver<ResolversTypes['RoundTable'], ParentType, ContextType, RequireFields<MutationCancelRoundTableArgs, 'input'>>;
  endMySessions?: Resolver<ResolversTypes['EndedSession'], ParentType, ContextType, RequireFields<MutationEndMySessionsArgs, 'input'>>;
  endSessions?: Resolver<ResolversTypes['EndedSession'], ParentType, ContextType, RequireFields<MutationEndSessionsArgs, 'input'>>;
  anonymiseSubject?: Resolver<ResolversTypes['SubjectErasure'], ParentType, ContextType, RequireFields<MutationAnonymiseSubjectArgs, 'input'>>;
  retryFailedJobsOfNetworking?: Resolver<ResolversTypes['HandledJobs'], ParentType, ContextType, RequireFields<MutationRetryFailedJobsOfNetworkingArgs, 'input'>>;
  discardFailedJobsOfNetworking?: Resolver<ResolversTypes['HandledJobs'], ParentType, ContextType, RequireFields<MutationDiscardFailedJobsOfNetworkingArgs, 'input'>>;
};

export type OpenedAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenedAccess'] = ResolversParentTypes['OpenedAccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kraj?: Resolver<ResolversTypes['Kraj'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['AccessPurpose'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OpenedAccessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenedAccessConnection'] = ResolversParentTypes['OpenedAccessConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OpenedAccessEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpenedAccessEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenedAccessEdge'] = ResolversParentTypes['OpenedAccessEdge']> = {
  node?: Resolver<ResolversTypes['OpenedAccess'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roundTables?: Resolver<ResolversTypes['RoundTableFigures'], ParentType, ContextType, Partial<ProjectRoundTablesArgs>>;
  roundTablePlan?: Resolver<Maybe<ResolversTypes['RoundTablePlan']>, ParentType, ContextType>;
  networkingCoverage?: Resolver<Maybe<ResolversTypes['NetworkingCoverage']>, ParentType, ContextType, Partial<ProjectNetworkingCoverageArgs>>;
  regionalOffices?: Resolver<ResolversTypes['RegionalOffices'], ParentType, ContextType>;
};

export type NetworkInKrajResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkInKraj'] = ResolversParentTypes['NetworkInKraj']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  roundTables?: Resolver<ResolversTypes['RoundTableFigures'], ParentType, ContextType>;
};

export type NetworkInOrpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkInOrp'] = ResolversParentTypes['NetworkInOrp']> = {
  roundTables?: Resolver<Array<ResolversTypes['RoundTable']>, ParentType, ContextType>;
};

export type RoundTableFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundTableFigures'] = ResolversParentTypes['RoundTableFigures']> = {
  perOrp?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  orps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  regional?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plannedOrp?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  dated?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  datedOrp?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  datedRegional?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  heldOrp?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  heldRegional?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  unconfirmed?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  byOrp?: Resolver<Array<ResolversTypes['OrpRoundTables']>, ParentType, ContextType>;
  regionalTables?: Resolver<Array<ResolversTypes['RoundTable']>, ParentType, ContextType>;
};

export type OrpRoundTablesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrpRoundTables'] = ResolversParentTypes['OrpRoundTables']> = {
  orp?: Resolver<ResolversTypes['Orp'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  dated?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  unconfirmed?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  roundTables?: Resolver<Array<ResolversTypes['RoundTable']>, ParentType, ContextType>;
};

export type GrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['GrantRole'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['GrantLevel'], ParentType, ContextType>;
  scopeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kraj?: Resolver<Maybe<ResolversTypes['Kraj']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  grantedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  withdrawReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['GrantViewerCan'], ParentType, ContextType>;
};

export type HeldGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldGrant'] = ResolversParentTypes['HeldGrant']> = {
  role?: Resolver<ResolversTypes['GrantRole'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['GrantLevel'], ParentType, ContextType>;
  scopeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GrantViewerCanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantViewerCan'] = ResolversParentTypes['GrantViewerCan']> = {
  withdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantConnection'] = ResolversParentTypes['GrantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GrantEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantEdge'] = ResolversParentTypes['GrantEdge']> = {
  node?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LegalHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalHold'] = ResolversParentTypes['LegalHold']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RoundTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundTable'] = ResolversParentTypes['RoundTable'], FederationReferenceType extends FederationReferenceTypes['RoundTable'] = FederationReferenceTypes['RoundTable']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RoundTable']> | FederationReferenceType, FederationReferenceType, ContextType>;
  invitations?: Resolver<Maybe<Array<ResolversTypes['Invitation']>>, ParentType, ContextType>;
  myInvitations?: Resolver<Array<ResolversTypes['Invitation']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<Array<ResolversTypes['MinuteItem']>>, ParentType, ContextType>;
  minutesClosedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completeness?: Resolver<Maybe<ResolversTypes['RoundTableCompleteness']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RoundTableLevel'], ParentType, ContextType>;
  kraj?: Resolver<ResolversTypes['Kraj'], ParentType, ContextType>;
  orp?: Resolver<Maybe<ResolversTypes['Orp']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  closesRound?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RoundTableStatus'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  heldBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facilitators?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  facilitatorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attendance?: Resolver<Maybe<Array<ResolversTypes['AttendanceCount']>>, ParentType, ContextType>;
  cancelledReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['RoundTableViewerCan'], ParentType, ContextType>;
};

export type ProposedInviteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedInvitee'] = ResolversParentTypes['ProposedInvitee']> = {
  kind?: Resolver<ResolversTypes['AttendanceKind'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AttendanceKind'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  peopleTold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['InvitationViewerCan'], ParentType, ContextType>;
};

export type InvitationViewerCanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationViewerCan'] = ResolversParentTypes['InvitationViewerCan']> = {
  answer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MinuteItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinuteItem'] = ResolversParentTypes['MinuteItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['MinuteType'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addressee?: Resolver<Maybe<ResolversTypes['NeedAddressee']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
};

export type RoundTableCompletenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundTableCompleteness'] = ResolversParentTypes['RoundTableCompleteness']> = {
  missingInvitees?: Resolver<Array<ResolversTypes['ProposedInvitee']>, ParentType, ContextType>;
  absentAlways?: Resolver<Array<ResolversTypes['AttendanceKind']>, ParentType, ContextType>;
  missingTypes?: Resolver<Array<ResolversTypes['MinuteType']>, ParentType, ContextType>;
  needsToKraj?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need'], FederationReferenceType extends FederationReferenceTypes['Need'] = FederationReferenceTypes['Need']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Need']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addressee?: Resolver<ResolversTypes['NeedAddressee'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NeedStatus'], ParentType, ContextType>;
  orp?: Resolver<ResolversTypes['Orp'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roundTable?: Resolver<ResolversTypes['RoundTable'], ParentType, ContextType>;
  carriedTo?: Resolver<Maybe<ResolversTypes['RoundTable']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['NeedSource']>, ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['NeedViewerCan'], ParentType, ContextType>;
};

export type NeedSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedSource'] = ResolversParentTypes['NeedSource']> = {
  needId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orp?: Resolver<ResolversTypes['Orp'], ParentType, ContextType>;
  roundTable?: Resolver<ResolversTypes['RoundTable'], ParentType, ContextType>;
};

export type NeedViewerCanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedViewerCan'] = ResolversParentTypes['NeedViewerCan']> = {
  delete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  respond?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CarriedNeedsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarriedNeeds'] = ResolversParentTypes['CarriedNeeds']> = {
  regionalTable?: Resolver<ResolversTypes['RoundTable'], ParentType, ContextType>;
  carried?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agenda?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, Partial<CarriedNeedsNeedsArgs>>;
  missingOrps?: Resolver<Array<ResolversTypes['Orp']>, ParentType, ContextType>;
};

export type NeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedConnection'] = ResolversParentTypes['NeedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NeedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedEdge'] = ResolversParentTypes['NeedEdge']> = {
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NetworkingCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkingCoverage'] = ResolversParentTypes['NetworkingCoverage'], FederationReferenceType extends FederationReferenceTypes['NetworkingCoverage'] = FederationReferenceTypes['NetworkingCoverage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NetworkingCoverage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  statedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  involvedKraje?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  involvedOrps?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  possibleOrps?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  totalOrps?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  shareOfPossible?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  shareOfTotal?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['CoverageClaim']>, ParentType, ContextType>;
  byKraj?: Resolver<Array<ResolversTypes['KrajCoverage']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoverageClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageClaim'] = ResolversParentTypes['CoverageClaim']> = {
  overPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  holdsOfPossible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  holdsOfTotal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type KrajCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KrajCoverage'] = ResolversParentTypes['KrajCoverage']> = {
  kraj?: Resolver<ResolversTypes['Kraj'], ParentType, ContextType>;
  involvedOrps?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type RegionalOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionalOffice'] = ResolversParentTypes['RegionalOffice'], FederationReferenceType extends FederationReferenceTypes['RegionalOffice'] = FederationReferenceTypes['RegionalOffice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RegionalOffice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegionalOfficeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  kraj?: Resolver<ResolversTypes['Kraj'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  methodologists?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegionalOfficesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionalOffices'] = ResolversParentTypes['RegionalOffices']> = {
  offices?: Resolver<Array<ResolversTypes['RegionalOffice']>, ParentType, ContextType>;
  methodologists?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type RegionalOfficeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionalOfficeConnection'] = ResolversParentTypes['RegionalOfficeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegionalOfficeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionalOfficeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionalOfficeEdge'] = ResolversParentTypes['RegionalOfficeEdge']> = {
  node?: Resolver<ResolversTypes['RegionalOffice'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  ico?: Resolver<Maybe<ResolversTypes['Ico']>, ParentType, ContextType>;
  kraj?: Resolver<Maybe<ResolversTypes['Kraj']>, ParentType, ContextType>;
  orp?: Resolver<Maybe<ResolversTypes['Orp']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  providesAccompaniment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['OrganisationViewerCan'], ParentType, ContextType>;
};

export type OrganisationViewerCanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationViewerCan'] = ResolversParentTypes['OrganisationViewerCan']> = {
  edit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roleTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  kraj?: Resolver<Maybe<ResolversTypes['Kraj']>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoundTablePlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundTablePlan'] = ResolversParentTypes['RoundTablePlan'], FederationReferenceType extends FederationReferenceTypes['RoundTablePlan'] = FederationReferenceTypes['RoundTablePlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RoundTablePlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  kraj?: Resolver<ResolversTypes['Kraj'], ParentType, ContextType>;
  perOrp?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orps?: Resolver<Array<ResolversTypes['Orp']>, ParentType, ContextType>;
  regional?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plannedOrp?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roundCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rounds?: Resolver<Array<ResolversTypes['Round']>, ParentType, ContextType>;
  facilitators?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['RoundTablePlanViewerCan'], ParentType, ContextType>;
};

export type RoundTablePlanViewerCanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundTablePlanViewerCan'] = ResolversParentTypes['RoundTablePlanViewerCan']> = {
  edit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Round'] = ResolversParentTypes['Round'], FederationReferenceType extends FederationReferenceTypes['Round'] = FederationReferenceTypes['Round']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Round']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windowFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  windowTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  regionalTable?: Resolver<Maybe<ResolversTypes['RoundTable']>, ParentType, ContextType>;
  closedByRegionalTable?: Resolver<Maybe<ResolversTypes['RoundTable']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  waiverReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RetentionPeriodOfCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionPeriodOfCategory'] = ResolversParentTypes['RetentionPeriodOfCategory']> = {
  category?: Resolver<ResolversTypes['RetentionCategory'], ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['RetentionPlan']>, ParentType, ContextType>;
};

export type RetentionPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionPlan'] = ResolversParentTypes['RetentionPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['RetentionCategory'], ParentType, ContextType>;
  kraj?: Resolver<Maybe<ResolversTypes['Kraj']>, ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoundTableViewerCanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundTableViewerCan'] = ResolversParentTypes['RoundTableViewerCan']> = {
  schedule?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  invite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minute?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closeMinutes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AttendanceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceCount'] = ResolversParentTypes['AttendanceCount']> = {
  kind?: Resolver<ResolversTypes['AttendanceKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  absent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  excused?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RoundTableConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundTableConnection'] = ResolversParentTypes['RoundTableConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoundTableEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoundTableEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundTableEdge'] = ResolversParentTypes['RoundTableEdge']> = {
  node?: Resolver<ResolversTypes['RoundTable'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EndedSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndedSession'] = ResolversParentTypes['EndedSession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  issuedUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EndedSinceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndedSince'] = ResolversParentTypes['EndedSince']> = {
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  issuedUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EndedSessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndedSessionConnection'] = ResolversParentTypes['EndedSessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EndedSessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EndedSessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndedSessionEdge'] = ResolversParentTypes['EndedSessionEdge']> = {
  node?: Resolver<ResolversTypes['EndedSession'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubjectErasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectErasure'] = ResolversParentTypes['SubjectErasure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['ErasureOfService']>, ParentType, ContextType>;
  retention?: Resolver<Array<ResolversTypes['SubjectRetention']>, ParentType, ContextType>;
};

export type ErasureOfServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasureOfService'] = ResolversParentTypes['ErasureOfService']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ErasureState'], ParentType, ContextType>;
  forgotten?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubjectReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectReport'] = ResolversParentTypes['SubjectReport'], FederationReferenceType extends FederationReferenceTypes['SubjectReport'] = FederationReferenceTypes['SubjectReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SubjectReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  networking?: Resolver<Maybe<ResolversTypes['SubjectSection']>, ParentType, ContextType>;
};

export type RetentionReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionReport'] = ResolversParentTypes['RetentionReport'], FederationReferenceType extends FederationReferenceTypes['RetentionReport'] = FederationReferenceTypes['RetentionReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RetentionReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  networking?: Resolver<Maybe<Array<ResolversTypes['RetentionDue']>>, ParentType, ContextType>;
};

export type SystemHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemHealth'] = ResolversParentTypes['SystemHealth'], FederationReferenceType extends FederationReferenceTypes['SystemHealth'] = FederationReferenceTypes['SystemHealth']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SystemHealth']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  networking?: Resolver<Maybe<ResolversTypes['ServiceHealth']>, ParentType, ContextType>;
};

export type IntegrityCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrityCheck'] = ResolversParentTypes['IntegrityCheck'], FederationReferenceType extends FederationReferenceTypes['IntegrityCheck'] = FederationReferenceTypes['IntegrityCheck']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IntegrityCheck']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  networking?: Resolver<Maybe<Array<ResolversTypes['IntegrityResult']>>, ParentType, ContextType>;
};

export type CodeListImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeListImport'] = ResolversParentTypes['CodeListImport'], FederationReferenceType extends FederationReferenceTypes['CodeListImport'] = FederationReferenceTypes['CodeListImport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CodeListImport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  networking?: Resolver<Maybe<Array<ResolversTypes['CodeListUse']>>, ParentType, ContextType>;
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
  OpenedAccess?: OpenedAccessResolvers<ContextType>;
  OpenedAccessConnection?: OpenedAccessConnectionResolvers<ContextType>;
  OpenedAccessEdge?: OpenedAccessEdgeResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  NetworkInKraj?: NetworkInKrajResolvers<ContextType>;
  NetworkInOrp?: NetworkInOrpResolvers<ContextType>;
  RoundTableFigures?: RoundTableFiguresResolvers<ContextType>;
  OrpRoundTables?: OrpRoundTablesResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  HeldGrant?: HeldGrantResolvers<ContextType>;
  GrantViewerCan?: GrantViewerCanResolvers<ContextType>;
  GrantConnection?: GrantConnectionResolvers<ContextType>;
  GrantEdge?: GrantEdgeResolvers<ContextType>;
  LegalHold?: LegalHoldResolvers<ContextType>;
  RoundTable?: RoundTableResolvers<ContextType>;
  ProposedInvitee?: ProposedInviteeResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationViewerCan?: InvitationViewerCanResolvers<ContextType>;
  MinuteItem?: MinuteItemResolvers<ContextType>;
  RoundTableCompleteness?: RoundTableCompletenessResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeedSource?: NeedSourceResolvers<ContextType>;
  NeedViewerCan?: NeedViewerCanResolvers<ContextType>;
  CarriedNeeds?: CarriedNeedsResolvers<ContextType>;
  NeedConnection?: NeedConnectionResolvers<ContextType>;
  NeedEdge?: NeedEdgeResolvers<ContextType>;
  NetworkingCoverage?: NetworkingCoverageResolvers<ContextType>;
  CoverageClaim?: CoverageClaimResolvers<ContextType>;
  KrajCoverage?: KrajCoverageResolvers<ContextType>;
  RegionalOffice?: RegionalOfficeResolvers<ContextType>;
  RegionalOffices?: RegionalOfficesResolvers<ContextType>;
  RegionalOfficeConnection?: RegionalOfficeConnectionResolvers<ContextType>;
  RegionalOfficeEdge?: RegionalOfficeEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationViewerCan?: OrganisationViewerCanResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  RoundTablePlan?: RoundTablePlanResolvers<ContextType>;
  RoundTablePlanViewerCan?: RoundTablePlanViewerCanResolvers<ContextType>;
  Round?: RoundResolvers<ContextType>;
  RetentionPeriodOfCategory?: RetentionPeriodOfCategoryResolvers<ContextType>;
  RetentionPlan?: RetentionPlanResolvers<ContextType>;
  RoundTableViewerCan?: RoundTableViewerCanResolvers<ContextType>;
  AttendanceCount?: AttendanceCountResolvers<ContextType>;
  RoundTableConnection?: RoundTableConnectionResolvers<ContextType>;
  RoundTableEdge?: RoundTableEdgeResolvers<ContextType>;
  EndedSession?: EndedSessionResolvers<ContextType>;
  EndedSince?: EndedSinceResolvers<ContextType>;
  EndedSessionConnection?: EndedSessionConnectionResolvers<ContextType>;
  EndedSessionEdge?: EndedSessionEdgeResolvers<ContextType>;
  SubjectErasure?: SubjectErasureResolvers<ContextType>;
  ErasureOfService?: ErasureOfServiceResolvers<ContextType>;
  SubjectReport?: SubjectReportResolvers<ContextType>;
  RetentionReport?: RetentionReportResolvers<ContextType>;
  SystemHealth?: SystemHealthResolvers<ContextType>;
  IntegrityCheck?: IntegrityCheckResolvers<ContextType>;
  CodeListImport?: CodeListImportResolvers<ContextType>;
};

