import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Accreditation as AccreditationRow } from '../accreditation/accreditation.entity';
import type { AllocationResult as AllocationResultRow } from '../allocation/allocation-result.entity';
import type { Allocation as AllocationRow } from '../allocation/allocation.entity';
import type { Attendance as AttendanceRow } from '../attendance/attendance.entity';
import type { CalendarFeed as CalendarFeedRow } from '../calendar/calendar-feed.entity';
import type { CertificateSetup as CertificateSetupRow } from '../certificate/certificate-setup.entity';
import type { Certificate as CertificateRow } from '../certificate/certificate.entity';
import type { Employment as EmploymentRow } from '../employment/employment.entity';
import type { Event as EventRow } from '../event/event.entity';
import type { SheetExport as SheetExportRow } from '../export/sheet-export.entity';
import type { StoredFileContent as StoredFileContentRow } from '../file/stored-file-content.entity';
import type { StoredFile as StoredFileRow } from '../file/stored-file.entity';
import type { SeminarInvitation as SeminarInvitationRow } from '../invitation/seminar-invitation.entity';
import type { EventKind as EventKindRow } from '../kind/event-kind.entity';
import type { EventPlan as EventPlanRow } from '../kind/event-plan.entity';
import type { MaterialPlan as MaterialPlanRow } from '../material/material-plan.entity';
import type { Material as MaterialRow } from '../material/material.entity';
import type { ExternalTraining as ExternalTrainingRow } from '../own-training/external-training.entity';
import type { TrainingAbsence as TrainingAbsenceRow } from '../own-training/training-absence.entity';
import type { Programme as ProgrammeRow } from '../programme/programme.entity';
import type { Run as RunRow } from '../programme/run.entity';
import type { Registration as RegistrationRow } from '../registration/registration.entity';
import type { EventReport as EventReportRow } from '../report/event-report.entity';
import type { SeminarSeries as SeminarSeriesRow } from '../series/seminar-series.entity';
import type { EventSession as EventSessionRow } from '../session/event-session.entity';
import type { Topic as TopicRow } from '../topic/topic.entity';
import type { ParticipationPlan as ParticipationPlanRow } from '../training-record/participation-plan.entity';
import type { Offer as OfferRow } from '../waiting/offer.entity';
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
  /** Who would get a place and why (návrh rozdělení míst). For the organiser of the kraj; NOT_FOUND elsewhere. EDU_REGISTRATION_STILL_OPEN, EDU_ALREADY_ALLOCATED, EDU_TOO_MANY_APPLICANTS. Every read is audited. */
  previewAllocation: AllocationPreview;
  /** The caller's own calendar: the days of the events they hold, or are offered, a place at, from a year ago to two years ahead; hours are those of Czechia (můj kalendář). */
  myCalendar: CalendarFile;
  /** The secret address of the caller's calendar; null while there is none or it is closed (adresa mého kalendáře). */
  myCalendarFeed?: Maybe<CalendarFeed>;
  /** The calendar behind a secret token, for programs that subscribe to it; null for a token that is not, or no longer, one. Anyone who holds the token may ask. */
  calendarByToken?: Maybe<CalendarFile>;
  /** What anyone may verify of a certificate by its number or verification code: never whose it is; null when there is none (ověření osvědčení). Anyone may ask. */
  verifyCertificate?: Maybe<CertificateVerification>;
  /** One certificate of the caller, or of somebody in the organiser's kraj (osvědčení). NOT_FOUND elsewhere. The read of another person is audited. */
  certificate: Certificate;
  /** The caller's own certificates, the newest first (moje osvědčení). */
  myCertificates: CertificateConnection;
  /** Certificates in the organiser's kraj by number (osvědčení). Every read is audited. */
  certificates: CertificateConnection;
  /** Where the caller worked and when, newest first (moje zaměstnání). At most 100. */
  myEmployments: Array<Employment>;
  /** One event, or null when there is none (akce). */
  event?: Maybe<Event>;
  /** Events by their day, the undated last (akce). */
  events: EventConnection;
  /** Everyone registered for an event and who waits for it, as a file; BAD_USER_INPUT for more than 10 000 rows, which `requestExport` writes in the background (export přihlášek). For the organiser of the kraj; NOT_FOUND elsewhere. Every row read is audited. */
  registrationFile: SheetFile;
  /** Attendance of one day with a row for everyone who holds a place, to be filled in and imported; BAD_USER_INPUT for more than 10 000 rows, which `requestExport` writes in the background (export docházky). For the organiser of the kraj; NOT_FOUND elsewhere. Every row read is audited. */
  attendanceFile: SheetFile;
  /** The caller's own exports in the background, the newest first (moje exporty). At most 20; FORBIDDEN for a program. */
  myExports: Array<SheetExport>;
  /** A file with its bytes, for those who may have it: what waits, its uploader; an export, who asked for it; evidence, the person and the organiser of the employer's kraj; what belongs to a report, its readers; to a published material, anyone. NOT_FOUND otherwise. `GET /soubory/<id>` of the gateway gives it as it is. */
  storedFile: StoredFileContent;
  /** Invitations of organisations to seminars, the oldest first (pozvánky). */
  seminarInvitations: SeminarInvitationConnection;
  /** All kinds of events in the order of their codes (druhy akcí). A code list, at most 200. */
  eventKinds: Array<EventKind>;
  /** Held methodical trainings by area beside the plan, R-EDU-14 (metodická školení). AS_OF_IN_FUTURE. */
  methodicalTrainings: MethodicalTrainings;
  /** One material, or null when there is none (materiál). Anyone may read. */
  material?: Maybe<Material>;
  /** Materials in Czech order of their titles (materiály). Anyone may read. */
  materials: MaterialConnection;
  /** Counts one free download and says where the material is; null when it is not published or has no file (stažení). Anyone may ask, nothing is kept of who did. */
  materialDownload?: Maybe<MaterialDownload>;
  /** How many people events reached in one year, kraj by kraj (účastníci vzdělávání). INVALID_YEAR. */
  educationParticipation: EducationParticipationOfYear;
  /** One programme, or null when there is none (vzdělávací program). */
  programme?: Maybe<Programme>;
  /** One registration of the caller, or of somebody in the organiser's kraj (přihláška). NOT_FOUND elsewhere. The read of another person is audited. */
  registration: Registration;
  /** Registrations in the organiser's kraj by the time of the application (přihlášky). Every read is audited. */
  registrations: RegistrationConnection;
  /** The caller's own registrations, the newest first (moje přihlášky). */
  myRegistrations: RegistrationConnection;
  /** Events of a project that are over, ask for a report and have none submitted, the longest owed first, R-EDU-21 (dlužné zprávy). At most 200. NOT_FOUND, AS_OF_IN_FUTURE. */
  eventReportsOwed: Array<ReportOwed>;
  /** One series, or null when there is none (řada seminářů). */
  seminarSeries?: Maybe<SeminarSeries>;
  /** What a project plans in seminars and what is missing; all its series together (plán seminářů). */
  seriesPlan: SeriesPlan;
  /** One topic, or null when there is none (téma). */
  topic?: Maybe<Topic>;
  /** The caller's own training record of a year: hours owed by social workers (§ 111 of Act 108/2006, to be verified), what counts of those earned, and totals of projects (můj přehled vzdělávání). INVALID_YEAR; FORBIDDEN for a program. */
  myTrainingRecord: TrainingRecord;
  /** What the caller waits for, the oldest first (moji náhradníci). At most 100. */
  myWaitingList: WaitingList;
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


export type QueryPreviewAllocationArgs = {
  seminarId: Scalars['ID']['input'];
};


export type QueryCalendarByTokenArgs = {
  token: Scalars['String']['input'];
};


export type QueryVerifyCertificateArgs = {
  number: Scalars['String']['input'];
};


export type QueryCertificateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMyCertificatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCertificatesArgs = {
  eventId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegistrationFileArgs = {
  eventId: Scalars['ID']['input'];
  format?: SheetFormat;
};


export type QueryAttendanceFileArgs = {
  sessionId: Scalars['ID']['input'];
  format?: SheetFormat;
};


export type QueryStoredFileArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySeminarInvitationsArgs = {
  filter?: InputMaybe<SeminarInvitationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMethodicalTrainingsArgs = {
  projectId: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryMaterialArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMaterialsArgs = {
  filter?: InputMaybe<MaterialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMaterialDownloadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEducationParticipationArgs = {
  year: Scalars['Int']['input'];
};


export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegistrationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegistrationsArgs = {
  filter?: InputMaybe<RegistrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyRegistrationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEventReportsOwedArgs = {
  projectId: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerySeminarSeriesArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySeriesPlanArgs = {
  projectId: Scalars['ID']['input'];
};


export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMyTrainingRecordArgs = {
  year: Scalars['Int']['input'];
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
  /** Education in the kraj (vzdělávání). AS_OF_IN_FUTURE. */
  education: EducationInKraj;
  /** How many people events in the kraj reached in one year (účastníci vzdělávání). INVALID_YEAR. */
  participation: EducationParticipation;
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
export type KrajEducationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Region (kraj). Praha is a row of this list, but neither a kraj nor an ORP. Source: © ČÚZK, RÚIAN, CC BY 4.0; code lists of ČSÚ. */
export type KrajParticipationArgs = {
  year: Scalars['Int']['input'];
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
  /** Education in the okres (vzdělávání). AS_OF_IN_FUTURE. */
  education: EducationInOkres;
};


/** District (okres), a child of a kraj beside the ORP, not above it. Source: © ČÚZK, RÚIAN, CC BY 4.0; code lists of ČSÚ. */
export type OkresEducationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
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
  /** Records a course's accreditation and holds the topic's open events under it. The unit of an hour must be chosen (R-EDU-08, R-EDU-11). DATE_RANGE_REVERSED, EDU_HOURS_MISMATCH, EDU_ACCREDITATION_EXPIRED and EDU_ACCREDITATION_MISSING of an announced seminar of a series; warns with EDU_ACCREDITATION_EXPIRED. */
  setAccreditation: AccreditationChange;
  /** Gives the places as they were previewed (R-EDU-05, R-EDU-05b). EDU_ALLOCATION_STALE, EDU_REGISTRATION_STILL_OPEN, EDU_ALREADY_ALLOCATED, EDU_TOO_MANY_APPLICANTS, FORBIDDEN_SCOPE. */
  confirmAllocation: Allocation;
  /** Records who was there on one day; a repeat replaces what was recorded. EDU_SESSION_NOT_STARTED, EDU_NOT_REGISTERED, EDU_MINUTES_EXCEED_SESSION, EDU_MINUTES_REQUIRED, EDU_MINUTES_WITHOUT_PRESENCE, EDU_ATTENDANCE_TWICE, EDU_CERTIFICATE_ISSUED_LOCKED, FORBIDDEN_SCOPE. */
  recordAttendance: AttendanceRecorded;
  /** Gives the caller's calendar a new secret address; the old one stops at once. FORBIDDEN for a program. */
  renewCalendarFeed: CalendarFeed;
  /** Closes the secret address of the caller's calendar. FORBIDDEN for a program. */
  closeCalendarFeed: CalendarFeed;
  /** Sets what the certificates of a project say besides the event; a repeat replaces it and changes nothing already issued. EDU_SIGNATORY_INCOMPLETE, FORBIDDEN_SCOPE. */
  setCertificateSetup: CertificateSetup;
  /** Issues a certificate to everyone who has earned one; the others are named with the reason. Looks at 1000 who hold a place in one request: while `next` of the answer is not null, somebody remains and the next request goes on after it. EDU_SESSION_NOT_STARTED, EDU_CERTIFICATE_SETUP_MISSING, NOT_FOUND, FORBIDDEN_SCOPE. */
  issueCertificates: CertificatesIssued;
  /** Issues one certificate. EDU_CERTIFICATE_NOT_EARNED, EDU_CERTIFICATE_EXISTS, EDU_NOT_REGISTERED, EDU_SESSION_NOT_STARTED, EDU_CERTIFICATE_SETUP_MISSING, NOT_FOUND. */
  issueCertificate: Certificate;
  /** Ends a certificate's validity for good, with the reason, and tells whose it is. EDU_CERTIFICATE_REVOKED, TEXT_REQUIRED, NOT_FOUND. */
  revokeCertificate: Certificate;
  /** Records where a person works, by the person or an organiser of the employer's kraj. NOT_FOUND for an unknown organisation, DATE_RANGE_REVERSED, EDU_EMPLOYMENT_OVERLAP, FORBIDDEN_SCOPE. */
  recordEmployment: Employment;
  /** Records the last day of an employment. DATE_RANGE_REVERSED, NOT_FOUND outside the caller's scope. */
  endEmployment: Employment;
  /** Gives places from a CSV (UTF-8 or CP1250) or XLSX list with the column Osoba: all of them or, when any row is refused, none. A dry run only says what would happen. At most 2 000 rows, SHEET_TOO_MANY_ROWS. SHEET_… for a file that cannot be read, FORBIDDEN_SCOPE. */
  importParticipants: SheetImport;
  /** Records attendance of one day from a CSV (UTF-8 or CP1250) or XLSX list with the columns Přihláška and Účast: all of it or, when any row is refused, none. A dry run only says what would happen. At most 2 000 rows, SHEET_TOO_MANY_ROWS. SHEET_… for a file that cannot be read, EDU_SESSION_NOT_STARTED, FORBIDDEN_SCOPE. */
  importAttendance: SheetImport;
  /** Asks for a list as a file that is written in the background within a few minutes, for the caller alone; a notice says when it is ready (export na pozadí). Asked again before it is written, it is the same export. At most 30 000 rows, BAD_USER_INPUT; at most 5 not yet written, EDU_EXPORTS_TOO_MANY. For the organiser of the kraj, by their own role; NOT_FOUND elsewhere, FORBIDDEN for a program. Every row read is audited. */
  requestExport: SheetExport;
  /** Sets what those who attend an event are asked, until somebody has answered; a repeat replaces it. EDU_FEEDBACK_STARTED, EDU_FEEDBACK_CLOSED, DATE_RANGE_REVERSED, FORBIDDEN_SCOPE, NOT_FOUND. */
  setFeedbackQuestionnaire: FeedbackChange;
  /** Answers an event's questionnaire, once, by whoever was present; answers are only counted, never kept. EDU_FEEDBACK_NOT_OPEN, EDU_FEEDBACK_CLOSED, EDU_FEEDBACK_NOT_ATTENDED, EDU_FEEDBACK_GIVEN, EDU_FEEDBACK_ANSWERS; FORBIDDEN for a program. */
  giveFeedback: FeedbackChange;
  /** Keeps a file of the caller's for a day, until they say what it belongs to. `POST /soubory` of the gateway takes it as it is, up to 5 MB; here it must fit a request. FILE_TOO_LARGE, FILE_TYPE, FILE_TOO_MANY; FORBIDDEN for a program. */
  storeFile: StoredFile;
  /** Invites the municipalities, providers and authorised persons of the kraj, or only the named ones, to announced seminars; an organisation is invited to a seminar once. At most 5 000 organisations, EDU_RECIPIENTS_TOO_MANY; EDU_RECIPIENT_NOT_ELIGIBLE, EDU_EVENT_STATUS, TERRITORY_UNKNOWN for seminars of several kraje, NOT_FOUND, FORBIDDEN_SCOPE. */
  sendSeminarInvitations: SeminarInvitationsSent;
  /** Records whether an organisation wants invitations: by the organiser of its kraj, or by somebody who stands for it. FORBIDDEN_SCOPE, NOT_FOUND. */
  setInvitationOptOut: InvitationPreference;
  /** Sets how many events of a kind a project plans and which numbers its rules have; a repeat replaces the plan. EDU_PLAN_TARGET, EDU_AREA_UNKNOWN, AS_OF_IN_FUTURE. */
  setEventPlan: EventPlan;
  /** Plans a material. EDU_VIDEO_SUBJECT (R-EDU-19), EDU_ISSUE_NUMBER, EDU_ISSUE_EXISTS, EDU_PAGES_REVERSED, AS_OF_IN_FUTURE. */
  addMaterial: Material;
  /** Says that a material is published, free for anyone; one published without a file gets its file so, once. EDU_MATERIAL_PUBLISHED, EDU_MATERIAL_NOT_SHOWN_YET, AS_OF_IN_FUTURE. */
  publishMaterial: Material;
  /** Sets how many materials of a kind a project plans and about whom; a repeat replaces the plan. */
  setMaterialPlan: MaterialPlan;
  /** Records a course somebody completed elsewhere, by the person or an organiser of the employer's kraj. EDU_EVIDENCE_REQUIRED, EDU_TRAINING_RECORDED for the same one again, DATE_RANGE_REVERSED, AS_OF_IN_FUTURE, NOT_FOUND for a file that is not the caller's, FORBIDDEN_SCOPE. */
  recordExternalTraining: ExternalTraining;
  /** Takes a course recorded by mistake out of the sums; the record stays. EDU_TRAINING_WITHDRAWN, CONFLICT_VERSION, NOT_FOUND. */
  withdrawExternalTraining: ExternalTraining;
  /** Records an uninterrupted absence from work, without its reason. DATE_RANGE_REVERSED, EDU_ABSENCE_OVERLAP, EDU_ABSENCE_OUTSIDE_EMPLOYMENT, FORBIDDEN_SCOPE. */
  recordAbsence: TrainingAbsence;
  /** Takes an absence recorded by mistake out of the sums. EDU_ABSENCE_WITHDRAWN, CONFLICT_VERSION, NOT_FOUND. */
  withdrawAbsence: TrainingAbsence;
  /** Plans one event. EDU_CAPACITY_BELOW_MINIMUM, EDU_CASE_SEMINAR_CAPACITY, EDU_FEE_NOT_ALLOWED, EDU_ONE_TOPIC, EDU_TOPIC_NOT_IN_SERIES, EDU_SERIES_REQUIRED (R-EDU-04), EDU_RUN_WITHOUT_PROGRAMME (R-EDU-13), EDU_AREA_UNKNOWN, OUTSIDE_PROJECT_PERIOD, EDU_EVENT_DAYS, EDU_EVENT_MONTH, EDU_EVENT_YEARLY, TERRITORY_UNKNOWN, FORBIDDEN_SCOPE; warns with EDU_PLAN_DUPLICATE and EDU_UNUSUAL_LENGTH. */
  createEvent: EventChange;
  /** Sets where an event is. EDU_EVENT_STATUS, TERRITORY_UNKNOWN, NOT_FOUND for an unknown contractor. */
  setVenue: EventChange;
  /** Sets how many people fit. EDU_CAPACITY_BELOW_MINIMUM, EDU_CASE_SEMINAR_CAPACITY, EDU_RUN_SIZE (R-EDU-13), EDU_CAPACITY_BELOW_CONFIRMED (R-EDU-05b), EDU_EVENT_STATUS. */
  setCapacity: EventChange;
  /** Plans a programme given in runs; a project has at most 50, EDU_PROGRAMMES_TOO_MANY. EDU_HOURS_MISMATCH (R-EDU-11), AS_OF_IN_FUTURE. */
  createProgramme: Programme;
  /** Plans the next run of a programme; a programme has at most 200, EDU_RUNS_TOO_MANY. EDU_RUN_SIZE (R-EDU-13); warns with EDU_PLAN_TARGET. */
  createRun: RunChange;
  /** Announces events, all or none. EDU_SESSION_COUNT, EDU_HOURS_MISMATCH, EDU_ACCREDITATION_MISSING, EDU_ACCREDITATION_EXPIRED, EDU_ACCREDITATION_NOT_YET_VALID, EDU_REGISTRATION_AFTER_START, EDU_CAPACITY_REQUIRED (R-EDU-16), EDU_EVENT_STATUS; warns with EDU_VENUE_MISSING. */
  publishSeminars: EventsChange;
  /** Says that an event has happened. EDU_SESSION_NOT_STARTED, EDU_DATE_REQUIRED, EDU_ACCREDITATION_MISSING and EDU_ACCREDITATION_EXPIRED for a seminar of a series (R-EDU-08), EDU_EVENT_STATUS; warns with EDU_AREA_UNEVEN. */
  recordEventHeld: EventChange;
  /** Cancels an event. Its people keep their turn: they are offered other dates of the subject, or the next one announced. EDU_EVENT_STATUS. */
  cancelEvent: EventChange;
  /** Registers a person for topics of a series, each with alternatives in order, all or none. EDU_TOPIC_ALREADY_REGISTERED (R-EDU-10), EDU_ALTERNATIVE_TOPIC_MISMATCH, EDU_TIME_CLASH, EDU_NOT_ELIGIBLE (R-EDU-06), EDU_REGISTRATION_CLOSED, EDU_REGISTRATION_NOT_OPEN, FORBIDDEN_SCOPE; warns with EDU_SAME_DAY, and with EDU_TIME_CLASH of an alternative. */
  registerForSeries: RegistrationRequest;
  /** Registers a person for one event, with alternatives in order. The same refusals as registerForSeries. */
  registerForEvent: RegistrationRequest;
  /** Gives a person a place by hand, never over the capacity. EDU_CAPACITY_EXCEEDED, EDU_RUN_FULL (R-EDU-13), EDU_ALLOCATION_PENDING (R-EDU-05b), EDU_TOPIC_ALREADY_REGISTERED, EDU_TIME_CLASH, EDU_NOT_ELIGIBLE, EDU_EVENT_STATUS, FORBIDDEN_SCOPE. */
  placeParticipant: Registration;
  /** Ends a registration before the event begins; a freed place is offered to the next. EDU_REGISTRATION_STATE, EDU_EVENT_STATUS, CONFLICT_VERSION, NOT_FOUND. */
  cancelRegistration: Registration;
  /** Moves a registration to another date of the same topic in one step; also of a date that is over, once attendance says that the person missed it. EDU_TRANSFER_TOPIC_MISMATCH, EDU_CAPACITY_EXCEEDED and EDU_RUN_FULL (with `waitlistPossible`), EDU_ALLOCATION_PENDING, EDU_TIME_CLASH, EDU_REGISTRATION_STATE, EDU_EVENT_STATUS, CONFLICT_VERSION, NOT_FOUND. */
  transferRegistration: Registration;
  /** Closes registration before its last day, so that places can be given. EDU_EVENT_STATUS, FORBIDDEN_SCOPE. */
  closeRegistration: EventChange;
  /** Writes what the report of an event says; a repeat replaces it all. By who plans for the project, or by who was there. EDU_REPORT_NOT_ASKED, EDU_REPORT_STATE, EDU_REPORT_DATES (R-EDU-21), DATE_RANGE_REVERSED, OUTSIDE_PROJECT_PERIOD, CONFLICT_VERSION, FORBIDDEN_SCOPE. */
  saveEventReport: EventReportChange;
  /** Submits a complete report of an event that is over. EDU_REPORT_INCOMPLETE, EDU_REPORT_TOO_EARLY, EDU_REPORT_STATE (R-EDU-21); EDU_REPORT_LATE is a warning. */
  submitEventReport: EventReportChange;
  /** Accepts a submitted report; nobody accepts their own. SELF_APPROVAL_FORBIDDEN, EDU_REPORT_STATE. */
  acceptEventReport: EventReportChange;
  /** Gives a submitted report back to be mended. REASON_REQUIRED, EDU_REPORT_STATE. */
  returnEventReport: EventReportChange;
  /** Plans one seminar of each topic in each okres, all in one step (R-EDU-01). EDU_CAPACITY_BELOW_MINIMUM, EDU_HOURS_MISMATCH, EDU_TWO_DAY_TOPICS, EDU_FEE_NOT_ALLOWED, EDU_PLAN_DUPLICATE, EDU_SERIES_TOO_MANY, OUTSIDE_PROJECT_PERIOD, TERRITORY_UNKNOWN, FORBIDDEN_SCOPE. */
  createSeminarSeries: SeminarSeriesChange;
  /** Sets all days of an event. EDU_SESSION_COUNT, EDU_HOURS_MISMATCH, OUTSIDE_PROJECT_PERIOD, EDU_OUTSIDE_SERIES_WINDOW, EDU_EVENT_DAYS, EDU_EVENT_MONTH, EDU_EVENT_YEARLY, EDU_SESSION_ORDER, EDU_EVENT_STATUS, EDU_ATTENDANCE_RECORDED; once published also EDU_ACCREDITATION_EXPIRED; warns with EDU_UNUSUAL_LENGTH (R-EDU-15) and with EDU_HOURS_MISMATCH of a run (R-EDU-11). */
  setSessions: EventChange;
  /** Moves an event, or some of its days, online or back. Registrations stay and everyone is told (R-EDU-20). EDU_EVENT_STATUS, EDU_SESSION_UNKNOWN. */
  switchMode: EventChange;
  /** Sets how many seminars a project's own workers are to complete together (R-EDU-18); a repeat replaces the plan. AS_OF_IN_FUTURE. */
  setStaffTrainingPlan: StaffTrainingChange;
  /** Records one completed seminar of one of the project's own workers (R-EDU-18). OUTSIDE_PROJECT_PERIOD, AS_OF_IN_FUTURE; warns with EDU_STAFF_WORKERS and EDU_STAFF_UNEVEN. */
  recordStaffTraining: StaffTrainingChange;
  /** Records what has happened to the small-scale tender of a series (VZMR); it states all that is known, so a repeat replaces what was recorded and null takes a day back. EDU_TENDER_ORDER, EDU_TENDER_CONTRACTOR, AS_OF_IN_FUTURE, NOT_FOUND, FORBIDDEN_SCOPE; warns with EDU_TENDER_LATE of a day later than the plan has it. */
  recordTender: SeminarSeriesChange;
  /** Adds topics to a project, all or none; a project has at most 200, EDU_TOPICS_TOO_MANY. EDU_TOPIC_EXISTS, EDU_TOPIC_LENGTH, FORBIDDEN_SCOPE. */
  addTopics: TopicsAdded;
  /** Says by which programme's threshold a project counts its participants; a repeat replaces it. FORBIDDEN_SCOPE, NOT_FOUND. */
  setParticipationPlan: ParticipationPlan;
  /** Waits for a topic at any of the given dates; a free place is offered at once. EDU_TOPIC_ALREADY_REGISTERED, EDU_ALTERNATIVE_TOPIC_MISMATCH, EDU_ALLOCATION_PENDING, EDU_EVENT_STATUS, EDU_NOT_ELIGIBLE, FORBIDDEN_SCOPE. */
  joinWaitingList: Registration;
  /** Leaves the waiting list; an offered place goes to the next. EDU_REGISTRATION_STATE, NOT_FOUND. */
  leaveWaitingList: Registration;
  /** Takes an offered place or lets it go to the next. EDU_OFFER_EXPIRED, EDU_OFFER_ANSWERED, EDU_TIME_CLASH, EDU_EVENT_STATUS, NOT_FOUND for somebody else's. */
  respondToOffer: Registration;
  /** Sends events of this service that wait for a person on their way again; JOB_ALREADY_COMPLETED for one that took effect (zkusit znovu). */
  retryFailedJobsOfEducation: HandledJobs;
  /** Gives events of this service that wait for a person up for good; JOB_ALREADY_COMPLETED for one that took effect (zahodit). */
  discardFailedJobsOfEducation: HandledJobs;
};


export type MutationSetAccreditationArgs = {
  input: SetAccreditationInput;
};


export type MutationConfirmAllocationArgs = {
  input: ConfirmAllocationInput;
};


export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


export type MutationRenewCalendarFeedArgs = {
  input: RenewCalendarFeedInput;
};


export type MutationCloseCalendarFeedArgs = {
  input: CloseCalendarFeedInput;
};


export type MutationSetCertificateSetupArgs = {
  input: SetCertificateSetupInput;
};


export type MutationIssueCertificatesArgs = {
  input: IssueCertificatesInput;
};


export type MutationIssueCertificateArgs = {
  input: IssueCertificateInput;
};


export type MutationRevokeCertificateArgs = {
  input: RevokeCertificateInput;
};


export type MutationRecordEmploymentArgs = {
  input: RecordEmploymentInput;
};


export type MutationEndEmploymentArgs = {
  input: EndEmploymentInput;
};


export type MutationImportParticipantsArgs = {
  input: ImportParticipantsInput;
};


export type MutationImportAttendanceArgs = {
  input: ImportAttendanceInput;
};


export type MutationRequestExportArgs = {
  input: RequestExportInput;
};


export type MutationSetFeedbackQuestionnaireArgs = {
  input: SetFeedbackQuestionnaireInput;
};


export type MutationGiveFeedbackArgs = {
  input: GiveFeedbackInput;
};


export type MutationStoreFileArgs = {
  input: StoreFileInput;
};


export type MutationSendSeminarInvitationsArgs = {
  input: SendSeminarInvitationsInput;
};


export type MutationSetInvitationOptOutArgs = {
  input: SetInvitationOptOutInput;
};


export type MutationSetEventPlanArgs = {
  input: SetEventPlanInput;
};


export type MutationAddMaterialArgs = {
  input: AddMaterialInput;
};


export type MutationPublishMaterialArgs = {
  input: PublishMaterialInput;
};


export type MutationSetMaterialPlanArgs = {
  input: SetMaterialPlanInput;
};


export type MutationRecordExternalTrainingArgs = {
  input: RecordExternalTrainingInput;
};


export type MutationWithdrawExternalTrainingArgs = {
  input: WithdrawExternalTrainingInput;
};


export type MutationRecordAbsenceArgs = {
  input: RecordAbsenceInput;
};


export type MutationWithdrawAbsenceArgs = {
  input: WithdrawAbsenceInput;
};


export type MutationCreateEventArgs = {
  input: CreateEventInput;
};


export type MutationSetVenueArgs = {
  input: SetVenueInput;
};


export type MutationSetCapacityArgs = {
  input: SetCapacityInput;
};


export type MutationCreateProgrammeArgs = {
  input: CreateProgrammeInput;
};


export type MutationCreateRunArgs = {
  input: CreateRunInput;
};


export type MutationPublishSeminarsArgs = {
  input: PublishSeminarsInput;
};


export type MutationRecordEventHeldArgs = {
  input: RecordEventHeldInput;
};


export type MutationCancelEventArgs = {
  input: CancelEventInput;
};


export type MutationRegisterForSeriesArgs = {
  input: RegisterForSeriesInput;
};


export type MutationRegisterForEventArgs = {
  input: RegisterForEventInput;
};


export type MutationPlaceParticipantArgs = {
  input: PlaceParticipantInput;
};


export type MutationCancelRegistrationArgs = {
  input: CancelRegistrationInput;
};


export type MutationTransferRegistrationArgs = {
  input: TransferRegistrationInput;
};


export type MutationCloseRegistrationArgs = {
  input: CloseRegistrationInput;
};


export type MutationSaveEventReportArgs = {
  input: SaveEventReportInput;
};


export type MutationSubmitEventReportArgs = {
  input: SubmitEventReportInput;
};


export type MutationAcceptEventReportArgs = {
  input: AcceptEventReportInput;
};


export type MutationReturnEventReportArgs = {
  input: ReturnEventReportInput;
};


export type MutationCreateSeminarSeriesArgs = {
  input: CreateSeminarSeriesInput;
};


export type MutationSetSessionsArgs = {
  input: SetSessionsInput;
};


export type MutationSwitchModeArgs = {
  input: SwitchModeInput;
};


export type MutationSetStaffTrainingPlanArgs = {
  input: SetStaffTrainingPlanInput;
};


export type MutationRecordStaffTrainingArgs = {
  input: RecordStaffTrainingInput;
};


export type MutationRecordTenderArgs = {
  input: RecordTenderInput;
};


export type MutationAddTopicsArgs = {
  input: AddTopicsInput;
};


export type MutationSetParticipationPlanArgs = {
  input: SetParticipationPlanInput;
};


export type MutationJoinWaitingListArgs = {
  input: JoinWaitingListInput;
};


export type MutationLeaveWaitingListArgs = {
  input: LeaveWaitingListInput;
};


export type MutationRespondToOfferArgs = {
  input: RespondToOfferInput;
};


export type MutationRetryFailedJobsOfEducationArgs = {
  input: HandleFailedJobsInput;
};


export type MutationDiscardFailedJobsOfEducationArgs = {
  input: HandleFailedJobsInput;
};

/** Ministry that accredits courses (ministerstvo). */
export type Ministry =
  /** Ministry of Labour and Social Affairs (MPSV). */
  | 'MPSV'
  /** Ministry of Education, Youth and Sports (MŠMT). */
  | 'MSMT'
  /** Ministry of the Interior (MV). */
  | 'MV';

/** What an hour of an accredited course is (jednotka). */
export type HourUnit =
  /** A clock hour of 60 minutes (hodina). */
  | 'HOUR'
  /** A lesson of 45 minutes (vyučovací hodina). */
  | 'LESSON';

/** A ministry's accreditation of a course (akreditace). */
export type Accreditation = {
  __typename?: 'Accreditation';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The accredited course (téma). */
  topic: Topic;
  /** Who accredited it (ministerstvo). */
  ministry: Ministry;
  /** Number of the decision (číslo). */
  number: Scalars['String']['output'];
  /** First day (platí od). */
  validFrom: Scalars['Date']['output'];
  /** Last day (platí do). */
  validTo: Scalars['Date']['output'];
  /** What an hour of the course is (jednotka). */
  hourUnit: HourUnit;
};

/** Answer of setAccreditation. */
export type AccreditationChange = {
  __typename?: 'AccreditationChange';
  /** The accreditation (akreditace). */
  accreditation: Accreditation;
  /** The events now held under it (akce). Bounded: the topic's open events, at most 500. */
  events: Array<Event>;
  /** Events on whose days it does not hold (upozornění). */
  warnings: Array<Warning>;
};

/** Input of setAccreditation. */
export type SetAccreditationInput = {
  /** The accredited course (téma). */
  topicId: Scalars['ID']['input'];
  /** Who accredited it (ministerstvo). */
  ministry: Ministry;
  /** Number of the decision (číslo). */
  number: Scalars['String']['input'];
  /** First day (platí od). */
  validFrom: Scalars['Date']['input'];
  /** Last day (platí do). */
  validTo: Scalars['Date']['input'];
  /** What an hour of the course is (jednotka). */
  hourUnit: HourUnit;
  /** Only these events of the topic; all that have not happened when absent (akce). */
  eventIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Whether an applicant takes part in the whole series (skupina). */
export type ApplicantClass =
  /** Registered for all topics of the series, in any okres and on any date, R-EDU-05a (celá řada). */
  | 'FULL_SERIES'
  /** Registered for some of them (ostatní). */
  | 'OTHER';

/** How places would be given now (návrh rozdělení míst). */
export type AllocationPreview = {
  __typename?: 'AllocationPreview';
  /** Places of the seminar; null without a limit (kapacita). */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** Places still to be given (volná místa). */
  free: Scalars['Int']['output'];
  /** People who want one (zájemci). */
  applicants: Scalars['Int']['output'];
  /** Who would get a place, by rank (umístění). At most 1000. */
  placed: Array<AllocationPreviewRow>;
  /** Who would wait, by rank (náhradníci). At most 1000. */
  waiting: Array<AllocationPreviewRow>;
  /** What decides inside a class (rozhodující pravidlo). */
  tieBreak: Scalars['String']['output'];
  /** What confirmAllocation asks for; another one means that something has changed (otisk návrhu). */
  hash: Scalars['String']['output'];
};

/** One applicant of a preview. A record of a person. */
export type AllocationPreviewRow = {
  __typename?: 'AllocationPreviewRow';
  /** Who it is (osoba). */
  person: Person;
  /** Order among all applicants (pořadí). */
  rank: Scalars['Int']['output'];
  /** Order among those who would wait; null for one who would get a place (pořadí náhradníka). */
  position?: Maybe<Scalars['Int']['output']>;
  /** Class (skupina). */
  class: ApplicantClass;
  /** Why, in one sentence (důvod). */
  reason: Scalars['String']['output'];
  /** The registrations of the person for the topics of the series, at any date (přihlášky řady). Bounded by the series: at most 50. */
  seriesRegistrations: Array<Registration>;
};

/** Places of a seminar as they were given (rozdělení míst). */
export type Allocation = {
  __typename?: 'Allocation';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The seminar (seminář). */
  event: Event;
  /** Places of the seminar then; null without a limit (kapacita). */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** People who wanted one (zájemci). Exactly for the kraj and for who applied; for others to tens, and hidden where 1 to 5 got a place or got none. */
  applicants?: Maybe<Scalars['Int']['output']>;
  /** People who got one (umístění). Hidden for others together with the applicants. */
  placed?: Maybe<Scalars['Int']['output']>;
  /** True when these numbers are hidden (potlačeno). */
  suppressed: Scalars['Boolean']['output'];
  /** What was previewed and confirmed (otisk návrhu). */
  hash: Scalars['String']['output'];
  /** How the applicants came out, by rank; a person sees their own row, the organiser of the kraj all (výsledek). At most 1000. Every read of others is audited. */
  rows: Array<AllocationResult>;
};

/** How one applicant came out. A record of a person. */
export type AllocationResult = {
  __typename?: 'AllocationResult';
  /** Who it is (osoba). */
  person: Person;
  /** Order among all applicants (pořadí). */
  rank: Scalars['Int']['output'];
  /** Class (skupina). */
  class: ApplicantClass;
  /** Whether there was a place (umístěn). */
  placed: Scalars['Boolean']['output'];
  /** Why, in one sentence (důvod). */
  reason: Scalars['String']['output'];
};

/** Anything people attend to learn: a seminar, a workshop, a conference, a run of a programme (vzdělávací akce). */
export type Event = {
  __typename?: 'Event';
  /** How its places were given; null where that is still to come or places are given at once (rozdělení míst). */
  allocation?: Maybe<Allocation>;
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The project that holds it (projekt). */
  project: Project;
  /** Kind of event (druh). */
  kind: EventKind;
  /** The series it belongs to (řada seminářů). */
  series?: Maybe<SeminarSeries>;
  /** Title (název). */
  titleCs: Scalars['String']['output'];
  /** Topics in their order (témata). Bounded: at most 20. */
  topics: Array<Topic>;
  /** The topic of a seminar: its first and only one (téma). */
  topic?: Maybe<Topic>;
  /** The source lists the topics of several events together and does not say which had which (společná témata). */
  topicsAreShared: Scalars['Boolean']['output'];
  /** Kraj where it is; null for a nationwide event without a place (kraj). */
  kraj?: Maybe<Kraj>;
  /** Okres where it is (okres). */
  okres?: Maybe<Okres>;
  /** Municipality where it is (obec). */
  municipality?: Maybe<Municipality>;
  /** Municipality or country as the source writes it, where a name is not a key (místo). */
  place?: Maybe<Scalars['String']['output']>;
  /** Venue (místo konání). */
  venue?: Maybe<Scalars['String']['output']>;
  /** The venue is not certain yet (předběžné místo). */
  venueIsPreliminary: Scalars['Boolean']['output'];
  /** Area of the plan, for kinds planned by area: the ministry's regional office (oblast). */
  area?: Maybe<Scalars['String']['output']>;
  /** Phase of the project; null where it has none (fáze). */
  phase?: Maybe<Scalars['Int']['output']>;
  /** How it is attended; null where the source does not say (forma). */
  mode?: Maybe<EventMode>;
  /** Places for participants; null where none is stated (kapacita). */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** The organiser's own people present (zástupci pořadatele). */
  staffCount: Scalars['Int']['output'];
  /** Always zero: education is free of charge, R-EDU-07 (cena). */
  price: Scalars['Money']['output'];
  /** Form of supervision (forma supervize). */
  supervisionForm?: Maybe<SupervisionForm>;
  /** Accreditation it is held under (akreditace). */
  accreditation?: Maybe<Accreditation>;
  /** The contractor that teaches it (dodavatel). */
  contractor?: Maybe<Organisation>;
  /** Names of the lecturers as certificates print them (lektoři). At most 10. */
  lecturers: Array<Scalars['String']['output']>;
  /** Where it stands (stav). */
  status: EventStatus;
  /** Why it was cancelled (důvod zrušení). */
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** Its days in their order; empty where the source states no date (dny). Bounded: at most 60. */
  sessions: Array<EventSession>;
  /** Expected period where no day is fixed yet (předpokládané období). */
  expected?: Maybe<Period>;
  /** False where the source states no date (termín uveden). */
  dateIsStated: Scalars['Boolean']['output'];
  /** First day (od). */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** Last day (do). */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** The day by which a source speaks of the event as held, where it states no date (doloženo ke dni). */
  knownHeldBy?: Maybe<Scalars['Date']['output']>;
  /** The day from which it counts as planned (naplánováno dne). */
  plannedOn: Scalars['Date']['output'];
  /** The day from which it counts as held (uskutečněno dne). */
  heldOn?: Maybe<Scalars['Date']['output']>;
  /** Last day of registration (přihlášky do). */
  registrationClosesOn?: Maybe<Scalars['Date']['output']>;
  /** Where the fact comes from, document and line (zdroj). */
  source?: Maybe<Scalars['String']['output']>;
  /** What the caller may do with it now (co smím). */
  viewerCan: EventViewerCan;
  /** What those who attended are asked and, once it is closed, what they answered; null where nobody asks (zpětná vazba). */
  feedback?: Maybe<EventFeedback>;
  /** Places of the event (místa). */
  places: EventPlaces;
  /** What came of it, told by those who were there; a draft is shown to them and to who plans for the project only (zpráva). */
  report?: Maybe<EventReport>;
  /** The last day to submit its report; null where none is asked for or its last day is not known, R-EDU-21 (zpráva do). */
  reportDueOn?: Maybe<Scalars['Date']['output']>;
};

/** Input of confirmAllocation. */
export type ConfirmAllocationInput = {
  /** The seminar (seminář). */
  seminarId: Scalars['ID']['input'];
  /** The hash of the preview (otisk návrhu). */
  previewHash: Scalars['String']['input'];
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a person was there (stav docházky). */
export type AttendanceState =
  /** Was there (přítomen). */
  | 'PRESENT'
  /** Was not (nepřítomen). */
  | 'ABSENT'
  /** Was not, with an excuse (omluven). */
  | 'EXCUSED';

/** Whether a person was there on one day (docházka). A record of a person. */
export type Attendance = {
  __typename?: 'Attendance';
  id: Scalars['ID']['output'];
  /** The day (den). */
  session: EventSession;
  /** Whether the person was there (stav). */
  state: AttendanceState;
  /** Minutes of presence (minuty). */
  minutes: Scalars['Int']['output'];
  /** By video (online). */
  online: Scalars['Boolean']['output'];
};

/** How many were there on one day, of those who hold a place. The organiser of the kraj reads it; others read nothing (souhrn docházky). */
export type SessionAttendance = {
  __typename?: 'SessionAttendance';
  /** Were there (přítomno). */
  present: Scalars['Int']['output'];
  /** Were not (nepřítomno). */
  absent: Scalars['Int']['output'];
  /** Were not, with an excuse (omluveno). */
  excused: Scalars['Int']['output'];
  /** Nothing is recorded of them (nezapsáno). */
  notRecorded: Scalars['Int']['output'];
  /** Minutes of presence together (minuty). */
  minutes: Scalars['Int']['output'];
};

/** One day of an event (den akce). */
export type EventSession = {
  __typename?: 'EventSession';
  /** How many were there; null for everyone but the organiser of the kraj (souhrn docházky). */
  attendance?: Maybe<SessionAttendance>;
  id: Scalars['ID']['output'];
  /** Day (datum). */
  date: Scalars['Date']['output'];
  /** Czech wall-clock time `HH:MM`; null where none is stated (začátek). */
  startsAt?: Maybe<Scalars['String']['output']>;
  /** Length in minutes; null where none is stated (délka). */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** How it is attended; null where the source does not say (forma). */
  mode?: Maybe<EventMode>;
};

/** One person's way to one topic, programme or event (přihláška). A record of a person. */
export type Registration = {
  __typename?: 'Registration';
  /** Attendance in the order of the days (docházka). At most 60. */
  attendance: Array<Attendance>;
  /** The valid certificate earned by it (osvědčení). */
  certificate?: Maybe<Certificate>;
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Who it is (osoba). */
  person: Person;
  /** Employer at the time of the application (zaměstnavatel). */
  employer?: Maybe<Organisation>;
  /** The topic; null for an event that is no date of a topic (téma). */
  topic?: Maybe<Topic>;
  /** Where the place is held, offered or awaited; null in the waiting list (termín). */
  seminar?: Maybe<Event>;
  /** Where it stands (stav). */
  state: RegistrationState;
  /** Order among those who wait; null when not waiting (pořadí). */
  position?: Maybe<Scalars['Int']['output']>;
  /** Why the state is what it is (důvod). */
  reason: Scalars['String']['output'];
  /** Events the person would take, in their order (přijatelné termíny). At most 10; none while the next date is awaited after theirs was cancelled. */
  acceptableSeminars: Array<Event>;
  /** The offered place (nabídka). */
  offer?: Maybe<Offer>;
  /** When the person first applied (čas přihlášení). */
  appliedAt: Scalars['DateTime']['output'];
  /** What the caller may do with it now (co smím). */
  viewerCan: RegistrationViewerCan;
};

/** Answer of recordAttendance. */
export type AttendanceRecorded = {
  __typename?: 'AttendanceRecorded';
  /** The event (akce). */
  event: Event;
  /** Rows written (zapsáno). */
  recorded: Scalars['Int']['output'];
};

/** Attendance of one registration on the day. */
export type AttendanceRowInput = {
  /** The registration (přihláška). */
  registrationId: Scalars['ID']['input'];
  /** Whether the person was there (stav). */
  state: AttendanceState;
  /** Minutes of presence; the whole session when absent and present (minuty). */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** By video; as the session says when absent (online). */
  online?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Input of recordAttendance. */
export type RecordAttendanceInput = {
  /** The day (den). */
  sessionId: Scalars['ID']['input'];
  /** 1 to 1000 rows (řádky). */
  rows: Array<AttendanceRowInput>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A calendar as a file, iCalendar text (kalendář). */
export type CalendarFile = {
  __typename?: 'CalendarFile';
  /** The file, `text/calendar`, RFC 5545 (obsah). */
  text: Scalars['String']['output'];
  /** A name to save it under (název souboru). */
  fileName: Scalars['String']['output'];
  /** Since when it has said just this (změněno). */
  changedAt: Scalars['DateTime']['output'];
};

/** The secret address of a person's calendar (adresa kalendáře). */
export type CalendarFeed = {
  __typename?: 'CalendarFeed';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Token for `calendarByToken`; null while the address is closed (klíč adresy). */
  token?: Maybe<Scalars['String']['output']>;
  /** The whole address for a program that subscribes to calendars; it is as secret as the calendar itself. Null while it is closed (adresa). */
  url?: Maybe<Scalars['String']['output']>;
};

/** Input of renewCalendarFeed. */
export type RenewCalendarFeedInput = {
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of closeCalendarFeed. */
export type CloseCalendarFeedInput = {
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** That a person has completed an event (osvědčení). A record of a person. */
export type Certificate = {
  __typename?: 'Certificate';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Number: the year and its order in the year (číslo). */
  number: Scalars['String']['output'];
  /** Code for verification (ověřovací kód). */
  code: Scalars['String']['output'];
  /** Whose it is (osoba). */
  person: Person;
  /** What was completed (akce). */
  event: Event;
  /** The registration it was earned by (přihláška). */
  registration: Registration;
  /** Attended minutes: the truth behind hours and lessons, R-EDU-11 (minuty). */
  minutes: Scalars['Int']['output'];
  /** Attended clock hours (hodiny). */
  hours: Scalars['Decimal']['output'];
  /** Attended lessons of 45 minutes (vyučovací hodiny). */
  lessons: Scalars['Decimal']['output'];
  /** Number of the accreditation (číslo akreditace). */
  accreditationNumber?: Maybe<Scalars['String']['output']>;
  /** The day it was issued (vydáno). */
  issuedOn: Scalars['Date']['output'];
  /** When its validity ended (zrušeno). */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why its validity ended (důvod zrušení). */
  revokeReason?: Maybe<Scalars['String']['output']>;
  /** The document as a PDF, the same bytes every time; null when revoked (dokument). */
  document?: Maybe<CertificateDocument>;
};

/** A document as a file (soubor). */
export type CertificateDocument = {
  __typename?: 'CertificateDocument';
  /** Name of the file (název souboru). */
  fileName: Scalars['String']['output'];
  /** Media type (typ). */
  contentType: Scalars['String']['output'];
  /** Content (obsah). */
  base64: Scalars['String']['output'];
  /** SHA-256 of the content, hexadecimal (otisk). */
  sha256: Scalars['String']['output'];
};

/** What anyone may verify of a certificate: never whose it is (ověření). */
export type CertificateVerification = {
  __typename?: 'CertificateVerification';
  /** Number (číslo). */
  number: Scalars['String']['output'];
  /** False when it was revoked (platné). */
  valid: Scalars['Boolean']['output'];
  /** The day its validity ended (zrušeno). */
  revokedOn?: Maybe<Scalars['Date']['output']>;
  /** The day it was issued (vydáno). */
  issuedOn: Scalars['Date']['output'];
  /** What was completed (název). */
  titleCs: Scalars['String']['output'];
  /** Kind of event (druh). */
  kindCs: Scalars['String']['output'];
  /** Days attended (dny). At most 60. */
  days: Array<Scalars['Date']['output']>;
  /** Where (místo). */
  place?: Maybe<Scalars['String']['output']>;
  /** Who organised it (pořadatel). */
  organiser: Scalars['String']['output'];
  /** Accreditation it was held under (akreditace). */
  accreditation?: Maybe<VerifiedAccreditation>;
  /** Attended minutes (minuty). */
  minutes: Scalars['Int']['output'];
  /** Attended clock hours (hodiny). */
  hours: Scalars['Decimal']['output'];
  /** Attended lessons of 45 minutes (vyučovací hodiny). */
  lessons: Scalars['Decimal']['output'];
};

/** Accreditation a certificate names. */
export type VerifiedAccreditation = {
  __typename?: 'VerifiedAccreditation';
  /** Who accredited it (ministerstvo). */
  ministry: Ministry;
  /** Number of the decision (číslo). */
  number: Scalars['String']['output'];
};

/** What the certificates of a project say besides the event (nastavení osvědčení). */
export type CertificateSetup = {
  __typename?: 'CertificateSetup';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The project (projekt). */
  project: Project;
  /** Who organises (pořadatel). */
  organiser: Scalars['String']['output'];
  /** Who signs (podepisující osoba). */
  signatoryName?: Maybe<Scalars['String']['output']>;
  /** Office of who signs (funkce). */
  signatoryRoleCs?: Maybe<Scalars['String']['output']>;
  /** Where, for example «V Liberci» (místo vydání). */
  issuedAt?: Maybe<Scalars['String']['output']>;
  /** Who pays, each a line of its own (publicita). At most 6. */
  funderLines: Array<Scalars['String']['output']>;
  /** Address of the page where a code is verified; the code is appended (adresa ověření). */
  verifyUrl: Scalars['String']['output'];
};

/** A page of certificates (stránka osvědčení). */
export type CertificateConnection = {
  __typename?: 'CertificateConnection';
  edges: Array<CertificateEdge>;
  pageInfo: PageInfo;
  /** All certificates of the list (celkem). */
  totalCount: Scalars['Int']['output'];
};

/** One certificate of a page. */
export type CertificateEdge = {
  __typename?: 'CertificateEdge';
  node: Certificate;
  cursor: Scalars['String']['output'];
};

/** Answer of a batch of certificates (vydaná osvědčení). */
export type CertificatesIssued = {
  __typename?: 'CertificatesIssued';
  /** Certificates issued now (vydáno). At most 1000. */
  issued: Array<Certificate>;
  /** Who was refused and why (nevydáno). At most 1000. */
  refused: Array<CertificateRefused>;
  /** Registration the next request goes on after; null when nobody remains (pokračovat za). */
  next?: Maybe<Scalars['ID']['output']>;
  /** How many hold a place and were not looked at yet (zbývá). */
  remaining: Scalars['Int']['output'];
};

/** Who was refused a certificate and why. */
export type CertificateRefused = {
  __typename?: 'CertificateRefused';
  /** Who it is (osoba). */
  person: Person;
  /** Code of the refusal (kód). */
  code: Scalars['String']['output'];
  /** Why, in one sentence (důvod). */
  reason: Scalars['String']['output'];
};

/** Input of setCertificateSetup. */
export type SetCertificateSetupInput = {
  /** The project (projekt). */
  projectId: Scalars['ID']['input'];
  /** Who organises (pořadatel). */
  organiser: Scalars['String']['input'];
  /** Who signs (podepisující osoba). */
  signatoryName?: InputMaybe<Scalars['String']['input']>;
  /** Office of who signs (funkce). */
  signatoryRoleCs?: InputMaybe<Scalars['String']['input']>;
  /** Where, for example «V Liberci» (místo vydání). */
  issuedAt?: InputMaybe<Scalars['String']['input']>;
  /** Who pays, each a line of its own (publicita). */
  funderLines: Array<Scalars['String']['input']>;
  /** Address of a page of one's own where a code is verified, https; the code is appended. The platform's own page, /overeni of the gateway, when absent (adresa ověření). */
  verifyUrl?: InputMaybe<Scalars['String']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of issueCertificates. */
export type IssueCertificatesInput = {
  /** The seminar (seminář). */
  seminarId: Scalars['ID']['input'];
  /** Where the request before ended: `next` of its answer; from the beginning when absent (pokračovat za). */
  after?: InputMaybe<Scalars['ID']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of issueCertificate. */
export type IssueCertificateInput = {
  /** The registration (přihláška). */
  registrationId: Scalars['ID']['input'];
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of revokeCertificate. */
export type RevokeCertificateInput = {
  /** The certificate (osvědčení). */
  certificateId: Scalars['ID']['input'];
  /** Version the caller has read; another one is refused with CONFLICT_VERSION. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why (důvod). */
  reason: Scalars['String']['input'];
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Where a person works and when (zaměstnání). A record of a person. */
export type Employment = {
  __typename?: 'Employment';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Who works there (osoba). */
  person: Person;
  /** Employer (zaměstnavatel). */
  organisation: Organisation;
  /** First day (od). */
  from: Scalars['Date']['output'];
  /** Last day; null while it lasts (do). */
  to?: Maybe<Scalars['Date']['output']>;
  /** End of the probation period; null when none is known (zkušební doba do). */
  probationTo?: Maybe<Scalars['Date']['output']>;
};

/** Person (osoba); owned by networking. */
export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** The training record of a year, for the person and for the organiser of whoever employs them in it or of the employer's kraj; null for everybody else. Reads of others are noted. INVALID_YEAR (přehled vzdělávání). */
  trainingRecord?: Maybe<TrainingRecord>;
};


/** Person (osoba); owned by networking. */
export type PersonTrainingRecordArgs = {
  year: Scalars['Int']['input'];
};

/** Input of recordEmployment. */
export type RecordEmploymentInput = {
  /** Who works there (osoba). */
  personId: Scalars['ID']['input'];
  /** Employer (zaměstnavatel). */
  organisationId: Scalars['ID']['input'];
  /** First day (od). */
  from: Scalars['Date']['input'];
  /** Last day; absent while it lasts (do). */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** End of the probation period (zkušební doba do). */
  probationTo?: InputMaybe<Scalars['Date']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of endEmployment. */
export type EndEmploymentInput = {
  /** The employment (zaměstnání). */
  employmentId: Scalars['ID']['input'];
  /** Version the caller has read; another one is refused with CONFLICT_VERSION. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Last day (do). */
  to: Scalars['Date']['input'];
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Where an event stands (stav). */
export type EventStatus =
  /** Planned, not announced yet (naplánováno). */
  | 'PLANNED'
  /** Announced; people may register (zveřejněno). */
  | 'PUBLISHED'
  /** It has happened (uskutečněno). */
  | 'HELD'
  /** It will not happen (zrušeno). */
  | 'CANCELLED';

/** How an event is attended (forma). */
export type EventMode =
  /** In one room (prezenčně). */
  | 'IN_PERSON'
  /** By video (online). */
  | 'ONLINE'
  /** Both, or some days so and some so (kombinovaně). */
  | 'HYBRID';

/** Form of supervision (forma supervize). */
export type SupervisionForm =
  /** One worker (individuální). */
  | 'INDIVIDUAL'
  /** A team (týmová). */
  | 'TEAM';

/** What the caller may do with an event now. */
export type EventViewerCan = {
  __typename?: 'EventViewerCan';
  /** Change its days, venue, capacity or mode (upravit). */
  edit: Scalars['Boolean']['output'];
  /** Announce it (zveřejnit). */
  publish: Scalars['Boolean']['output'];
  /** Say that it has happened (potvrdit konání). */
  recordHeld: Scalars['Boolean']['output'];
  /** Cancel it (zrušit). */
  cancel: Scalars['Boolean']['output'];
};

/** A page of events (stránka akcí). */
export type EventConnection = {
  __typename?: 'EventConnection';
  edges: Array<EventEdge>;
  pageInfo: PageInfo;
  /** All events of the filter (celkem). */
  totalCount: Scalars['Int']['output'];
};

/** One event of a page. */
export type EventEdge = {
  __typename?: 'EventEdge';
  node: Event;
  cursor: Scalars['String']['output'];
};

/** Organisation (organizace); owned by networking. */
export type Organisation = {
  __typename?: 'Organisation';
  id: Scalars['ID']['output'];
};

/** Answer of a change of one event. */
export type EventChange = {
  __typename?: 'EventChange';
  /** The event (akce). */
  event: Event;
  /** What should be looked at; the change was made (upozornění). */
  warnings: Array<Warning>;
};

/** Answer of a change of several events. */
export type EventsChange = {
  __typename?: 'EventsChange';
  /** The events in the order given (akce). */
  events: Array<Event>;
  /** What should be looked at; the change was made (upozornění). */
  warnings: Array<Warning>;
};

/** What is asked for; every given part must hold. */
export type EventFilter = {
  /** Project (projekt). */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Series (řada). */
  seriesId?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the kind, for example `SEMINAR` (druh). */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** Kraj (kraj). */
  krajCode?: InputMaybe<Scalars['KrajCode']['input']>;
  /** Okres (okres). */
  okresCode?: InputMaybe<Scalars['OkresCode']['input']>;
  /** Topic (téma). */
  topicId?: InputMaybe<Scalars['ID']['input']>;
  /** Status (stav). */
  status?: InputMaybe<EventStatus>;
  /** Mode (forma). */
  mode?: InputMaybe<EventMode>;
  /** Phase of the project (fáze). */
  phase?: InputMaybe<Scalars['Int']['input']>;
  /** Area of the plan (oblast). */
  area?: InputMaybe<Scalars['String']['input']>;
  /** Some day of the event lies in it; undated events do not (období). */
  period?: InputMaybe<PeriodInput>;
};

/** Kind of file (formát). */
export type SheetFormat =
  /** Text with semicolons, UTF-8, as Czech Excel opens it (CSV). */
  | 'CSV'
  /** Excel workbook (XLSX). */
  | 'XLSX';

/** A list as a file; no text in it can run as a formula (soubor). */
export type SheetFile = {
  __typename?: 'SheetFile';
  /** Name of the file (název souboru). */
  fileName: Scalars['String']['output'];
  /** Media type (typ). */
  contentType: Scalars['String']['output'];
  /** Content (obsah). */
  base64: Scalars['String']['output'];
  /** Rows without the header (řádků). */
  rows: Scalars['Int']['output'];
};

/** What an import found and wrote (výsledek importu). */
export type SheetImport = {
  __typename?: 'SheetImport';
  /** Nothing was to be written (zkouška nanečisto). */
  dryRun: Scalars['Boolean']['output'];
  /** Rows without a problem (v pořádku). */
  accepted: Scalars['Int']['output'];
  /** Rows with a problem (odmítnuto). */
  rejected: Scalars['Int']['output'];
  /** Rows written; none when any has a problem (zapsáno). */
  written: Scalars['Int']['output'];
  /** Every problem by row (chyby). Of at most 2 000 rows. */
  problems: Array<SheetProblem>;
  /** Headers of the file that mean nothing here (přeskočené sloupce). At most 100. */
  ignoredColumns: Array<Scalars['String']['output']>;
};

/** What is wrong with one row of a file; never the content of a cell. */
export type SheetProblem = {
  __typename?: 'SheetProblem';
  /** Row as the spreadsheet numbers it (řádek). */
  row: Scalars['Int']['output'];
  /** Header of the column; null for the whole row (sloupec). */
  column?: Maybe<Scalars['String']['output']>;
  /** Code of the refusal (kód). */
  code: Scalars['String']['output'];
  /** Rule of the domain model (pravidlo). */
  rule?: Maybe<Scalars['String']['output']>;
  /** Czech sentence for people (sdělení). */
  messageCs: Scalars['String']['output'];
};

/** Input of importParticipants. */
export type ImportParticipantsInput = {
  /** The event (akce). */
  eventId: Scalars['ID']['input'];
  /** The file in base64, at most 184 320 characters: 135 kB of a file; larger ones are uploaded (soubor). */
  fileBase64?: InputMaybe<Scalars['String']['input']>;
  /** Instead of it a file the caller uploaded as IMPORT, up to 5 MB (nahraný soubor). */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Only say what would happen (zkouška nanečisto). */
  dryRun: Scalars['Boolean']['input'];
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of importAttendance. */
export type ImportAttendanceInput = {
  /** The day (den). */
  sessionId: Scalars['ID']['input'];
  /** The file in base64, at most 184 320 characters: 135 kB of a file; larger ones are uploaded (soubor). */
  fileBase64?: InputMaybe<Scalars['String']['input']>;
  /** Instead of it a file the caller uploaded as IMPORT, up to 5 MB (nahraný soubor). */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Only say what would happen (zkouška nanečisto). */
  dryRun: Scalars['Boolean']['input'];
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A list of people that is taken out as a file (seznam). */
export type ExportedList =
  /** Everyone registered for an event and who waits for it (přihlášky). */
  | 'REGISTRATIONS'
  /** Attendance of one day with a row for everyone who holds a place (docházka). */
  | 'ATTENDANCE';

/** How an export in the background stands (stav exportu). */
export type SheetExportState =
  /** It waits to be written (čeká). */
  | 'QUEUED'
  /** Its file can be downloaded (připraven). */
  | 'READY'
  /** It could not be written; `failureCs` says why (nepodařil se). */
  | 'FAILED'
  /** Its file is no longer there (vypršel). */
  | 'EXPIRED';

/** A list that is written in the background and kept three days for whoever asked for it (export na pozadí). A record of that person. */
export type SheetExport = {
  __typename?: 'SheetExport';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Which list (seznam). */
  list: ExportedList;
  /** The event, or the day of attendance (akce nebo den). */
  aboutId: Scalars['ID']['output'];
  /** Kind of file (formát). */
  format: SheetFormat;
  /** How it stands (stav). */
  state: SheetExportState;
  /** Rows without the header; null before it is written (řádků). */
  rows?: Maybe<Scalars['Int']['output']>;
  /** The file, while it is there: downloaded by whoever asked, as long as they are an organiser of the kraj; every download is audited (soubor). */
  file?: Maybe<AttachedFile>;
  /** Until when the file is there (k dispozici do). */
  availableUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Why it could not be written, in Czech (důvod). */
  failureCs?: Maybe<Scalars['String']['output']>;
};

/** Input of requestExport. */
export type RequestExportInput = {
  /** Which list (seznam). */
  list: ExportedList;
  /** The event, or the day of attendance (akce nebo den). */
  id: Scalars['ID']['input'];
  /** Kind of file (formát). */
  format?: SheetFormat;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a questionnaire is open (stav dotazníku). */
export type FeedbackState =
  /** The event has not ended (ještě ne). */
  | 'NOT_YET'
  /** Those who attended may answer (otevřený). */
  | 'OPEN'
  /** Results are told (uzavřený). */
  | 'CLOSED';

/** A questionnaire of an event. Results are told once, after it is closed; small counts are hidden, with others where a hidden one could be computed (zpětná vazba). */
export type EventFeedback = {
  __typename?: 'EventFeedback';
  /** Whether it is open (stav). */
  state: FeedbackState;
  /** Last day of answering (uzavírá se). */
  closesOn: Scalars['Date']['output'];
  /** How many answered; null until it is closed (počet odpovědí). */
  given?: Maybe<PublishedCount>;
  /** Questions with their options (otázky). Bounded: at most 20. */
  questions: Array<FeedbackQuestion>;
  /** What this caller may do with it now (co smí volající). */
  viewerCan: FeedbackViewerCan;
};

/** A count of people that may be hidden (zveřejněný počet). */
export type PublishedCount = {
  __typename?: 'PublishedCount';
  /** The count; null when it is hidden or not told yet (počet). */
  value?: Maybe<Scalars['Int']['output']>;
  /** Hidden, because it could tell of single people (skryto). */
  suppressed: Scalars['Boolean']['output'];
};

/** One question (otázka). */
export type FeedbackQuestion = {
  __typename?: 'FeedbackQuestion';
  /** Question (otázka). */
  textCs: Scalars['String']['output'];
  /** Options in their order (možnosti). Bounded: at most 8. */
  options: Array<FeedbackOption>;
};

/** One option with how many chose it (možnost). */
export type FeedbackOption = {
  __typename?: 'FeedbackOption';
  /** Its place, from 0; what an answer names (pořadí). */
  ordinal: Scalars['Int']['output'];
  /** Option (možnost). */
  textCs: Scalars['String']['output'];
  /** How many chose it; null when it is hidden or not told yet (počet). */
  value?: Maybe<Scalars['Int']['output']>;
  /** Hidden, because it could tell of single people (skryto). */
  suppressed: Scalars['Boolean']['output'];
};

/** What this caller may do with a questionnaire now. */
export type FeedbackViewerCan = {
  __typename?: 'FeedbackViewerCan';
  /** Answer it (vyplnit). */
  answer: Scalars['Boolean']['output'];
};

/** Answer of a change of feedback. */
export type FeedbackChange = {
  __typename?: 'FeedbackChange';
  /** The event, with its questionnaire (akce). */
  event: Event;
};

/** Input of setFeedbackQuestionnaire. */
export type SetFeedbackQuestionnaireInput = {
  /** The event (akce). */
  eventId: Scalars['ID']['input'];
  /** Questions; the default ones when absent (otázky). */
  questions?: InputMaybe<Array<FeedbackQuestionInput>>;
  /** Last day of answering; two weeks after the event when absent (uzavírá se). */
  closesOn?: InputMaybe<Scalars['Date']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A question and its options. */
export type FeedbackQuestionInput = {
  /** Question (otázka). */
  textCs: Scalars['String']['input'];
  /** Options, 2 to 8 (možnosti). */
  optionsCs: Array<Scalars['String']['input']>;
};

/** Input of giveFeedback. */
export type GiveFeedbackInput = {
  /** The event (akce). */
  eventId: Scalars['ID']['input'];
  /** For each question the place of the chosen option, from 0 (odpovědi). */
  answers: Array<Scalars['Int']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a file is uploaded for (účel souboru). */
export type FilePurpose =
  /** Evidence of a course taken elsewhere: PDF, JPG or PNG (doklad). */
  | 'EVIDENCE'
  /** Attachment of a report or a material: PDF, JPG or PNG (příloha). */
  | 'ATTACHMENT'
  /** A list to be imported: CSV or XLSX (import). */
  | 'IMPORT';

/** A file somebody uploaded (soubor). A record of a person. */
export type StoredFile = {
  __typename?: 'StoredFile';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** What it was uploaded for (účel). */
  purpose: FilePurpose;
  /** Name to save it under (název souboru). */
  fileName: Scalars['String']['output'];
  /** Media type, by its own bytes (typ). */
  contentType: Scalars['String']['output'];
  /** Size in bytes (velikost). */
  bytes: Scalars['Int']['output'];
  /** SHA-256 of its bytes (otisk). */
  sha256: Scalars['String']['output'];
  /** When it is forgotten unless it is used before; null once it is used (zanikne). */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where those who may have it download it (adresa). */
  url: Scalars['String']['output'];
};

/** A file that belongs to a report or a material (příloha). */
export type AttachedFile = {
  __typename?: 'AttachedFile';
  id: Scalars['ID']['output'];
  /** Name to save it under (název souboru). */
  fileName: Scalars['String']['output'];
  /** Media type, by its own bytes (typ). */
  contentType: Scalars['String']['output'];
  /** Size in bytes (velikost). */
  bytes: Scalars['Int']['output'];
  /** SHA-256 of its bytes (otisk). */
  sha256: Scalars['String']['output'];
  /** Where those who may read what it belongs to download it (adresa). */
  url: Scalars['String']['output'];
};

/** A file with its bytes (obsah souboru). */
export type StoredFileContent = {
  __typename?: 'StoredFileContent';
  /** Name to save it under (název souboru). */
  fileName: Scalars['String']['output'];
  /** Media type, by its own bytes (typ). */
  contentType: Scalars['String']['output'];
  /** SHA-256 of its bytes (otisk). */
  sha256: Scalars['String']['output'];
  /** Its bytes (obsah). */
  base64: Scalars['String']['output'];
  /** Anyone may have it (veřejný). */
  isPublic: Scalars['Boolean']['output'];
};

/** Input of storeFile. */
export type StoreFileInput = {
  /** What it is uploaded for (účel). */
  purpose: FilePurpose;
  /** Its name (název souboru). */
  fileName: Scalars['String']['input'];
  /** Its bytes in base64 (obsah). */
  base64: Scalars['String']['input'];
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** How far an invitation of one organisation has got (stav pozvánky). */
export type SeminarInvitationState =
  /** On its way (zařazeno). */
  | 'QUEUED'
  /** Reached somebody of the organisation (odesláno). */
  | 'SENT'
  /** Could not be delivered, or nobody of the organisation is known (nedoručeno). */
  | 'BOUNCED'
  /** The organisation or its people do not want it (odhlášeno). */
  | 'OPTED_OUT';

/** One organisation invited to seminars (pozvánka). */
export type SeminarInvitation = {
  __typename?: 'SeminarInvitation';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Who is invited (organizace). */
  organisation: Organisation;
  /** Kinds of the organisation (druhy organizace). At most 9. */
  kind: Array<Scalars['String']['output']>;
  /** Seminars it is invited to (semináře). At most 100. */
  seminars: Array<Event>;
  /** How far it has got (stav). */
  state: SeminarInvitationState;
  /** People of the organisation who were told; null outside the kraj where they were 1 to 5 (osloveno osob). */
  peopleTold?: Maybe<Scalars['Int']['output']>;
};

/** One sending of invitations (dávka pozvánek). */
export type SeminarInvitationBatch = {
  __typename?: 'SeminarInvitationBatch';
  id: Scalars['ID']['output'];
  /** On their way (zařazeno). */
  queued: Scalars['Int']['output'];
  /** Reached (odesláno). */
  sent: Scalars['Int']['output'];
  /** Not delivered (nedoručeno). */
  bounced: Scalars['Int']['output'];
  /** Not wanted (odhlášeno). */
  optedOut: Scalars['Int']['output'];
  /** The invited organisations, the first hundred; all of them in `seminarInvitations` (adresáti). At most 100. */
  recipients: Array<SeminarInvitation>;
};

/** Answer of sendSeminarInvitations. */
export type SeminarInvitationsSent = {
  __typename?: 'SeminarInvitationsSent';
  /** The sending (dávka). */
  batch: SeminarInvitationBatch;
};

/** Whether an organisation wants invitations (zasílání pozvánek). */
export type InvitationPreference = {
  __typename?: 'InvitationPreference';
  /** The organisation (organizace). */
  organisation: Organisation;
  /** True when it does not (odhlášeno). */
  optedOut: Scalars['Boolean']['output'];
};

/** A page of invitations (stránka pozvánek). */
export type SeminarInvitationConnection = {
  __typename?: 'SeminarInvitationConnection';
  edges: Array<SeminarInvitationEdge>;
  pageInfo: PageInfo;
  /** All invitations of the filter (celkem). */
  totalCount: Scalars['Int']['output'];
};

/** One invitation of a page. */
export type SeminarInvitationEdge = {
  __typename?: 'SeminarInvitationEdge';
  node: SeminarInvitation;
  cursor: Scalars['String']['output'];
};

/** What is asked for; every given part must hold. */
export type SeminarInvitationFilter = {
  /** Seminar (seminář). */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Sending (dávka). */
  batchId?: InputMaybe<Scalars['ID']['input']>;
  /** Organisation (organizace). */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** State (stav). */
  state?: InputMaybe<SeminarInvitationState>;
};

/** Input of sendSeminarInvitations. */
export type SendSeminarInvitationsInput = {
  /** 1 to 100 announced seminars of one kraj (semináře). */
  seminarIds: Array<Scalars['ID']['input']>;
  /** Only these organisations, 1 to 1 000; all eligible ones of the kraj when absent (adresáti). */
  organisationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of setInvitationOptOut. */
export type SetInvitationOptOutInput = {
  /** The organisation (organizace). */
  organisationId: Scalars['ID']['input'];
  /** True when it does not want invitations (odhlásit). */
  optedOut: Scalars['Boolean']['input'];
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Kind of event: a row of data with the numbers of its rules (druh akce). */
export type EventKind = {
  __typename?: 'EventKind';
  /** Code, for example `CASE_SEMINAR` (kód). */
  code: Scalars['ID']['output'];
  /** Czech name (název). */
  titleCs: Scalars['String']['output'];
  /** English name (anglický název). */
  titleEn: Scalars['String']['output'];
  /** An event of this kind teaches exactly one topic (jedno téma). */
  oneTopic: Scalars['Boolean']['output'];
  /** Its numbers unless a project plans its own (pravidla). */
  norm: EventNorm;
};

/** Numbers of the rules of a kind of event; null is no rule (pravidla). */
export type EventNorm = {
  __typename?: 'EventNorm';
  /** Smallest capacity (nejmenší kapacita). */
  capacityMin?: Maybe<Scalars['Int']['output']>;
  /** Largest capacity (největší kapacita). */
  capacityMax?: Maybe<Scalars['Int']['output']>;
  /** The largest capacity counts the organiser's own people too, R-EDU-16 (včetně pořadatele). */
  staffCounts?: Maybe<Scalars['Boolean']['output']>;
  /** Number of consecutive days, R-EDU-17 (počet dní). */
  days?: Maybe<Scalars['Int']['output']>;
  /** The only month of the year, 1–12, R-EDU-17 (měsíc). */
  month?: Maybe<Scalars['Int']['output']>;
  /** How many in a calendar year, R-EDU-17 (ročně). */
  perYear?: Maybe<Scalars['Int']['output']>;
  /** Usual length in minutes, from, R-EDU-15 (obvyklá délka od). */
  minutesFrom?: Maybe<Scalars['Int']['output']>;
  /** Usual length in minutes, to, R-EDU-15 (obvyklá délka do). */
  minutesTo?: Maybe<Scalars['Int']['output']>;
  /** Kinds of employers whose people may take part, R-EDU-06; null for anybody (komu je určeno). At most 9. */
  eligible?: Maybe<Array<Scalars['String']['output']>>;
  /** Hours an offered place waits for an answer; 48 when null (platnost nabídky). */
  offerHours?: Maybe<Scalars['Int']['output']>;
  /** Days after the last day within which a report is due; null for events without one, R-EDU-21 (zpráva do). */
  reportDays?: Maybe<Scalars['Int']['output']>;
  /** What such a report must say (povinné části zprávy). At most 6. */
  reportSections?: Maybe<Array<ReportSection>>;
};

/** How many events of a kind a project plans (plán akcí). */
export type EventPlan = {
  __typename?: 'EventPlan';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The project (projekt). */
  project: Project;
  /** Kind of event (druh). */
  kind: EventKind;
  /** Phase of the project; null for the project as a whole (fáze). */
  phase?: Maybe<Scalars['Int']['output']>;
  /** Planned number; null when none is stated (cíl). */
  target?: Maybe<Scalars['Int']['output']>;
  /** Planned number in each area (cíl v oblasti). */
  perArea?: Maybe<Scalars['Int']['output']>;
  /** Areas it is planned by (oblasti). At most 50. */
  areas: Array<Scalars['String']['output']>;
  /** The project's own numbers over those of the kind (pravidla). */
  norm: EventNorm;
  /** The day from which the plan is known (uvedeno dne). */
  statedOn: Scalars['Date']['output'];
  /** Where the fact comes from, document and line (zdroj). */
  source?: Maybe<Scalars['String']['output']>;
};

/** Held methodical trainings beside the plan (metodická školení). */
export type MethodicalTrainings = {
  __typename?: 'MethodicalTrainings';
  /** By area, in the order of the plan (po oblastech). Bounded by the plan: at most 50. */
  byArea: Array<MethodicalTrainingsOfArea>;
  /** Held in all areas (celkem). */
  total: Scalars['Int']['output'];
  /** Planned in all areas; null when no plan is stated (cíl). */
  target?: Maybe<Scalars['Int']['output']>;
  /** Areas over the plan: 5/4/3 makes 12 too but breaks «4 in each» (upozornění). */
  warnings: Array<Warning>;
};

/** Held methodical trainings of one area. */
export type MethodicalTrainingsOfArea = {
  __typename?: 'MethodicalTrainingsOfArea';
  /** Area: the ministry's regional office (oblast). */
  area: Scalars['String']['output'];
  /** Held (uskutečněno). */
  done: Scalars['Int']['output'];
  /** Planned; null when no plan is stated (cíl). */
  target?: Maybe<Scalars['Int']['output']>;
};

/** Project whose education this is (projekt); owned by evaluation. */
export type Project = {
  __typename?: 'Project';
  /** What the project plans in events by kind and phase (plány akcí). At most 200. */
  eventPlans: Array<EventPlan>;
  /** What the project has published of what it plans, by kind (plnění plánu materiálů). Bounded: at most 4. AS_OF_IN_FUTURE. */
  materialCoverage: Array<MaterialCoverage>;
  /** Free downloads of the project's materials up to a day (počet stažení). AS_OF_IN_FUTURE. */
  materialDownloads: Figure;
  /** Events of the project by kind and phase (akce). Bounded by the kinds: at most 500. AS_OF_IN_FUTURE. */
  eventTotals: Array<EventTotal>;
  /** Programmes of the project, oldest first (vzdělávací programy). At most 50. */
  programmes: Array<Programme>;
  /** Series of seminars of the project, oldest first (řady seminářů). At most 50. */
  seminarSeries: Array<SeminarSeries>;
  /** How far the project is with educating its own workers; null where it plans none (vzdělávání vlastních pracovníků). AS_OF_IN_FUTURE. */
  staffTraining?: Maybe<StaffTrainingProgress>;
  id: Scalars['ID']['output'];
  /** Topics of the project in the order of their codes, at most 200 (témata). */
  topics: Array<Topic>;
};


/** Project whose education this is (projekt); owned by evaluation. */
export type ProjectMaterialCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Project whose education this is (projekt); owned by evaluation. */
export type ProjectMaterialDownloadsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Project whose education this is (projekt); owned by evaluation. */
export type ProjectEventTotalsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Project whose education this is (projekt); owned by evaluation. */
export type ProjectStaffTrainingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Numbers of the rules of a kind of event; an absent one is as the kind says. */
export type EventNormInput = {
  /** Smallest capacity (nejmenší kapacita). */
  capacityMin?: InputMaybe<Scalars['Int']['input']>;
  /** Largest capacity (největší kapacita). */
  capacityMax?: InputMaybe<Scalars['Int']['input']>;
  /** The largest capacity counts the organiser's own people too (včetně pořadatele). */
  staffCounts?: InputMaybe<Scalars['Boolean']['input']>;
  /** Number of consecutive days (počet dní). */
  days?: InputMaybe<Scalars['Int']['input']>;
  /** The only month of the year, 1–12 (měsíc). */
  month?: InputMaybe<Scalars['Int']['input']>;
  /** How many in a calendar year (ročně). */
  perYear?: InputMaybe<Scalars['Int']['input']>;
  /** Usual length in minutes, from (obvyklá délka od). */
  minutesFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Usual length in minutes, to (obvyklá délka do). */
  minutesTo?: InputMaybe<Scalars['Int']['input']>;
  /** Kinds of employers whose people may take part (komu je určeno). */
  eligible?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Hours an offered place waits for an answer (platnost nabídky). */
  offerHours?: InputMaybe<Scalars['Int']['input']>;
  /** Days after the last day within which a report is due (zpráva do). */
  reportDays?: InputMaybe<Scalars['Int']['input']>;
  /** What such a report must say (povinné části zprávy). */
  reportSections?: InputMaybe<Array<ReportSection>>;
};

/** Input of setEventPlan. */
export type SetEventPlanInput = {
  /** The project (projekt). */
  projectId: Scalars['ID']['input'];
  /** Code of the kind (druh). */
  kind: Scalars['String']['input'];
  /** Phase of the project; absent for the project as a whole (fáze). */
  phase?: InputMaybe<Scalars['Int']['input']>;
  /** Planned number (cíl). */
  target?: InputMaybe<Scalars['Int']['input']>;
  /** Planned number in each area (cíl v oblasti). */
  perArea?: InputMaybe<Scalars['Int']['input']>;
  /** Areas it is planned by (oblasti). */
  areas?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The project's own numbers (pravidla). */
  norm?: InputMaybe<EventNormInput>;
  /** The day from which the plan is known (uvedeno dne). */
  statedOn: Scalars['Date']['input'];
  /** Where the fact comes from, document and line (zdroj). */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Kind of material (druh materiálu). */
export type MaterialKind =
  /** Educational video (vzdělávací video). */
  | 'VIDEO'
  /** Issue of a newsletter (vydání zpravodaje). */
  | 'NEWSLETTER_ISSUE'
  /** Publication (publikace). */
  | 'PUBLICATION'
  /** Leaflet or brochure (leták, brožura). */
  | 'LEAFLET';

/** Whom a video is about (subjekt). */
export type SubjectKind =
  /** Child protection authority (OSPOD). */
  | 'OSPOD'
  /** Authorised person (pověřená osoba k výkonu SPOD). */
  | 'AUTHORISED_PERSON'
  /** Social activation services for families with children (SAS). */
  | 'SAS'
  /** Low-threshold facility for children and youth (NZDM). */
  | 'NZDM';

/** Whether a material is out (stav materiálu). */
export type MaterialStatus =
  /** Planned (plánováno). */
  | 'PLANNED'
  /** Out, free for anyone (zveřejněno). */
  | 'PUBLISHED';

/** Something to learn from, free for anyone (materiál). */
export type Material = {
  __typename?: 'Material';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The project (projekt). */
  project: Project;
  /** Kind (druh). */
  kind: MaterialKind;
  /** Title (název). */
  titleCs: Scalars['String']['output'];
  /** Whom a video is about, R-EDU-19 (subjekt). */
  subject?: Maybe<SubjectKind>;
  /** Order of a newsletter issue (pořadí vydání). */
  issue?: Maybe<Scalars['Int']['output']>;
  /** Fewest pages planned (stran od). */
  pagesFrom?: Maybe<Scalars['Int']['output']>;
  /** Most pages planned (stran do). */
  pagesTo?: Maybe<Scalars['Int']['output']>;
  /** Copies planned (výtisků). */
  copies?: Maybe<Scalars['Int']['output']>;
  /** Whether it is out (stav). */
  status: MaterialStatus;
  /** The day from which it counts as published (zveřejněno dne). */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** False where the source says only that it is out, not since when (den uveden). */
  publicationDateIsStated: Scalars['Boolean']['output'];
  /** Where it is; `materialDownload` counts (adresa). */
  url?: Maybe<Scalars['String']['output']>;
  /** The file itself, where it is kept here (soubor). */
  file?: Maybe<AttachedFile>;
  /** Free downloads counted (počet stažení). */
  downloads: Scalars['Int']['output'];
  /** The event where it is shown first (poprvé představeno). */
  firstShownAt?: Maybe<Event>;
  /** Where the fact comes from, document and line (zdroj). */
  source?: Maybe<Scalars['String']['output']>;
};

/** A page of materials (stránka materiálů). */
export type MaterialConnection = {
  __typename?: 'MaterialConnection';
  edges: Array<MaterialEdge>;
  pageInfo: PageInfo;
  /** All materials of the filter (celkem). */
  totalCount: Scalars['Int']['output'];
};

/** One material of a page. */
export type MaterialEdge = {
  __typename?: 'MaterialEdge';
  node: Material;
  cursor: Scalars['String']['output'];
};

/** A free download (stažení). */
export type MaterialDownload = {
  __typename?: 'MaterialDownload';
  /** Where the material is (adresa). */
  url: Scalars['String']['output'];
  /** Downloads so far, this one included (počet stažení). */
  downloads: Scalars['Int']['output'];
};

/** How many materials of a kind a project plans (plán materiálů). */
export type MaterialPlan = {
  __typename?: 'MaterialPlan';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The project (projekt). */
  project: Project;
  /** Kind (druh). */
  kind: MaterialKind;
  /** Planned number (cíl). */
  target: Scalars['Int']['output'];
  /** One material about each of these (subjekty). */
  subjects: Array<SubjectKind>;
  /** The day from which the plan is known (uvedeno dne). */
  statedOn: Scalars['Date']['output'];
  /** Where the fact comes from, document and line (zdroj). */
  source?: Maybe<Scalars['String']['output']>;
};

/** What a project has published of what it plans, R-EDU-19 (plnění plánu materiálů). */
export type MaterialCoverage = {
  __typename?: 'MaterialCoverage';
  /** Kind (druh). */
  kind: MaterialKind;
  /** Planned number (cíl). */
  target: Scalars['Int']['output'];
  /** Published (zveřejněno). */
  done: Scalars['Int']['output'];
  /** The number and every subject are covered, each by a material free to download (splněno). */
  met: Scalars['Boolean']['output'];
  /** Subjects without a published material that can be downloaded (chybí). Bounded: at most 4. */
  missing: Array<SubjectKind>;
  /** Why the plan is not met, in Czech sentences; empty when it is (důvody). Bounded: at most 5. */
  reasonsCs: Array<Scalars['String']['output']>;
};

/** What is asked for; every given part must hold. */
export type MaterialFilter = {
  /** Project (projekt). */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Kind (druh). */
  kind?: InputMaybe<MaterialKind>;
  /** Subject of a video (subjekt). */
  subject?: InputMaybe<SubjectKind>;
  /** Only what is out, or only what is not (zveřejněno). */
  published?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Input of addMaterial. */
export type AddMaterialInput = {
  /** The project (projekt). */
  projectId: Scalars['ID']['input'];
  /** Kind (druh). */
  kind: MaterialKind;
  /** Title (název). */
  titleCs: Scalars['String']['input'];
  /** Whom a video is about (subjekt). */
  subject?: InputMaybe<SubjectKind>;
  /** Order of a newsletter issue (pořadí vydání). */
  issue?: InputMaybe<Scalars['Int']['input']>;
  /** Fewest pages planned (stran od). */
  pagesFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Most pages planned (stran do). */
  pagesTo?: InputMaybe<Scalars['Int']['input']>;
  /** Copies planned (výtisků). */
  copies?: InputMaybe<Scalars['Int']['input']>;
  /** The event where it is shown first (poprvé představeno). */
  firstShownAtId?: InputMaybe<Scalars['ID']['input']>;
  /** The day from which the plan is known; today when absent (uvedeno dne). */
  plannedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where the fact comes from, document and line (zdroj). */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of publishMaterial. */
export type PublishMaterialInput = {
  /** The material (materiál). */
  materialId: Scalars['ID']['input'];
  /** Version the caller has read; another one is refused with CONFLICT_VERSION. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The day it came out; today when neither day is given (zveřejněno dne). */
  publishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day of the source that speaks of it as published, where it states no date (doloženo ke dni). */
  knownPublishedBy?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is, https (adresa). */
  url?: InputMaybe<Scalars['String']['input']>;
  /** Instead of it the file itself, uploaded by the caller as ATTACHMENT (soubor). */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of setMaterialPlan. */
export type SetMaterialPlanInput = {
  /** The project (projekt). */
  projectId: Scalars['ID']['input'];
  /** Kind (druh). */
  kind: MaterialKind;
  /** Planned number (cíl). */
  target: Scalars['Int']['input'];
  /** One material about each of these (subjekty). */
  subjects?: InputMaybe<Array<SubjectKind>>;
  /** The day from which the plan is known (uvedeno dne). */
  statedOn: Scalars['Date']['input'];
  /** Where the fact comes from, document and line (zdroj). */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Education in one kraj as of a day (vzdělávání v kraji). A figure is null, never zero, where nothing is planned there by the day. */
export type EducationInKraj = {
  __typename?: 'EducationInKraj';
  /** Seminars planned and not cancelled, beside the target of the series, R-EDU-01 (plánované semináře). */
  seminarsPlanned: Figure;
  /** Seminars held, beside the same target (uskutečněné semináře). */
  seminarsHeld: Figure;
  /** Hours of seminars in one okres as declared: all hours planned over the okresy planned for, R-EDU-02 (hodiny v okrese). */
  hoursPerOkres: Figure;
  /** Events of other kinds held (ostatní uskutečněné akce). */
  otherEventsHeld: Figure;
};

/** Education in one okres as of a day (vzdělávání v okrese). A figure is null, never zero, where nothing is planned there by the day. */
export type EducationInOkres = {
  __typename?: 'EducationInOkres';
  /** Seminars planned and not cancelled, beside one for each topic of the series (plánované semináře). */
  seminarsPlanned: Figure;
  /** Seminars held, beside the same target (uskutečněné semináře). */
  seminarsHeld: Figure;
  /** Hours of seminars planned as declared, beside the plan of the series, R-EDU-02 (hodiny). */
  hours: Figure;
};

/** Events of one kind and phase of a project (akce projektu). */
export type EventTotal = {
  __typename?: 'EventTotal';
  /** Kind of event (druh). */
  kind: EventKind;
  /** Phase of the project; null where it has none (fáze). */
  phase?: Maybe<Scalars['Int']['output']>;
  /** Planned and not cancelled, beside the plan (plánováno). */
  planned: Figure;
  /** Held, beside the plan (uskutečněno). */
  held: Figure;
};

/** Form of further training (forma dalšího vzdělávání), § 111 of Act 108/2006; to be verified. */
export type TrainingForm =
  /** Specialised education at a university (specializační vzdělávání). */
  | 'SPECIALISATION'
  /** Accredited course (akreditovaný kurz). */
  | 'ACCREDITED_COURSE'
  /** Internship (odborná stáž). */
  | 'INTERNSHIP'
  /** Training event (školicí akce). */
  | 'TRAINING_EVENT'
  /** Conference (konference). */
  | 'CONFERENCE';

/** A course a person completed outside this platform (vlastní vzdělávání). A record of a person. */
export type ExternalTraining = {
  __typename?: 'ExternalTraining';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Who completed it (osoba). */
  person: Person;
  /** Title (název). */
  titleCs: Scalars['String']['output'];
  /** Who organised it (pořadatel). */
  organiserCs: Scalars['String']['output'];
  /** Form (forma). */
  form: TrainingForm;
  /** First day (od). */
  from: Scalars['Date']['output'];
  /** Last day; it counts in its year (do). */
  to: Scalars['Date']['output'];
  /** Length in minutes: the truth behind hours and lessons (minuty). */
  minutes: Scalars['Int']['output'];
  /** Length in hours of 60 minutes (hodiny). */
  hours: Scalars['Decimal']['output'];
  /** Length in lessons of 45 minutes (vyučovací hodiny). */
  lessons: Scalars['Decimal']['output'];
  /** The unit its length was declared in (jednotka). */
  unit: HourUnit;
  /** E-learning (e-learning). */
  elearning: Scalars['Boolean']['output'];
  /** The document that proves it (doklad). */
  evidence: TrainingEvidence;
  /** The day it was taken out of the sums; null while it counts (odebráno). */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

/** A document by its designation; the document itself is the file, or stays with the person and the employer (doklad). */
export type TrainingEvidence = {
  __typename?: 'TrainingEvidence';
  /** Kind and number of the document (označení). */
  designation: Scalars['String']['output'];
  /** Where it is kept (adresa). */
  url?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of its file, so that the same document can be recognised (otisk). */
  sha256?: Maybe<Scalars['String']['output']>;
  /** The document itself, for the person and the organiser of the employer's kraj (soubor). */
  file?: Maybe<StoredFile>;
};

/** Days a person was away from work without interruption (nepřítomnost). A record of a person; the reason is not kept. */
export type TrainingAbsence = {
  __typename?: 'TrainingAbsence';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Who was away (osoba). */
  person: Person;
  /** First day (od). */
  from: Scalars['Date']['output'];
  /** Last day (do). */
  to: Scalars['Date']['output'];
  /** The day it was taken out of the sums; null while it counts (odebráno). */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

/** Input of recordExternalTraining. */
export type RecordExternalTrainingInput = {
  /** Who completed it (osoba). */
  personId: Scalars['ID']['input'];
  /** Title (název). */
  titleCs: Scalars['String']['input'];
  /** Who organised it (pořadatel). */
  organiserCs: Scalars['String']['input'];
  /** Form (forma). */
  form: TrainingForm;
  /** First day (od). */
  from: Scalars['Date']['input'];
  /** Last day (do). */
  to: Scalars['Date']['input'];
  /** Length in minutes (minuty). */
  minutes: Scalars['Int']['input'];
  /** The unit its length was declared in; hours when absent (jednotka). */
  unit?: InputMaybe<HourUnit>;
  /** E-learning; no when absent (e-learning). */
  elearning?: InputMaybe<Scalars['Boolean']['input']>;
  /** The document that proves it; refused without one (doklad). */
  evidence?: InputMaybe<TrainingEvidenceInput>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The document that proves a course. */
export type TrainingEvidenceInput = {
  /** Kind and number of the document (označení). */
  designation?: InputMaybe<Scalars['String']['input']>;
  /** Where it is kept, https (adresa). */
  url?: InputMaybe<Scalars['String']['input']>;
  /** SHA-256 of its file, 64 hexadecimal digits; that of the file given when absent (otisk). */
  sha256?: InputMaybe<Scalars['String']['input']>;
  /** The document itself, uploaded by the caller as EVIDENCE (soubor). */
  fileId?: InputMaybe<Scalars['ID']['input']>;
};

/** Input of withdrawExternalTraining. */
export type WithdrawExternalTrainingInput = {
  /** The course (vzdělávání). */
  externalTrainingId: Scalars['ID']['input'];
  /** Version the caller has read; another one is refused with CONFLICT_VERSION. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of recordAbsence. */
export type RecordAbsenceInput = {
  /** Who was away (osoba). */
  personId: Scalars['ID']['input'];
  /** First day (od). */
  from: Scalars['Date']['input'];
  /** Last day (do). */
  to: Scalars['Date']['input'];
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of withdrawAbsence. */
export type WithdrawAbsenceInput = {
  /** The absence (nepřítomnost). */
  absenceId: Scalars['ID']['input'];
  /** Version the caller has read; another one is refused with CONFLICT_VERSION. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** How many people events reached in one year (účastníci vzdělávání). */
export type EducationParticipationOfYear = {
  __typename?: 'EducationParticipationOfYear';
  /** Calendar year (rok). */
  year: Scalars['Int']['output'];
  /** The day its counts were published, once and for all; null while they are not (zveřejněno dne). */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** All fourteen kraje in Czech order, then what belongs to no kraj (kraje). */
  kraje: Array<EducationParticipation>;
  /** Everywhere together, a person once in each kraj, rounded to tens; hidden where it would give a hidden part away (celkem). */
  total: Figure;
};

/**
 * How many people events of one kraj reached in one year (účastníci vzdělávání v kraji). People of the kraj read it exactly and at once. Outside it is what was published
 * on the first of February after the year, or at the first run since: counts of 1 to 5 people are hidden (SUPPRESSED), and others with them where they would give them away.
 */
export type EducationParticipation = {
  __typename?: 'EducationParticipation';
  /** The kraj; null for events that belong to none (kraj). */
  kraj?: Maybe<Kraj>;
  /** Calendar year (rok). */
  year: Scalars['Int']['output'];
  /** People who were present at one day at least, each once (účastníci). */
  participants: Figure;
  /** Hours they were present together; hidden with the people (hodiny účasti). */
  attendedHours: Figure;
};

/** Input of createEvent. */
export type CreateEventInput = {
  /** The project that holds it (projekt). */
  projectId: Scalars['ID']['input'];
  /** Code of the kind, for example `WORKSHOP` (druh). */
  kind: Scalars['String']['input'];
  /** Title (název). */
  titleCs: Scalars['String']['input'];
  /** Series it belongs to (řada). */
  seriesId?: InputMaybe<Scalars['ID']['input']>;
  /** Topics of the project; a seminar has exactly one (témata). */
  topicIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The source lists the topics of several events together (společná témata). */
  topicsAreShared?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kraj; derived from the okres or municipality, else the project's (kraj). */
  krajCode?: InputMaybe<Scalars['KrajCode']['input']>;
  /** Okres (okres). */
  okresCode?: InputMaybe<Scalars['OkresCode']['input']>;
  /** Municipality by key (obec). */
  municipalityKey?: InputMaybe<Scalars['ID']['input']>;
  /** Municipality or country as the source writes it, where a name is not a key (místo). */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Venue (místo konání). */
  venue?: InputMaybe<Scalars['String']['input']>;
  /** The venue is not certain yet (předběžné místo). */
  venueIsPreliminary?: InputMaybe<Scalars['Boolean']['input']>;
  /** Area of the plan (oblast). */
  area?: InputMaybe<Scalars['String']['input']>;
  /** Phase of the project (fáze). */
  phase?: InputMaybe<Scalars['Int']['input']>;
  /** How it is attended; absent where it is not stated (forma). */
  mode?: InputMaybe<EventMode>;
  /** Places for participants (kapacita). */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** The organiser's own people present (zástupci pořadatele). */
  staffCount?: InputMaybe<Scalars['Int']['input']>;
  /** Education is free of charge: only zero is accepted (cena). */
  price?: InputMaybe<Scalars['Money']['input']>;
  /** Form of supervision (forma supervize). */
  supervisionForm?: InputMaybe<SupervisionForm>;
  /** Contractor that teaches it (dodavatel). */
  contractorId?: InputMaybe<Scalars['ID']['input']>;
  /** Its days in their order; none where no date is stated (dny). */
  sessions?: InputMaybe<Array<SessionInput>>;
  /** Expected period where no day is fixed yet (předpokládané období). */
  expected?: InputMaybe<PeriodInput>;
  /** The day from which the plan is known; today when absent (naplánováno dne). */
  plannedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where the fact comes from, document and line (zdroj). */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of setVenue. */
export type SetVenueInput = {
  /** The event (akce). */
  eventId: Scalars['ID']['input'];
  /** Version the caller has read; another one is refused with CONFLICT_VERSION. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Venue (místo konání). */
  venue: Scalars['String']['input'];
  /** Municipality by key (obec). */
  municipalityKey?: InputMaybe<Scalars['ID']['input']>;
  /** Municipality as the source writes it, where a name is not a key (místo). */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The venue is not certain yet (předběžné místo). */
  preliminary?: InputMaybe<Scalars['Boolean']['input']>;
  /** Contractor that teaches it; unchanged when absent (dodavatel). */
  contractorId?: InputMaybe<Scalars['ID']['input']>;
  /** Names of the lecturers as certificates print them; unchanged when absent (lektoři). */
  lecturers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of setCapacity. */
export type SetCapacityInput = {
  /** The event (akce). */
  eventId: Scalars['ID']['input'];
  /** Version the caller has read; another one is refused with CONFLICT_VERSION. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Places for participants (kapacita). */
  capacity: Scalars['Int']['input'];
  /** The organiser's own people present; unchanged when absent (zástupci pořadatele). */
  staffCount?: InputMaybe<Scalars['Int']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A course given in runs (vzdělávací program). */
export type Programme = {
  __typename?: 'Programme';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The project (projekt). */
  project: Project;
  /** Title (název). */
  titleCs: Scalars['String']['output'];
  /** Length of one run in minutes: the truth behind hours and lessons, R-EDU-11 (minuty). */
  minutes: Scalars['Int']['output'];
  /** Length in clock hours (hodiny). */
  hours: Scalars['Decimal']['output'];
  /** Length in lessons of 45 minutes (vyučovací hodiny). */
  lessons: Scalars['Decimal']['output'];
  /** Planned number of runs (počet běhů). */
  runsPlanned: Scalars['Int']['output'];
  /** Ceiling of participants of one run, R-EDU-13 (velikost běhu). */
  runSize: Scalars['Int']['output'];
  /** Planned places: runs times size, R-EDU-12 (místa). */
  plannedPlaces: Scalars['Int']['output'];
  /** The day from which the plan is known (uvedeno dne). */
  statedOn: Scalars['Date']['output'];
  /** Where the fact comes from, document and line (zdroj). */
  source?: Maybe<Scalars['String']['output']>;
  /** Its runs in their order (běhy). At most 200. */
  runs: Array<Run>;
};

/** One run of a programme (běh). */
export type Run = {
  __typename?: 'Run';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The programme (program). */
  programme: Programme;
  /** Its number in the programme (číslo). */
  number: Scalars['Int']['output'];
  /** Most participants it takes (kapacita). */
  participantsMax: Scalars['Int']['output'];
  /** Its days, places and people (akce). */
  event: Event;
};

/** Answer of createRun. */
export type RunChange = {
  __typename?: 'RunChange';
  /** The run (běh). */
  run: Run;
  /** What should be looked at (upozornění). */
  warnings: Array<Warning>;
};

/** Input of createProgramme. */
export type CreateProgrammeInput = {
  /** The project (projekt). */
  projectId: Scalars['ID']['input'];
  /** Title (název). */
  titleCs: Scalars['String']['input'];
  /** Length of one run in clock hours (hodiny). */
  hours: Scalars['Decimal']['input'];
  /** The same length in lessons of 45 minutes; must agree when given (vyučovací hodiny). */
  lessons?: InputMaybe<Scalars['Decimal']['input']>;
  /** Planned number of runs (počet běhů). */
  runsPlanned: Scalars['Int']['input'];
  /** Ceiling of participants of one run (velikost běhu). */
  runSize: Scalars['Int']['input'];
  /** The day from which the plan is known; today when absent (uvedeno dne). */
  statedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where the fact comes from, document and line (zdroj). */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of createRun. */
export type CreateRunInput = {
  /** The programme (program). */
  programmeId: Scalars['ID']['input'];
  /** Most participants; as the programme says when absent (kapacita). */
  participantsMax?: InputMaybe<Scalars['Int']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of publishSeminars. */
export type PublishSeminarsInput = {
  /** 1 to 100 events (akce). */
  eventIds: Array<Scalars['ID']['input']>;
  /** Last day of registration, at the latest the first day of each event (přihlášky do). */
  registrationClosesOn?: InputMaybe<Scalars['Date']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of recordEventHeld. */
export type RecordEventHeldInput = {
  /** The event (akce). */
  eventId: Scalars['ID']['input'];
  /** Version the caller has read; another one is refused with CONFLICT_VERSION. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The day of the source that speaks of the event as held; only for an event without days (doloženo ke dni). */
  knownHeldBy?: InputMaybe<Scalars['Date']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of cancelEvent. */
export type CancelEventInput = {
  /** The event (akce). */
  eventId: Scalars['ID']['input'];
  /** Version the caller has read; another one is refused with CONFLICT_VERSION. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why (důvod). */
  reason: Scalars['String']['input'];
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Where a registration stands (stav přihlášky). */
export type RegistrationState =
  /** Places are given at the close of registration (čeká na rozdělení míst). */
  | 'PENDING_ALLOCATION'
  /** A place is held (potvrzeno). */
  | 'CONFIRMED'
  /** In the waiting list (náhradník). */
  | 'WAITING'
  /** A free place waits for the person's answer (nabídnuto). */
  | 'OFFERED'
  /** Ended (zrušeno). */
  | 'CANCELLED';

/** What the caller may do with a registration now. */
export type RegistrationViewerCan = {
  __typename?: 'RegistrationViewerCan';
  /** End it (zrušit). */
  cancel: Scalars['Boolean']['output'];
  /** Move it to another date (přesunout). */
  transfer: Scalars['Boolean']['output'];
  /** Answer the offer (odpovědět na nabídku). */
  respond: Scalars['Boolean']['output'];
};

/** A page of registrations (stránka přihlášek). */
export type RegistrationConnection = {
  __typename?: 'RegistrationConnection';
  edges: Array<RegistrationEdge>;
  pageInfo: PageInfo;
  /** All registrations of the filter (celkem). */
  totalCount: Scalars['Int']['output'];
};

/** One registration of a page. */
export type RegistrationEdge = {
  __typename?: 'RegistrationEdge';
  node: Registration;
  cursor: Scalars['String']['output'];
};

/** Answer of an application (odpověď na přihlášku). */
export type RegistrationRequest = {
  __typename?: 'RegistrationRequest';
  /** The application (žádost). */
  request: RegistrationOutcomes;
  /** What should be looked at (upozornění). */
  warnings: Array<Warning>;
};

/** How an application came out. */
export type RegistrationOutcomes = {
  __typename?: 'RegistrationOutcomes';
  /** Whether the person is now registered for all topics of the series, R-EDU-05a (celá řada). */
  fullSeries: Scalars['Boolean']['output'];
  /** One registration for each choice, in their order (výsledky). At most 10. */
  outcomes: Array<Registration>;
};

/** Places of an event (místa). */
export type EventPlaces = {
  __typename?: 'EventPlaces';
  /** Places for participants; null where none is stated (kapacita). */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** Places confirmed or offered (obsazeno). Outside the kraj 1 to 5 are hidden and more is rounded to tens, so that no registration can be watched. */
  taken?: Maybe<Scalars['Int']['output']>;
  /** Places left; null without a limit, and outside the kraj, where it would tell how many are taken (volno). */
  free?: Maybe<Scalars['Int']['output']>;
  /** True while a place is left; null where it would tell of few people: outside the kraj, of an event for at most five (je volno). */
  available?: Maybe<Scalars['Boolean']['output']>;
  /** True when the number of places taken is hidden (potlačeno). */
  suppressed: Scalars['Boolean']['output'];
  /** Places are given at the close of registration (rozdělují se po uzávěrce). */
  allocatedAtClose: Scalars['Boolean']['output'];
  /** Registration is over (přihlašování skončilo). */
  registrationClosed: Scalars['Boolean']['output'];
};

/** What is asked for; every given part must hold. */
export type RegistrationFilter = {
  /** Event where the place is held, offered or awaited, also in the waiting list (akce). */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Person (osoba). */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Topic (téma). */
  topicId?: InputMaybe<Scalars['ID']['input']>;
  /** State (stav). */
  state?: InputMaybe<RegistrationState>;
};

/** One topic with the dates that would be taken. */
export type TopicChoiceInput = {
  /** The topic (téma). */
  topicId: Scalars['ID']['input'];
  /** 1 to 10 dates of the topic, the best first (termíny v pořadí). */
  seminarIdsInOrder: Array<Scalars['ID']['input']>;
};

/** Input of registerForSeries. */
export type RegisterForSeriesInput = {
  /** Who is registered (osoba). */
  personId: Scalars['ID']['input'];
  /** 1 to 10 topics (volby). */
  choices: Array<TopicChoiceInput>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of registerForEvent. */
export type RegisterForEventInput = {
  /** Who is registered (osoba). */
  personId: Scalars['ID']['input'];
  /** The event, and others of the same topic or programme that would do (akce v pořadí). 1 to 10. */
  eventIdsInOrder: Array<Scalars['ID']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of placeParticipant. */
export type PlaceParticipantInput = {
  /** Who gets the place (osoba). */
  personId: Scalars['ID']['input'];
  /** The event (akce). */
  eventId: Scalars['ID']['input'];
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of cancelRegistration. */
export type CancelRegistrationInput = {
  /** The registration (přihláška). */
  registrationId: Scalars['ID']['input'];
  /** Version the caller has read; another one is refused with CONFLICT_VERSION. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why (důvod). */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of transferRegistration. */
export type TransferRegistrationInput = {
  /** The registration (přihláška). */
  registrationId: Scalars['ID']['input'];
  /** Version the caller has read; another one is refused with CONFLICT_VERSION. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The other date of the same topic (jiný termín). */
  toSeminarId: Scalars['ID']['input'];
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of closeRegistration. */
export type CloseRegistrationInput = {
  /** The event (akce). */
  eventId: Scalars['ID']['input'];
  /** Version the caller has read; another one is refused with CONFLICT_VERSION. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Where a report stands (stav zprávy). */
export type EventReportState =
  /** Being written (rozpracováno). */
  | 'DRAFT'
  /** Submitted (odevzdáno). */
  | 'SUBMITTED'
  /** Given back to be mended (vráceno). */
  | 'RETURNED'
  /** Accepted (přijato). */
  | 'ACCEPTED';

/** A part a report may have to have (část zprávy). */
export type ReportSection =
  /** Who went (kdo se účastnil). */
  | 'TRAVELLERS'
  /** First and last day (termín). */
  | 'DATES'
  /** Country and towns (stát a místo). */
  | 'PLACE'
  /** Organisations visited (navštívené organizace). */
  | 'HOSTS'
  /** What was found (zjištění). */
  | 'FINDINGS'
  /** What follows from it (doporučení). */
  | 'RECOMMENDATIONS';

/** What came of an event, told by those who were there, for example of a foreign trip (zpráva z akce). */
export type EventReport = {
  __typename?: 'EventReport';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The event (akce). */
  event: Event;
  /** Where it stands (stav). */
  state: EventReportState;
  /** First day (od). */
  from?: Maybe<Scalars['Date']['output']>;
  /** Last day (do). */
  to?: Maybe<Scalars['Date']['output']>;
  /** Country and towns (stát a místo). */
  placeCs?: Maybe<Scalars['String']['output']>;
  /** Who went, by offices and numbers (složení výpravy). */
  delegationCs?: Maybe<Scalars['String']['output']>;
  /** Who went, as far as the caller may read of people: themself, or the people of their kraj (účastníci). At most 100. */
  travellers: Array<Person>;
  /** Organisations visited (navštívené organizace). At most 50. */
  hosts: Array<ReportHost>;
  /** What was found (zjištění). */
  findingsCs?: Maybe<Scalars['String']['output']>;
  /** What follows from it (doporučení). */
  recommendationsCs?: Maybe<Scalars['String']['output']>;
  /** What belongs to it elsewhere (odkazy). At most 20. */
  links: Array<ReportLink>;
  /** Files that belong to it (přílohy). At most 10. */
  attachments: Array<AttachedFile>;
  /** The publication it became part of (vyšlo v). */
  publishedIn?: Maybe<Material>;
  /** The day it was last submitted (odevzdáno dne). */
  submittedOn?: Maybe<Scalars['Date']['output']>;
  /** The day it was accepted (přijato dne). */
  acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was given back (důvod vrácení). */
  returnReason?: Maybe<Scalars['String']['output']>;
  /** Where the fact comes from, document and line (zdroj). */
  source?: Maybe<Scalars['String']['output']>;
  /** What the caller may do with it now (co smím). */
  viewerCan: EventReportViewerCan;
};

/** What the caller may do with a report now. */
export type EventReportViewerCan = {
  __typename?: 'EventReportViewerCan';
  /** Change what it says (upravit). */
  edit: Scalars['Boolean']['output'];
  /** Submit it (odevzdat). */
  submit: Scalars['Boolean']['output'];
  /** Accept it (přijmout). */
  accept: Scalars['Boolean']['output'];
  /** Give it back (vrátit). */
  return: Scalars['Boolean']['output'];
};

/** An organisation visited (navštívená organizace). */
export type ReportHost = {
  __typename?: 'ReportHost';
  /** Name (název). */
  name: Scalars['String']['output'];
  /** Where (místo). */
  placeCs?: Maybe<Scalars['String']['output']>;
};

/** Something that belongs to a report elsewhere (odkaz). */
export type ReportLink = {
  __typename?: 'ReportLink';
  /** What it is (název). */
  titleCs: Scalars['String']['output'];
  /** Where it is (adresa). */
  url: Scalars['String']['output'];
};

/** A report that is owed (dlužná zpráva). */
export type ReportOwed = {
  __typename?: 'ReportOwed';
  /** The event (akce). */
  event: Event;
  /** The last day in time (odevzdat do). */
  dueOn: Scalars['Date']['output'];
  /** That day is over (po termínu). */
  overdue: Scalars['Boolean']['output'];
};

/** Answer of a change of a report. */
export type EventReportChange = {
  __typename?: 'EventReportChange';
  /** The report (zpráva). */
  report: EventReport;
  /** What should be looked at; the change was made (upozornění). */
  warnings: Array<Warning>;
};

/** An organisation visited. */
export type ReportHostInput = {
  /** Name (název). */
  name: Scalars['String']['input'];
  /** Where (místo). */
  placeCs?: InputMaybe<Scalars['String']['input']>;
};

/** Something that belongs to a report elsewhere. */
export type ReportLinkInput = {
  /** What it is (název). */
  titleCs: Scalars['String']['input'];
  /** Where it is, https (adresa). */
  url: Scalars['String']['input'];
};

/** Input of saveEventReport. */
export type SaveEventReportInput = {
  /** The event (akce). */
  eventId: Scalars['ID']['input'];
  /** Version of the report the caller has read; another one is refused with CONFLICT_VERSION. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** First day (od). */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day (do). */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Country and towns (stát a místo). */
  placeCs?: InputMaybe<Scalars['String']['input']>;
  /** Who went, by offices and numbers (složení výpravy). */
  delegationCs?: InputMaybe<Scalars['String']['input']>;
  /** Who went; as they are when absent, and said by who plans for the project only (účastníci). At most 100. */
  travellerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Organisations visited (navštívené organizace). At most 50. */
  hosts?: InputMaybe<Array<ReportHostInput>>;
  /** What was found (zjištění). */
  findingsCs?: InputMaybe<Scalars['String']['input']>;
  /** What follows from it (doporučení). */
  recommendationsCs?: InputMaybe<Scalars['String']['input']>;
  /** What belongs to it elsewhere (odkazy). At most 20. */
  links?: InputMaybe<Array<ReportLinkInput>>;
  /** Files that belong to it, uploaded by the caller as ATTACHMENT or attached before; as they are when absent (přílohy). At most 10. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The publication it became part of (vyšlo v). */
  materialId?: InputMaybe<Scalars['ID']['input']>;
  /** Where the fact comes from, document and line (zdroj). */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of submitEventReport. */
export type SubmitEventReportInput = {
  /** The report (zpráva). */
  reportId: Scalars['ID']['input'];
  /** Version the caller has read; another one is refused with CONFLICT_VERSION. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of acceptEventReport. */
export type AcceptEventReportInput = {
  /** The report (zpráva). */
  reportId: Scalars['ID']['input'];
  /** Version the caller has read; another one is refused with CONFLICT_VERSION. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of returnEventReport. */
export type ReturnEventReportInput = {
  /** The report (zpráva). */
  reportId: Scalars['ID']['input'];
  /** Version the caller has read; another one is refused with CONFLICT_VERSION. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why; refused without (důvod). */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Plan of one seminar of each topic in each okres of a kraj (řada vzdělávacích seminářů). */
export type SeminarSeries = {
  __typename?: 'SeminarSeries';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The project (projekt). */
  project: Project;
  /** The kraj (kraj). */
  kraj: Kraj;
  /** Title (název). */
  titleCs: Scalars['String']['output'];
  /** Its topics in the order of their codes (témata). Bounded by the plan: at most 50. */
  topics: Array<Topic>;
  /** Its okresy (okresy). Bounded by the code list: at most 12. */
  okresy: Array<Okres>;
  /** First and last day on which a seminar may happen (období). */
  window: Period;
  /** Floor of every seminar's capacity, R-EDU-04 (minimální kapacita). */
  minCapacity: Scalars['Int']['output'];
  /** Planned number of seminars, R-EDU-01 (cíl). */
  targetSeminars: Scalars['Int']['output'];
  /** Planned hours in each okres as declared, R-EDU-02 (rozsah v okrese). */
  hoursPerOkres: Scalars['Decimal']['output'];
  /** How many topics take two days, R-EDU-03 (dvoudenní témata). */
  twoDayTopics: Scalars['Int']['output'];
  /** Plan of the small-scale tender: the last day to announce it (vyhlášení VZMR do). */
  tenderAnnouncedBy?: Maybe<Scalars['Date']['output']>;
  /** Plan of the small-scale tender: the last day to sign the contract (uzavření smlouvy do). */
  contractBy?: Maybe<Scalars['Date']['output']>;
  /** The day from which the plan is known (uvedeno dne). */
  statedOn: Scalars['Date']['output'];
  /** Where the fact comes from, document and line (zdroj). */
  source?: Maybe<Scalars['String']['output']>;
  /** What the plan makes together; cancelled seminars are not in it (součty). */
  totals: SeriesTotals;
  /** What falls on each okres (po okresech). Bounded by the code list: at most 12. */
  byOkres: Array<SeriesOfOkres>;
  /** Pairs of okres and topic that have no seminar (mezery). Bounded by the plan: at most 600. */
  gaps: Array<SeriesGap>;
  /** Its seminars, cancelled ones too, by okres and topic: the first 500, all of them in `events` (semináře). */
  seminars: Array<Event>;
  /** The day the small-scale tender was announced; null while no day is known (VZMR vyhlášena dne). */
  tenderAnnouncedOn?: Maybe<Scalars['Date']['output']>;
  /** The day the contract of the small-scale tender was signed; null while no day is known (smlouva uzavřena dne). */
  contractSignedOn?: Maybe<Scalars['Date']['output']>;
  /** The contractor the tender was won by; null while none is known (dodavatel). */
  contractor?: Maybe<Organisation>;
};

/** Sums of a plan of seminars (součty). */
export type SeriesTotals = {
  __typename?: 'SeriesTotals';
  /** Seminars planned (počet seminářů). */
  seminarCount: Scalars['Int']['output'];
  /** Seminars held (uskutečněno). */
  seminarsHeld: Scalars['Int']['output'];
  /** Hours as declared (hodiny). */
  hours: Scalars['Decimal']['output'];
  /** Training days (dny). */
  days: Scalars['Int']['output'];
  /** Okresy (okresy). */
  districts: Scalars['Int']['output'];
  /** Places (místa). */
  seats: Scalars['Int']['output'];
};

/** What a plan of seminars gives one okres. */
export type SeriesOfOkres = {
  __typename?: 'SeriesOfOkres';
  okres: Okres;
  /** Seminars planned (počet seminářů). */
  seminars: Scalars['Int']['output'];
  /** Hours as declared (hodiny). */
  hours: Scalars['Decimal']['output'];
};

/** A topic an okres has no seminar of (mezera v plánu). */
export type SeriesGap = {
  __typename?: 'SeriesGap';
  okres: Okres;
  topic: Topic;
};

/** Everything a project plans in seminars (plán seminářů). */
export type SeriesPlan = {
  __typename?: 'SeriesPlan';
  /** Seminars planned (plánováno). */
  plannedSeminars: Scalars['Int']['output'];
  /** Seminars the plan aims at (cíl). */
  targetSeminars: Scalars['Int']['output'];
  /** Hours in each okres as declared; null when the okresy differ or there are none (hodiny v okrese). */
  hoursPerDistrict?: Maybe<Scalars['Decimal']['output']>;
  /** Missing pairs of okres and topic (mezery). Bounded by the plan: at most 600 of each of 50 series. */
  gaps: Array<SeriesGap>;
  /** Sums (součty). */
  totals: SeriesTotals;
  /** What falls on each okres (po okresech). Bounded by the code list: at most 76. */
  byOkres: Array<SeriesOfOkres>;
};

/** Answer of a change of a series. */
export type SeminarSeriesChange = {
  __typename?: 'SeminarSeriesChange';
  /** The series (řada). */
  series: SeminarSeries;
  /** What should be looked at (upozornění). */
  warnings: Array<Warning>;
};

/** Input of createSeminarSeries. */
export type CreateSeminarSeriesInput = {
  /** The project (projekt). */
  projectId: Scalars['ID']['input'];
  /** The kraj whose okresy are planned (kraj). */
  krajCode: Scalars['KrajCode']['input'];
  /** Title (název). */
  titleCs: Scalars['String']['input'];
  /** Topics of the project (témata). */
  topicIds: Array<Scalars['ID']['input']>;
  /** Okresy of the kraj (okresy). */
  okresCodes: Array<Scalars['OkresCode']['input']>;
  /** First and last day on which a seminar may happen (období). */
  window: PeriodInput;
  /** Floor of every seminar's capacity (minimální kapacita). */
  minCapacity: Scalars['Int']['input'];
  /** Capacity of each seminar; the floor when absent (kapacita). */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** Planned number of seminars (cíl). */
  targetSeminars: Scalars['Int']['input'];
  /** Planned hours in each okres as declared (rozsah v okrese). */
  hoursPerOkres: Scalars['Decimal']['input'];
  /** How many topics take two days (dvoudenní témata). */
  twoDayTopics: Scalars['Int']['input'];
  /** Education is free of charge: only zero is accepted (cena). */
  price?: InputMaybe<Scalars['Money']['input']>;
  /** Plan of the small-scale tender: the last day to announce it (vyhlášení VZMR do). */
  tenderAnnouncedBy?: InputMaybe<Scalars['Date']['input']>;
  /** Plan of the small-scale tender: the last day to sign the contract (uzavření smlouvy do). */
  contractBy?: InputMaybe<Scalars['Date']['input']>;
  /** The day from which the plan is known; today when absent (uvedeno dne). */
  statedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where the fact comes from, document and line (zdroj). */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** One day of an event. */
export type SessionInput = {
  /** Day (datum). */
  date: Scalars['Date']['input'];
  /** Czech wall-clock time `HH:MM` (začátek). */
  startsAt?: InputMaybe<Scalars['String']['input']>;
  /** Length in minutes without breaks that do not count (délka). */
  minutes?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of setSessions. */
export type SetSessionsInput = {
  /** The event (akce). */
  eventId: Scalars['ID']['input'];
  /** Version the caller has read; another one is refused with CONFLICT_VERSION. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 60 days in their order (dny). */
  sessions: Array<SessionInput>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of switchMode. */
export type SwitchModeInput = {
  /** The event (akce). */
  eventId: Scalars['ID']['input'];
  /** Version the caller has read; another one is refused with CONFLICT_VERSION. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The new mode (forma). */
  mode: EventMode;
  /** Only these days; all of them when absent (dny). */
  dates?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** How far a project is with educating its own workers (vzdělávání vlastních pracovníků). */
export type StaffTrainingProgress = {
  __typename?: 'StaffTrainingProgress';
  /** Completed seminars beside the plan (absolvování). Outside the kraj hidden while few workers made them, else to tens. */
  completions: Figure;
  /** Workers who completed at least one, beside the plan (pracovníci). Outside the kraj 1 to 5 are hidden and more is rounded to tens. */
  workers: Figure;
  /** Completions still to be made; never negative. Outside the kraj hidden or to tens like the completions (zbývá). */
  remaining?: Maybe<Scalars['Int']['output']>;
  /** More workers than planned; for the kraj alone (upozornění). */
  warnings: Array<Warning>;
};

/** Answer of a change of the education of a project's own workers. */
export type StaffTrainingChange = {
  __typename?: 'StaffTrainingChange';
  /** The project, with how far it is (projekt). */
  project: Project;
  /** What should be looked at; the change was made (upozornění). */
  warnings: Array<Warning>;
};

/** Input of setStaffTrainingPlan. */
export type SetStaffTrainingPlanInput = {
  /** The project (projekt). */
  projectId: Scalars['ID']['input'];
  /** Completions of all workers together (absolvování). */
  completions: Scalars['Int']['input'];
  /** Workers (pracovníci). */
  workers: Scalars['Int']['input'];
  /** The day from which the plan is known (uvedeno dne). */
  statedOn: Scalars['Date']['input'];
  /** Where the fact comes from, document and line (zdroj). */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of recordStaffTraining. */
export type RecordStaffTrainingInput = {
  /** The project (projekt). */
  projectId: Scalars['ID']['input'];
  /** The worker (pracovník). */
  personId: Scalars['ID']['input'];
  /** Seminar (název). */
  titleCs: Scalars['String']['input'];
  /** The day it was completed (dokončeno). */
  completedOn: Scalars['Date']['input'];
  /** Length in minutes; absent where it is not known (minuty). */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What is known of the small-scale tender of a series. */
export type RecordTenderInput = {
  /** The series (řada). */
  seriesId: Scalars['ID']['input'];
  /** The day it was announced; null when no day is known (vyhlášena dne). */
  announcedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day the contract was signed; null when no day is known (smlouva uzavřena dne). */
  contractSignedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The contractor; known at the latest when the contract is signed (dodavatel). */
  contractorId?: InputMaybe<Scalars['ID']['input']>;
  /** Version the caller has read. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What an hour of the declared length means (jednotka). */
export type DeclaredUnit =
  /** A clock hour of 60 minutes (hodina). */
  | 'HOUR'
  /** A lesson of 45 minutes (vyučovací hodina). */
  | 'LESSON'
  /** The source says «hodina» and not which one (neuvedeno). */
  | 'NOT_STATED';

/** What people learn (téma). The same topic can be taken at any of its dates. */
export type Topic = {
  __typename?: 'Topic';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The project that offers it (projekt). */
  project: Project;
  /** Code inside the project, for example `T1` (kód). */
  code: Scalars['String']['output'];
  /** Czech title (název). */
  titleCs: Scalars['String']['output'];
  /** English title (anglický název). */
  titleEn?: Maybe<Scalars['String']['output']>;
  /** Training days of one seminar; null where the source states none (počet dní). */
  days?: Maybe<Scalars['Int']['output']>;
  /** Declared length in `unit`; null where the source states none (rozsah). */
  amount?: Maybe<Scalars['Decimal']['output']>;
  /** What the declared length is counted in (jednotka). */
  unit: DeclaredUnit;
  /** Minutes of one seminar: the truth behind hours and lessons (minuty). */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** True while nobody has said whether an hour is 60 or 45 minutes; 60 is assumed (předpoklad). */
  minutesAreAssumed: Scalars['Boolean']['output'];
  /** Length in clock hours (hodiny). */
  hours?: Maybe<Scalars['Decimal']['output']>;
  /** Length in lessons of 45 minutes (vyučovací hodiny). */
  lessons?: Maybe<Scalars['Decimal']['output']>;
  /** Where the fact comes from, document and line (zdroj). */
  source?: Maybe<Scalars['String']['output']>;
};

/** Answer of addTopics. */
export type TopicsAdded = {
  __typename?: 'TopicsAdded';
  /** The topics in the order given (témata). At most 50. */
  topics: Array<Topic>;
};

/** One topic to add. */
export type TopicInput = {
  /** Code, once in the project, for example `T1` (kód). */
  code: Scalars['String']['input'];
  /** Czech title (název). */
  titleCs: Scalars['String']['input'];
  /** English title (anglický název). */
  titleEn?: InputMaybe<Scalars['String']['input']>;
  /** Training days of one seminar; stated together with `amount` or not at all (počet dní). */
  days?: InputMaybe<Scalars['Int']['input']>;
  /** Declared length in `unit` (rozsah). */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** What the declared length is counted in (jednotka). */
  unit: DeclaredUnit;
  /** Where the fact comes from, document and line (zdroj). */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** Input of addTopics. */
export type AddTopicsInput = {
  /** The project that offers them (projekt). */
  projectId: Scalars['ID']['input'];
  /** 1 to 50 topics (témata). */
  topics: Array<TopicInput>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A person's training record of a year (přehled vzdělávání). */
export type TrainingRecord = {
  __typename?: 'TrainingRecord';
  /** Whose it is (osoba). */
  person: Person;
  /** Calendar year (rok). */
  year: Scalars['Int']['output'];
  /** Minutes owed, a twelfth of the year for every whole month of employment after probation, less long absences (povinné minuty). */
  requiredMinutes: Scalars['Int']['output'];
  /** The same in hours (povinné hodiny). */
  requiredHours: Scalars['Decimal']['output'];
  /** Calendar months that count (počítané měsíce). */
  months: Scalars['Int']['output'];
  /** Months taken away by absences (měsíce nepřítomnosti). */
  absentMonths: Scalars['Int']['output'];
  /** Minutes that count, limits of forms applied (započtené minuty). */
  earnedMinutes: Scalars['Int']['output'];
  /** The same in hours (započtené hodiny). */
  earnedHours: Scalars['Decimal']['output'];
  /** The same in lessons of 45 minutes (započtené vyučovací hodiny). */
  earnedLessons: Scalars['Decimal']['output'];
  /** Hours still to be earned; never negative (zbývá hodin). */
  remainingHours: Scalars['Decimal']['output'];
  /** What is owed is earned (splněno). */
  met: Scalars['Boolean']['output'];
  /** What was earned in each form that occurs (podle forem). Bounded: at most 5. */
  byForm: Array<TrainingInForm>;
  /** What was completed in the year, by day (absolvované vzdělávání). Bounded by the days of a year. */
  items: Array<TrainingItem>;
  /** Absences that may lower what is owed (nepřítomnosti). Bounded by the domain. */
  absences: Array<TrainingAbsence>;
  /** What each project gave in all years together (souhrny projektů). Bounded by the projects. */
  projectTotals: Array<ProjectTraining>;
  /** The rules used (použitá pravidla). */
  rules: YearlyTrainingRules;
};

/** A version of the rules of a year (pravidla roku). */
export type YearlyTrainingRules = {
  __typename?: 'YearlyTrainingRules';
  /** Version (verze). */
  version: Scalars['String']['output'];
  /** Where they are from (podklad). */
  basis: Scalars['String']['output'];
  /** How sure we are, 0 to 1 (jistota). */
  confidence: Scalars['Decimal']['output'];
  /** True while the rules must be verified before anybody relies on them (k ověření). */
  verify: Scalars['Boolean']['output'];
};

/** What was earned in one form of training (vzdělávání podle formy). */
export type TrainingInForm = {
  __typename?: 'TrainingInForm';
  /** Form (forma). */
  form: TrainingForm;
  /** Minutes completed (minuty). */
  minutes: Scalars['Int']['output'];
  /** Hours completed (hodiny). */
  hours: Scalars['Decimal']['output'];
  /** Hours that count (započtené hodiny). */
  countedHours: Scalars['Decimal']['output'];
  /** Most hours a year that count in this form; null without a limit (nejvýše hodin). */
  cap?: Maybe<Scalars['Decimal']['output']>;
};

/** One completed training (absolvované vzdělávání). */
export type TrainingItem = {
  __typename?: 'TrainingItem';
  /** The event; null for a course taken elsewhere (akce). */
  seminar?: Maybe<Event>;
  /** The course taken elsewhere; null for an event, and for a course recorded where the caller may not read (vlastní vzdělávání). */
  external?: Maybe<ExternalTraining>;
  /** Title (název). */
  titleCs: Scalars['String']['output'];
  /** Last day in the year (den). */
  day: Scalars['Date']['output'];
  /** Attended minutes: the truth behind hours and lessons (minuty). */
  minutes: Scalars['Int']['output'];
  /** Attended hours (hodiny). */
  hours: Scalars['Decimal']['output'];
  /** Attended lessons of 45 minutes (vyučovací hodiny). */
  lessons: Scalars['Decimal']['output'];
  /** The form it counts as; null where it is no further training in the sense of the law (forma). */
  form?: Maybe<TrainingForm>;
  /** Accredited (akreditováno). */
  accredited: Scalars['Boolean']['output'];
  /** E-learning (e-learning). */
  elearning: Scalars['Boolean']['output'];
  /** Number of the valid certificate; null when there is none (číslo osvědčení). */
  certificateNumber?: Maybe<Scalars['String']['output']>;
};

/** What a project gave to one person in all years together (souhrn projektu). */
export type ProjectTraining = {
  __typename?: 'ProjectTraining';
  /** The project (projekt). */
  project: Project;
  /** Attended minutes (minuty). */
  minutes: Scalars['Int']['output'];
  /** Attended hours (hodiny). */
  hours: Scalars['Decimal']['output'];
  /** Of that no e-learning (mimo e-learning). */
  notElearningHours: Scalars['Decimal']['output'];
  /** Hours from which a person counts as a participant; null where no programme is stated (práh). */
  threshold?: Maybe<Scalars['Decimal']['output']>;
  /** Whether the person counts as a participant of the project; null where no programme is stated (podpořená osoba). */
  countsAsParticipant?: Maybe<Scalars['Boolean']['output']>;
  /** The rules used; null where no programme is stated (použitá pravidla). */
  rules?: Maybe<ParticipationRules>;
};

/** From how much support on a person counts as a participant of a project (bagatelní podpora), by programme; to be verified. */
export type ParticipationRules = {
  __typename?: 'ParticipationRules';
  /** Version (verze). */
  version: Scalars['String']['output'];
  /** Where they are from (podklad). */
  basis: Scalars['String']['output'];
  /** How sure we are, 0 to 1 (jistota). */
  confidence: Scalars['Decimal']['output'];
  /** True while the rules must be verified before anybody relies on them (k ověření). */
  verify: Scalars['Boolean']['output'];
  /** Hours (práh v hodinách). */
  threshold: Scalars['Decimal']['output'];
  /** Of that, at least so many hours are no e-learning (mimo e-learning). */
  notElearning: Scalars['Decimal']['output'];
};

/** Programme of the European Social Fund whose threshold holds (program). */
export type ParticipationProgramme =
  /** Operational Programme Employment (OP Zaměstnanost). */
  | 'OPZ'
  /** Operational Programme Research, Development and Education (OP VVV). */
  | 'OP_VVV';

/** By which programme's threshold a project counts its participants (počítání podpořených osob). */
export type ParticipationPlan = {
  __typename?: 'ParticipationPlan';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The project (projekt). */
  project: Project;
  /** Programme (program). */
  programme: ParticipationProgramme;
  /** Its rules (pravidla). */
  rules: ParticipationRules;
};

/** Input of setParticipationPlan. */
export type SetParticipationPlanInput = {
  /** The project (projekt). */
  projectId: Scalars['ID']['input'];
  /** Programme (program). */
  programme: ParticipationProgramme;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What somebody waits for (náhradník). */
export type WaitingList = {
  __typename?: 'WaitingList';
  /** One entry for each topic or event (záznamy). At most 100. */
  entries: Array<WaitingListEntry>;
};

/** One entry of a waiting list. A record of a person. */
export type WaitingListEntry = {
  __typename?: 'WaitingListEntry';
  /** Id of the entry; the registration of the same id waits (klíč). */
  id: Scalars['ID']['output'];
  /** The topic; null for an event that is no date of a topic (téma). */
  topic?: Maybe<Topic>;
  /** Dates that would be taken, in the person's order (přijatelné termíny). At most 10; none while the next date is awaited after theirs was cancelled. */
  acceptableSeminars: Array<Event>;
  /** Order among those who wait for the first of these dates; null while a place is offered (pořadí). */
  position?: Maybe<Scalars['Int']['output']>;
  /** The offered place (nabídka). */
  offer?: Maybe<Offer>;
  /** The registration that waits (přihláška). */
  registration: Registration;
};

/** Where an offer stands (stav nabídky). */
export type OfferState =
  /** Waits for the answer (čeká). */
  | 'OPEN'
  /** Taken (přijata). */
  | 'ACCEPTED'
  /** Not wanted (odmítnuta). */
  | 'DECLINED'
  /** Nobody answered in time (vypršela). */
  | 'EXPIRED'
  /** The person left meanwhile, or the event will not happen (odvolána). */
  | 'WITHDRAWN';

/** One free place offered to one person until a moment (nabídka místa). A record of a person. */
export type Offer = {
  __typename?: 'Offer';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** The event with the free place (termín). */
  seminar: Event;
  /** When it ends (platí do). */
  expiresAt: Scalars['DateTime']['output'];
  /** Where it stands (stav). */
  state: OfferState;
};

/** Input of joinWaitingList. */
export type JoinWaitingListInput = {
  /** Who waits (osoba). */
  personId: Scalars['ID']['input'];
  /** 1 to 10 dates of one topic, in the person's order (přijatelné termíny). */
  acceptableIdsInOrder: Array<Scalars['ID']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of leaveWaitingList. */
export type LeaveWaitingListInput = {
  /** The entry (záznam). */
  entryId: Scalars['ID']['input'];
  /** Version the caller has read; another one is refused with CONFLICT_VERSION. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Answer to an offer (odpověď). */
export type OfferAnswer =
  /** Take the place (přijmout). */
  | 'ACCEPT'
  /** Let it go (odmítnout). */
  | 'DECLINE';

/** Input of respondToOffer. */
export type RespondToOfferInput = {
  /** The offer (nabídka). */
  offerId: Scalars['ID']['input'];
  /** The answer (odpověď). */
  answer: OfferAnswer;
  /** Key of the request, so that a repeat changes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What the platform holds of one person, each service for itself (přehled údajů o osobě). */
export type SubjectReport = {
  __typename?: 'SubjectReport';
  /** The identity provider's subject (osoba). */
  subjectId: Scalars['ID']['output'];
  /** What this service holds of the person; null while it does not answer (údaje služby). */
  education?: Maybe<SubjectSection>;
};

/** What the nightly job would end on a day, each service for itself, as it was counted in the last night (skartační návrh). Counts only. */
export type RetentionReport = {
  __typename?: 'RetentionReport';
  /** The day (ke dni). */
  day: Scalars['Date']['output'];
  /** What would end in this service; null while it does not answer and before its first night (ve službě). */
  education?: Maybe<Array<RetentionDue>>;
};

/** How the platform is (stav systému). */
export type SystemHealth = {
  __typename?: 'SystemHealth';
  id: Scalars['ID']['output'];
  /** This service; null while it does not answer (stav služby). */
  education?: Maybe<ServiceHealth>;
};

/** Whether what is kept agrees (kontrola integrity). */
export type IntegrityCheck = {
  __typename?: 'IntegrityCheck';
  id: Scalars['ID']['output'];
  /** What this service found, one row a check; null while it does not answer (nálezy služby). */
  education?: Maybe<Array<IntegrityResult>>;
};

/** What a new edition of a code list would do (dopad nového vydání číselníku). */
export type CodeListImport = {
  __typename?: 'CodeListImport';
  id: Scalars['ID']['output'];
  /** What of this service points to codes that would be closed or moved; null while it does not answer (dotčené záznamy služby). */
  education?: Maybe<Array<CodeListUse>>;
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
  Accreditation: Accreditation;
  Allocation: Allocation;
  Event: Event;
  Registration: Registration;
  Certificate: Certificate;
  Employment: Employment;
  Person: Person;
  Project: Project;
  Material: Material;
  Programme: Programme;
  Run: Run;
  SeminarSeries: SeminarSeries;
  Topic: Topic;
  Offer: Offer;
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
  Accreditation:
    ( { __typename: 'Accreditation' }
    & GraphQLRecursivePick<FederationTypes['Accreditation'], {"id":true}> );
  Allocation:
    ( { __typename: 'Allocation' }
    & GraphQLRecursivePick<FederationTypes['Allocation'], {"id":true}> );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  Registration:
    ( { __typename: 'Registration' }
    & GraphQLRecursivePick<FederationTypes['Registration'], {"id":true}> );
  Certificate:
    ( { __typename: 'Certificate' }
    & GraphQLRecursivePick<FederationTypes['Certificate'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Certificate'], {"person":{"name":true}}> ) );
  Employment:
    ( { __typename: 'Employment' }
    & GraphQLRecursivePick<FederationTypes['Employment'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  Material:
    ( { __typename: 'Material' }
    & GraphQLRecursivePick<FederationTypes['Material'], {"id":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"id":true}> );
  Run:
    ( { __typename: 'Run' }
    & GraphQLRecursivePick<FederationTypes['Run'], {"id":true}> );
  SeminarSeries:
    ( { __typename: 'SeminarSeries' }
    & GraphQLRecursivePick<FederationTypes['SeminarSeries'], {"id":true}> );
  Topic:
    ( { __typename: 'Topic' }
    & GraphQLRecursivePick<FederationTypes['Topic'], {"id":true}> );
  Offer:
    ( { __typename: 'Offer' }
    & GraphQLRecursivePick<FederationTypes['Offer'], {"id":true}> );
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
  Ministry: Ministry;
  HourUnit: HourUnit;
  Accreditation: ResolverTypeWrapper<AccreditationRow>;
  AccreditationChange: ResolverTypeWrapper<Omit<AccreditationChange, 'accreditation' | 'events'> & { accreditation: ResolversTypes['Accreditation'], events: Array<ResolversTypes['Event']> }>;
  SetAccreditationInput: SetAccreditationInput;
  ApplicantClass: ApplicantClass;
  AllocationPreview: ResolverTypeWrapper<Omit<AllocationPreview, 'placed' | 'waiting'> & { placed: Array<ResolversTypes['AllocationPreviewRow']>, waiting: Array<ResolversTypes['AllocationPreviewRow']> }>;
  AllocationPreviewRow: ResolverTypeWrapper<Omit<AllocationPreviewRow, 'person' | 'seriesRegistrations'> & { person: ResolversTypes['Person'], seriesRegistrations: Array<ResolversTypes['Registration']> }>;
  Allocation: ResolverTypeWrapper<AllocationRow>;
  AllocationResult: ResolverTypeWrapper<AllocationResultRow>;
  Event: ResolverTypeWrapper<EventRow>;
  ConfirmAllocationInput: ConfirmAllocationInput;
  AttendanceState: AttendanceState;
  Attendance: ResolverTypeWrapper<AttendanceRow>;
  SessionAttendance: ResolverTypeWrapper<SessionAttendance>;
  EventSession: ResolverTypeWrapper<EventSessionRow>;
  Registration: ResolverTypeWrapper<RegistrationRow>;
  AttendanceRecorded: ResolverTypeWrapper<Omit<AttendanceRecorded, 'event'> & { event: ResolversTypes['Event'] }>;
  AttendanceRowInput: AttendanceRowInput;
  RecordAttendanceInput: RecordAttendanceInput;
  CalendarFile: ResolverTypeWrapper<CalendarFile>;
  CalendarFeed: ResolverTypeWrapper<CalendarFeedRow>;
  RenewCalendarFeedInput: RenewCalendarFeedInput;
  CloseCalendarFeedInput: CloseCalendarFeedInput;
  Certificate: ResolverTypeWrapper<CertificateRow>;
  CertificateDocument: ResolverTypeWrapper<CertificateDocument>;
  CertificateVerification: ResolverTypeWrapper<CertificateVerification>;
  VerifiedAccreditation: ResolverTypeWrapper<VerifiedAccreditation>;
  CertificateSetup: ResolverTypeWrapper<CertificateSetupRow>;
  CertificateConnection: ResolverTypeWrapper<AnyConnection>;
  CertificateEdge: ResolverTypeWrapper<Omit<CertificateEdge, 'node'> & { node: ResolversTypes['Certificate'] }>;
  CertificatesIssued: ResolverTypeWrapper<Omit<CertificatesIssued, 'issued' | 'refused'> & { issued: Array<ResolversTypes['Certificate']>, refused: Array<ResolversTypes['CertificateRefused']> }>;
  CertificateRefused: ResolverTypeWrapper<Omit<CertificateRefused, 'person'> & { person: ResolversTypes['Person'] }>;
  SetCertificateSetupInput: SetCertificateSetupInput;
  IssueCertificatesInput: IssueCertificatesInput;
  IssueCertificateInput: IssueCertificateInput;
  RevokeCertificateInput: RevokeCertificateInput;
  Employment: ResolverTypeWrapper<EmploymentRow>;
  Person: ResolverTypeWrapper<Reference>;
  RecordEmploymentInput: RecordEmploymentInput;
  EndEmploymentInput: EndEmploymentInput;
  EventStatus: EventStatus;
  EventMode: EventMode;
  SupervisionForm: SupervisionForm;
  EventViewerCan: ResolverTypeWrapper<EventViewerCan>;
  EventConnection: ResolverTypeWrapper<AnyConnection>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  Organisation: ResolverTypeWrapper<Reference>;
  EventChange: ResolverTypeWrapper<Omit<EventChange, 'event'> & { event: ResolversTypes['Event'] }>;
  EventsChange: ResolverTypeWrapper<Omit<EventsChange, 'events'> & { events: Array<ResolversTypes['Event']> }>;
  EventFilter: EventFilter;
  SheetFormat: SheetFormat;
  SheetFile: ResolverTypeWrapper<SheetFile>;
  SheetImport: ResolverTypeWrapper<SheetImport>;
  SheetProblem: ResolverTypeWrapper<SheetProblem>;
  ImportParticipantsInput: ImportParticipantsInput;
  ImportAttendanceInput: ImportAttendanceInput;
  ExportedList: ExportedList;
  SheetExportState: SheetExportState;
  SheetExport: ResolverTypeWrapper<SheetExportRow>;
  RequestExportInput: RequestExportInput;
  FeedbackState: FeedbackState;
  EventFeedback: ResolverTypeWrapper<EventFeedback>;
  PublishedCount: ResolverTypeWrapper<PublishedCount>;
  FeedbackQuestion: ResolverTypeWrapper<FeedbackQuestion>;
  FeedbackOption: ResolverTypeWrapper<FeedbackOption>;
  FeedbackViewerCan: ResolverTypeWrapper<FeedbackViewerCan>;
  FeedbackChange: ResolverTypeWrapper<Omit<FeedbackChange, 'event'> & { event: ResolversTypes['Event'] }>;
  SetFeedbackQuestionnaireInput: SetFeedbackQuestionnaireInput;
  FeedbackQuestionInput: FeedbackQuestionInput;
  GiveFeedbackInput: GiveFeedbackInput;
  FilePurpose: FilePurpose;
  StoredFile: ResolverTypeWrapper<StoredFileRow>;
  AttachedFile: ResolverTypeWrapper<AttachedFile>;
  StoredFileContent: ResolverTypeWrapper<StoredFileContentRow>;
  StoreFileInput: StoreFileInput;
  SeminarInvitationState: SeminarInvitationState;
  SeminarInvitation: ResolverTypeWrapper<SeminarInvitationRow>;
  SeminarInvitationBatch: ResolverTypeWrapper<Omit<SeminarInvitationBatch, 'recipients'> & { recipients: Array<ResolversTypes['SeminarInvitation']> }>;
  SeminarInvitationsSent: ResolverTypeWrapper<Omit<SeminarInvitationsSent, 'batch'> & { batch: ResolversTypes['SeminarInvitationBatch'] }>;
  InvitationPreference: ResolverTypeWrapper<Omit<InvitationPreference, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  SeminarInvitationConnection: ResolverTypeWrapper<AnyConnection>;
  SeminarInvitationEdge: ResolverTypeWrapper<Omit<SeminarInvitationEdge, 'node'> & { node: ResolversTypes['SeminarInvitation'] }>;
  SeminarInvitationFilter: SeminarInvitationFilter;
  SendSeminarInvitationsInput: SendSeminarInvitationsInput;
  SetInvitationOptOutInput: SetInvitationOptOutInput;
  EventKind: ResolverTypeWrapper<EventKindRow>;
  EventNorm: ResolverTypeWrapper<EventNorm>;
  EventPlan: ResolverTypeWrapper<EventPlanRow>;
  MethodicalTrainings: ResolverTypeWrapper<MethodicalTrainings>;
  MethodicalTrainingsOfArea: ResolverTypeWrapper<MethodicalTrainingsOfArea>;
  Project: ResolverTypeWrapper<Reference>;
  EventNormInput: EventNormInput;
  SetEventPlanInput: SetEventPlanInput;
  MaterialKind: MaterialKind;
  SubjectKind: SubjectKind;
  MaterialStatus: MaterialStatus;
  Material: ResolverTypeWrapper<MaterialRow>;
  MaterialConnection: ResolverTypeWrapper<AnyConnection>;
  MaterialEdge: ResolverTypeWrapper<Omit<MaterialEdge, 'node'> & { node: ResolversTypes['Material'] }>;
  MaterialDownload: ResolverTypeWrapper<MaterialDownload>;
  MaterialPlan: ResolverTypeWrapper<MaterialPlanRow>;
  MaterialCoverage: ResolverTypeWrapper<MaterialCoverage>;
  MaterialFilter: MaterialFilter;
  AddMaterialInput: AddMaterialInput;
  PublishMaterialInput: PublishMaterialInput;
  SetMaterialPlanInput: SetMaterialPlanInput;
  EducationInKraj: ResolverTypeWrapper<EducationInKraj>;
  EducationInOkres: ResolverTypeWrapper<EducationInOkres>;
  EventTotal: ResolverTypeWrapper<Omit<EventTotal, 'kind'> & { kind: ResolversTypes['EventKind'] }>;
  TrainingForm: TrainingForm;
  ExternalTraining: ResolverTypeWrapper<ExternalTrainingRow>;
  TrainingEvidence: ResolverTypeWrapper<Omit<TrainingEvidence, 'file'> & { file?: Maybe<ResolversTypes['StoredFile']> }>;
  TrainingAbsence: ResolverTypeWrapper<TrainingAbsenceRow>;
  RecordExternalTrainingInput: RecordExternalTrainingInput;
  TrainingEvidenceInput: TrainingEvidenceInput;
  WithdrawExternalTrainingInput: WithdrawExternalTrainingInput;
  RecordAbsenceInput: RecordAbsenceInput;
  WithdrawAbsenceInput: WithdrawAbsenceInput;
  EducationParticipationOfYear: ResolverTypeWrapper<Omit<EducationParticipationOfYear, 'kraje'> & { kraje: Array<ResolversTypes['EducationParticipation']> }>;
  EducationParticipation: ResolverTypeWrapper<Omit<EducationParticipation, 'kraj'> & { kraj?: Maybe<ResolversTypes['Kraj']> }>;
  CreateEventInput: CreateEventInput;
  SetVenueInput: SetVenueInput;
  SetCapacityInput: SetCapacityInput;
  Programme: ResolverTypeWrapper<ProgrammeRow>;
  Run: ResolverTypeWrapper<RunRow>;
  RunChange: ResolverTypeWrapper<Omit<RunChange, 'run'> & { run: ResolversTypes['Run'] }>;
  CreateProgrammeInput: CreateProgrammeInput;
  CreateRunInput: CreateRunInput;
  PublishSeminarsInput: PublishSeminarsInput;
  RecordEventHeldInput: RecordEventHeldInput;
  CancelEventInput: CancelEventInput;
  RegistrationState: RegistrationState;
  RegistrationViewerCan: ResolverTypeWrapper<RegistrationViewerCan>;
  RegistrationConnection: ResolverTypeWrapper<AnyConnection>;
  RegistrationEdge: ResolverTypeWrapper<Omit<RegistrationEdge, 'node'> & { node: ResolversTypes['Registration'] }>;
  RegistrationRequest: ResolverTypeWrapper<Omit<RegistrationRequest, 'request'> & { request: ResolversTypes['RegistrationOutcomes'] }>;
  RegistrationOutcomes: ResolverTypeWrapper<Omit<RegistrationOutcomes, 'outcomes'> & { outcomes: Array<ResolversTypes['Registration']> }>;
  EventPlaces: ResolverTypeWrapper<EventPlaces>;
  RegistrationFilter: RegistrationFilter;
  TopicChoiceInput: TopicChoiceInput;
  RegisterForSeriesInput: RegisterForSeriesInput;
  RegisterForEventInput: RegisterForEventInput;
  PlaceParticipantInput: PlaceParticipantInput;
  CancelRegistrationInput: CancelRegistrationInput;
  TransferRegistrationInput: TransferRegistrationInput;
  CloseRegistrationInput: CloseRegistrationInput;
  EventReportState: EventReportState;
  ReportSection: ReportSection;
  EventReport: ResolverTypeWrapper<EventReportRow>;
  EventReportViewerCan: ResolverTypeWrapper<EventReportViewerCan>;
  ReportHost: ResolverTypeWrapper<ReportHost>;
  ReportLink: ResolverTypeWrapper<ReportLink>;
  ReportOwed: ResolverTypeWrapper<Omit<ReportOwed, 'event'> & { event: ResolversTypes['Event'] }>;
  EventReportChange: ResolverTypeWrapper<Omit<EventReportChange, 'report'> & { report: ResolversTypes['EventReport'] }>;
  ReportHostInput: ReportHostInput;
  ReportLinkInput: ReportLinkInput;
  SaveEventReportInput: SaveEventReportInput;
  SubmitEventReportInput: SubmitEventReportInput;
  AcceptEventReportInput: AcceptEventReportInput;
  ReturnEventReportInput: ReturnEventReportInput;
  SeminarSeries: ResolverTypeWrapper<SeminarSeriesRow>;
  SeriesTotals: ResolverTypeWrapper<SeriesTotals>;
  SeriesOfOkres: ResolverTypeWrapper<Omit<SeriesOfOkres, 'okres'> & { okres: ResolversTypes['Okres'] }>;
  SeriesGap: ResolverTypeWrapper<Omit<SeriesGap, 'okres' | 'topic'> & { okres: ResolversTypes['Okres'], topic: ResolversTypes['Topic'] }>;
  SeriesPlan: ResolverTypeWrapper<Omit<SeriesPlan, 'gaps' | 'byOkres'> & { gaps: Array<ResolversTypes['SeriesGap']>, byOkres: Array<ResolversTypes['SeriesOfOkres']> }>;
  SeminarSeriesChange: ResolverTypeWrapper<Omit<SeminarSeriesChange, 'series'> & { series: ResolversTypes['SeminarSeries'] }>;
  CreateSeminarSeriesInput: CreateSeminarSeriesInput;
  SessionInput: SessionInput;
  SetSessionsInput: SetSessionsInput;
  SwitchModeInput: SwitchModeInput;
  StaffTrainingProgress: ResolverTypeWrapper<StaffTrainingProgress>;
  StaffTrainingChange: ResolverTypeWrapper<Omit<StaffTrainingChange, 'project'> & { project: ResolversTypes['Project'] }>;
  SetStaffTrainingPlanInput: SetStaffTrainingPlanInput;
  RecordStaffTrainingInput: RecordStaffTrainingInput;
  RecordTenderInput: RecordTenderInput;
  DeclaredUnit: DeclaredUnit;
  Topic: ResolverTypeWrapper<TopicRow>;
  TopicsAdded: ResolverTypeWrapper<Omit<TopicsAdded, 'topics'> & { topics: Array<ResolversTypes['Topic']> }>;
  TopicInput: TopicInput;
  AddTopicsInput: AddTopicsInput;
  TrainingRecord: ResolverTypeWrapper<Omit<TrainingRecord, 'person' | 'items' | 'absences' | 'projectTotals'> & { person: ResolversTypes['Person'], items: Array<ResolversTypes['TrainingItem']>, absences: Array<ResolversTypes['TrainingAbsence']>, projectTotals: Array<ResolversTypes['ProjectTraining']> }>;
  YearlyTrainingRules: ResolverTypeWrapper<YearlyTrainingRules>;
  TrainingInForm: ResolverTypeWrapper<TrainingInForm>;
  TrainingItem: ResolverTypeWrapper<Omit<TrainingItem, 'seminar' | 'external'> & { seminar?: Maybe<ResolversTypes['Event']>, external?: Maybe<ResolversTypes['ExternalTraining']> }>;
  ProjectTraining: ResolverTypeWrapper<Omit<ProjectTraining, 'project'> & { project: ResolversTypes['Project'] }>;
  ParticipationRules: ResolverTypeWrapper<ParticipationRules>;
  ParticipationProgramme: ParticipationProgramme;
  ParticipationPlan: ResolverTypeWrapper<ParticipationPlanRow>;
  SetParticipationPlanInput: SetParticipationPlanInput;
  WaitingList: ResolverTypeWrapper<Omit<WaitingList, 'entries'> & { entries: Array<ResolversTypes['WaitingListEntry']> }>;
  WaitingListEntry: ResolverTypeWrapper<Omit<WaitingListEntry, 'topic' | 'acceptableSeminars' | 'offer' | 'registration'> & { topic?: Maybe<ResolversTypes['Topic']>, acceptableSeminars: Array<ResolversTypes['Event']>, offer?: Maybe<ResolversTypes['Offer']>, registration: ResolversTypes['Registration'] }>;
  OfferState: OfferState;
  Offer: ResolverTypeWrapper<OfferRow>;
  JoinWaitingListInput: JoinWaitingListInput;
  LeaveWaitingListInput: LeaveWaitingListInput;
  OfferAnswer: OfferAnswer;
  RespondToOfferInput: RespondToOfferInput;
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
  Accreditation: AccreditationRow;
  AccreditationChange: Omit<AccreditationChange, 'accreditation' | 'events'> & { accreditation: ResolversParentTypes['Accreditation'], events: Array<ResolversParentTypes['Event']> };
  SetAccreditationInput: SetAccreditationInput;
  AllocationPreview: Omit<AllocationPreview, 'placed' | 'waiting'> & { placed: Array<ResolversParentTypes['AllocationPreviewRow']>, waiting: Array<ResolversParentTypes['AllocationPreviewRow']> };
  AllocationPreviewRow: Omit<AllocationPreviewRow, 'person' | 'seriesRegistrations'> & { person: ResolversParentTypes['Person'], seriesRegistrations: Array<ResolversParentTypes['Registration']> };
  Allocation: AllocationRow;
  AllocationResult: AllocationResultRow;
  Event: EventRow;
  ConfirmAllocationInput: ConfirmAllocationInput;
  Attendance: AttendanceRow;
  SessionAttendance: SessionAttendance;
  EventSession: EventSessionRow;
  Registration: RegistrationRow;
  AttendanceRecorded: Omit<AttendanceRecorded, 'event'> & { event: ResolversParentTypes['Event'] };
  AttendanceRowInput: AttendanceRowInput;
  RecordAttendanceInput: RecordAttendanceInput;
  CalendarFile: CalendarFile;
  CalendarFeed: CalendarFeedRow;
  RenewCalendarFeedInput: RenewCalendarFeedInput;
  CloseCalendarFeedInput: CloseCalendarFeedInput;
  Certificate: CertificateRow;
  CertificateDocument: CertificateDocument;
  CertificateVerification: CertificateVerification;
  VerifiedAccreditation: VerifiedAccreditation;
  CertificateSetup: CertificateSetupRow;
  CertificateConnection: AnyConnection;
  CertificateEdge: Omit<CertificateEdge, 'node'> & { node: ResolversParentTypes['Certificate'] };
  CertificatesIssued: Omit<CertificatesIssued, 'issued' | 'refused'> & { issued: Array<ResolversParentTypes['Certificate']>, refused: Array<ResolversParentTypes['CertificateRefused']> };
  CertificateRefused: Omit<CertificateRefused, 'person'> & { person: ResolversParentTypes['Person'] };
  SetCertificateSetupInput: SetCertificateSetupInput;
  IssueCertificatesInput: IssueCertificatesInput;
  IssueCertificateInput: IssueCertificateInput;
  RevokeCertificateInput: RevokeCertificateInput;
  Employment: EmploymentRow;
  Person: Reference;
  RecordEmploymentInput: RecordEmploymentInput;
  EndEmploymentInput: EndEmploymentInput;
  EventViewerCan: EventViewerCan;
  EventConnection: AnyConnection;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  Organisation: Reference;
  EventChange: Omit<EventChange, 'event'> & { event: ResolversParentTypes['Event'] };
  EventsChange: Omit<EventsChange, 'events'> & { events: Array<ResolversParentTypes['Event']> };
  EventFilter: EventFilter;
  SheetFile: SheetFile;
  SheetImport: SheetImport;
  SheetProblem: SheetProblem;
  ImportParticipantsInput: ImportParticipantsInput;
  ImportAttendanceInput: ImportAttendanceInput;
  SheetExport: SheetExportRow;
  RequestExportInput: RequestExportInput;
  EventFeedback: EventFeedback;
  PublishedCount: PublishedCount;
  FeedbackQuestion: FeedbackQuestion;
  FeedbackOption: FeedbackOption;
  FeedbackViewerCan: FeedbackViewerCan;
  FeedbackChange: Omit<FeedbackChange, 'event'> & { event: ResolversParentTypes['Event'] };
  SetFeedbackQuestionnaireInput: SetFeedbackQuestionnaireInput;
  FeedbackQuestionInput: FeedbackQuestionInput;
  GiveFeedbackInput: GiveFeedbackInput;
  StoredFile: StoredFileRow;
  AttachedFile: AttachedFile;
  StoredFileContent: StoredFileContentRow;
  StoreFileInput: StoreFileInput;
  SeminarInvitation: SeminarInvitationRow;
  SeminarInvitationBatch: Omit<SeminarInvitationBatch, 'recipients'> & { recipients: Array<ResolversParentTypes['SeminarInvitation']> };
  SeminarInvitationsSent: Omit<SeminarInvitationsSent, 'batch'> & { batch: ResolversParentTypes['SeminarInvitationBatch'] };
  InvitationPreference: Omit<InvitationPreference, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  SeminarInvitationConnection: AnyConnection;
  SeminarInvitationEdge: Omit<SeminarInvitationEdge, 'node'> & { node: ResolversParentTypes['SeminarInvitation'] };
  SeminarInvitationFilter: SeminarInvitationFilter;
  SendSeminarInvitationsInput: SendSeminarInvitationsInput;
  SetInvitationOptOutInput: SetInvitationOptOutInput;
  EventKind: EventKindRow;
  EventNorm: EventNorm;
  EventPlan: EventPlanRow;
  MethodicalTrainings: MethodicalTrainings;
  MethodicalTrainingsOfArea: MethodicalTrainingsOfArea;
  Project: Reference;
  EventNormInput: EventNormInput;
  SetEventPlanInput: SetEventPlanInput;
  Material: MaterialRow;
  MaterialConnection: AnyConnection;
  MaterialEdge: Omit<MaterialEdge, 'node'> & { node: ResolversParentTypes['Material'] };
  MaterialDownload: MaterialDownload;
  MaterialPlan: MaterialPlanRow;
  MaterialCoverage: MaterialCoverage;
  MaterialFilter: MaterialFilter;
  AddMaterialInput: AddMaterialInput;
  PublishMaterialInput: PublishMaterialInput;
  SetMaterialPlanInput: SetMaterialPlanInput;
  EducationInKraj: EducationInKraj;
  EducationInOkres: EducationInOkres;
  EventTotal: Omit<EventTotal, 'kind'> & { kind: ResolversParentTypes['EventKind'] };
  ExternalTraining: ExternalTrainingRow;
  TrainingEvidence: Omit<TrainingEvidence, 'file'> & { file?: Maybe<ResolversParentTypes['StoredFile']> };
  TrainingAbsence: TrainingAbsenceRow;
  RecordExternalTrainingInput: RecordExternalTrainingInput;
  TrainingEvidenceInput: TrainingEvidenceInput;
  WithdrawExternalTrainingInput: WithdrawExternalTrainingInput;
  RecordAbsenceInput: RecordAbsenceInput;
  WithdrawAbsenceInput: WithdrawAbsenceInput;
  EducationParticipationOfYear: Omit<EducationParticipationOfYear, 'kraje'> & { kraje: Array<ResolversParentTypes['EducationParticipation']> };
  EducationParticipation: Omit<EducationParticipation, 'kraj'> & { kraj?: Maybe<ResolversParentTypes['Kraj']> };
  CreateEventInput: CreateEventInput;
  SetVenueInput: SetVenueInput;
  SetCapacityInput: SetCapacityInput;
  Programme: ProgrammeRow;
  Run: RunRow;
  RunChange: Omit<RunChange, 'run'> & { run: ResolversParentTypes['Run'] };
  CreateProgrammeInput: CreateProgrammeInput;
  CreateRunInput: CreateRunInput;
  PublishSeminarsInput: PublishSeminarsInput;
  RecordEventHeldInput: RecordEventHeldInput;
  CancelEventInput: CancelEventInput;
  RegistrationViewerCan: RegistrationViewerCan;
  RegistrationConnection: AnyConnection;
  RegistrationEdge: Omit<RegistrationEdge, 'node'> & { node: ResolversParentTypes['Registration'] };
  RegistrationRequest: Omit<RegistrationRequest, 'request'> & { request: ResolversParentTypes['RegistrationOutcomes'] };
  RegistrationOutcomes: Omit<RegistrationOutcomes, 'outcomes'> & { outcomes: Array<ResolversParentTypes['Registration']> };
  EventPlaces: EventPlaces;
  RegistrationFilter: RegistrationFilter;
  TopicChoiceInput: TopicChoiceInput;
  RegisterForSeriesInput: RegisterForSeriesInput;
  RegisterForEventInput: RegisterForEventInput;
  PlaceParticipantInput: PlaceParticipantInput;
  CancelRegistrationInput: CancelRegistrationInput;
  TransferRegistrationInput: TransferRegistrationInput;
  CloseRegistrationInput: CloseRegistrationInput;
  EventReport: EventReportRow;
  EventReportViewerCan: EventReportViewerCan;
  ReportHost: ReportHost;
  ReportLink: ReportLink;
  ReportOwed: Omit<ReportOwed, 'event'> & { event: ResolversParentTypes['Event'] };
  EventReportChange: Omit<EventReportChange, 'report'> & { report: ResolversParentTypes['EventReport'] };
  ReportHostInput: ReportHostInput;
  ReportLinkInput: ReportLinkInput;
  SaveEventReportInput: SaveEventReportInput;
  SubmitEventReportInput: SubmitEventReportInput;
  AcceptEventReportInput: AcceptEventReportInput;
  ReturnEventReportInput: ReturnEventReportInput;
  SeminarSeries: SeminarSeriesRow;
  SeriesTotals: SeriesTotals;
  SeriesOfOkres: Omit<SeriesOfOkres, 'okres'> & { okres: ResolversParentTypes['Okres'] };
  SeriesGap: Omit<SeriesGap, 'okres' | 'topic'> & { okres: ResolversParentTypes['Okres'], topic: ResolversParentTypes['Topic'] };
  SeriesPlan: Omit<SeriesPlan, 'gaps' | 'byOkres'> & { gaps: Array<ResolversParentTypes['SeriesGap']>, byOkres: Array<ResolversParentTypes['SeriesOfOkres']> };
  SeminarSeriesChange: Omit<SeminarSeriesChange, 'series'> & { series: ResolversParentTypes['SeminarSeries'] };
  CreateSeminarSeriesInput: CreateSeminarSeriesInput;
  SessionInput: SessionInput;
  SetSessionsInput: SetSessionsInput;
  SwitchModeInput: SwitchModeInput;
  StaffTrainingProgress: StaffTrainingProgress;
  StaffTrainingChange: Omit<StaffTrainingChange, 'project'> & { project: ResolversParentTypes['Project'] };
  SetStaffTrainingPlanInput: SetStaffTrainingPlanInput;
  RecordStaffTrainingInput: RecordStaffTrainingInput;
  RecordTenderInput: RecordTenderInput;
  Topic: TopicRow;
  TopicsAdded: Omit<TopicsAdded, 'topics'> & { topics: Array<ResolversParentTypes['Topic']> };
  TopicInput: TopicInput;
  AddTopicsInput: AddTopicsInput;
  TrainingRecord: Omit<TrainingRecord, 'person' | 'items' | 'absences' | 'projectTotals'> & { person: ResolversParentTypes['Person'], items: Array<ResolversParentTypes['TrainingItem']>, absences: Array<ResolversParentTypes['TrainingAbsence']>, projectTotals: Array<ResolversParentTypes['ProjectTraining']> };
  YearlyTrainingRules: YearlyTrainingRules;
  TrainingInForm: TrainingInForm;
  TrainingItem: Omit<TrainingItem, 'seminar' | 'external'> & { seminar?: Maybe<ResolversParentTypes['Event']>, external?: Maybe<ResolversParentTypes['ExternalTraining']> };
  ProjectTraining: Omit<ProjectTraining, 'project'> & { project: ResolversParentTypes['Project'] };
  ParticipationRules: ParticipationRules;
  ParticipationPlan: ParticipationPlanRow;
  SetParticipationPlanInput: SetParticipationPlanInput;
  WaitingList: Omit<WaitingList, 'entries'> & { entries: Array<ResolversParentTypes['WaitingListEntry']> };
  WaitingListEntry: Omit<WaitingListEntry, 'topic' | 'acceptableSeminars' | 'offer' | 'registration'> & { topic?: Maybe<ResolversParentTypes['Topic']>, acceptableSeminars: Array<ResolversParentTypes['Event']>, offer?: Maybe<ResolversParentTypes['Offer']>, registration: ResolversParentTypes['Registration'] };
  Offer: OfferRow;
  JoinWaitingListInput: JoinWaitingListInput;
  LeaveWaitingListInput: LeaveWaitingListInput;
  RespondToOfferInput: RespondToOfferInput;
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
  previewAllocation?: Resolver<ResolversTypes['AllocationPreview'], ParentType, ContextType, RequireFields<QueryPreviewAllocationArgs, 'seminarId'>>;
  myCalendar?: Resolver<ResolversTypes['CalendarFile'], ParentType, ContextType>;
  myCalendarFeed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  calendarByToken?: Resolver<Maybe<ResolversTypes['CalendarFile']>, ParentType, ContextType, RequireFields<QueryCalendarByTokenArgs, 'token'>>;
  verifyCertificate?: Resolver<Maybe<ResolversTypes['CertificateVerification']>, ParentType, ContextType, RequireFields<QueryVerifyCertificateArgs, 'number'>>;
  certificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType, RequireFields<QueryCertificateArgs, 'id'>>;
  myCertificates?: Resolver<ResolversTypes['CertificateConnection'], ParentType, ContextType, RequireFields<QueryMyCertificatesArgs, 'first'>>;
  certificates?: Resolver<ResolversTypes['CertificateConnection'], ParentType, ContextType, RequireFields<QueryCertificatesArgs, 'first'>>;
  myEmployments?: Resolver<Array<ResolversTypes['Employment']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  registrationFile?: Resolver<ResolversTypes['SheetFile'], ParentType, ContextType, RequireFields<QueryRegistrationFileArgs, 'eventId' | 'format'>>;
  attendanceFile?: Resolver<ResolversTypes['SheetFile'], ParentType, ContextType, RequireFields<QueryAttendanceFileArgs, 'sessionId' | 'format'>>;
  myExports?: Resolver<Array<ResolversTypes['SheetExport']>, ParentType, ContextType>;
  storedFile?: Resolver<ResolversTypes['StoredFileContent'], ParentType, ContextType, RequireFields<QueryStoredFileArgs, 'id'>>;
  seminarInvitations?: Resolver<ResolversTypes['SeminarInvitationConnection'], ParentType, ContextType, RequireFields<QuerySeminarInvitationsArgs, 'first'>>;
  eventKinds?: Resolver<Array<ResolversTypes['EventKind']>, ParentType, ContextType>;
  methodicalTrainings?: Resolver<ResolversTypes['MethodicalTrainings'], ParentType, ContextType, RequireFields<QueryMethodicalTrainingsArgs, 'projectId'>>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType, RequireFields<QueryMaterialArgs, 'id'>>;
  materials?: Resolver<ResolversTypes['MaterialConnection'], ParentType, ContextType, RequireFields<QueryMaterialsArgs, 'first'>>;
  materialDownload?: Resolver<Maybe<ResolversTypes['MaterialDownload']>, ParentType, ContextType, RequireFields<QueryMaterialDownloadArgs, 'id'>>;
  educationParticipation?: Resolver<ResolversTypes['EducationParticipationOfYear'], ParentType, ContextType, RequireFields<QueryEducationParticipationArgs, 'year'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'id'>>;
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType, RequireFields<QueryRegistrationArgs, 'id'>>;
  registrations?: Resolver<ResolversTypes['RegistrationConnection'], ParentType, ContextType, RequireFields<QueryRegistrationsArgs, 'first'>>;
  myRegistrations?: Resolver<ResolversTypes['RegistrationConnection'], ParentType, ContextType, RequireFields<QueryMyRegistrationsArgs, 'first'>>;
  eventReportsOwed?: Resolver<Array<ResolversTypes['ReportOwed']>, ParentType, ContextType, RequireFields<QueryEventReportsOwedArgs, 'projectId'>>;
  seminarSeries?: Resolver<Maybe<ResolversTypes['SeminarSeries']>, ParentType, ContextType, RequireFields<QuerySeminarSeriesArgs, 'id'>>;
  seriesPlan?: Resolver<ResolversTypes['SeriesPlan'], ParentType, ContextType, RequireFields<QuerySeriesPlanArgs, 'projectId'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  myTrainingRecord?: Resolver<ResolversTypes['TrainingRecord'], ParentType, ContextType, RequireFields<QueryMyTrainingRecordArgs, 'year'>>;
  myWaitingList?: Resolver<ResolversTypes['WaitingList'], ParentType, ContextType>;
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
  education?: Resolver<ResolversTypes['EducationInKraj'], ParentType, ContextType, Partial<KrajEducationArgs>>;
  participation?: Resolver<ResolversTypes['EducationParticipation'], ParentType, ContextType, RequireFields<KrajParticipationArgs, 'year'>>;
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
  education?: Resolver<ResolversTypes['EducationInOkres'], ParentType, ContextType, Partial<OkresEducationArgs>>;
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
  setAccreditation?: Resolver<ResolversTypes['AccreditationChange'], ParentType, ContextType, RequireFields<MutationSetAccreditationArgs, 'input'>>;
  confirmAllocation?: Resolver<ResolversTypes['Allocation'], ParentType, ContextType, RequireFields<MutationConfirmAllocationArgs, 'input'>>;
  recordAttendance?: Resolver<ResolversTypes['AttendanceRecorded'], ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  renewCalendarFeed?: Resolver<ResolversTypes['CalendarFeed'], ParentType, ContextType, RequireFields<MutationRenewCalendarFeedArgs, 'input'>>;
  closeCalendarFeed?: Resolver<ResolversTypes['CalendarFeed'], ParentType, ContextType, RequireFields<MutationCloseCalendarFeedArgs, 'input'>>;
  setCertificateSetup?: Resolver<ResolversTypes['CertificateSetup'], ParentType, ContextType, RequireFields<MutationSetCertificateSetupArgs, 'input'>>;
  issueCertificates?: Resolver<ResolversTypes['CertificatesIssued'], ParentType, ContextType, RequireFields<MutationIssueCertificatesArgs, 'input'>>;
  issueCertificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType, RequireFields<MutationIssueCertificateArgs, 'input'>>;
  revokeCertificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType, RequireFields<MutationRevokeCertificateArgs, 'input'>>;
  recordEmployment?: Resolver<ResolversTypes['Employment'], ParentType, ContextType, RequireFields<MutationRecordEmploymentArgs, 'input'>>;
  endEmployment?: Resolver<ResolversTypes['Employment'], ParentType, ContextType, RequireFields<MutationEndEmploymentArgs, 'input'>>;
  importParticipants?: Resolver<ResolversTypes['SheetImport'], ParentType, ContextType, RequireFields<MutationImportParticipantsArgs, 'input'>>;
  importAttendance?: Resolver<ResolversTypes['SheetImport'], ParentType, ContextType, RequireFields<MutationImportAttendanceArgs, 'input'>>;
  requestExport?: Resolver<ResolversTypes['SheetExport'], ParentType, ContextType, RequireFields<MutationRequestExportArgs, 'input'>>;
  setFeedbackQuestionnaire?: Resolver<ResolversTypes['FeedbackChange'], ParentType, ContextType, RequireFields<MutationSetFeedbackQuestionnaireArgs, 'input'>>;
  giveFeedback?: Resolver<ResolversTypes['FeedbackChange'], ParentType, ContextType, RequireFields<MutationGiveFeedbackArgs, 'input'>>;
  storeFile?: Resolver<ResolversTypes['StoredFile'], ParentType, ContextType, RequireFields<MutationStoreFileArgs, 'input'>>;
  sendSeminarInvitations?: Resolver<ResolversTypes['SeminarInvitationsSent'], ParentType, ContextType, RequireFields<MutationSendSeminarInvitationsArgs, 'input'>>;
  setInvitationOptOut?: Resolver<ResolversTypes['InvitationPreference'], ParentType, ContextType, RequireFields<MutationSetInvitationOptOutArgs, 'input'>>;
  setEventPlan?: Resolver<ResolversTypes['EventPlan'], ParentType, ContextType, RequireFields<MutationSetEventPlanArgs, 'input'>>;
  addMaterial?: Resolver<ResolversTypes['Material'], ParentType, ContextType, RequireFields<MutationAddMaterialArgs, 'input'>>;
  publishMaterial?: Resolver<ResolversTypes['Material'], ParentType, ContextType, RequireFields<MutationPublishMaterialArgs, 'input'>>;
  setMaterialPlan?: Resolver<ResolversTypes['MaterialPlan'], ParentType, ContextType, RequireFields<MutationSetMaterialPlanArgs, 'input'>>;
  recordExternalTraining?: Resolver<ResolversTypes['ExternalTraining'], ParentType, ContextType, RequireFields<MutationRecordExternalTrainingArgs, 'input'>>;
  withdrawExternalTraining?: Resolver<ResolversTypes['ExternalTraining'], ParentType, ContextType, RequireFields<MutationWithdrawExternalTrainingArgs, 'input'>>;
  recordAbsence?: Resolver<ResolversTypes['TrainingAbsence'], ParentType, ContextType, RequireFields<MutationRecordAbsenceArgs, 'input'>>;
  withdrawAbsence?: Resolver<ResolversTypes['TrainingAbsence'], ParentType, ContextType, RequireFields<MutationWithdrawAbsenceArgs, 'input'>>;
  createEvent?: Resolver<ResolversTypes['EventChange'], ParentType, ContextType, RequireFields<MutationCreateEventArgs, 'input'>>;
  setVenue?: Resolver<ResolversTypes['EventChange'], ParentType, ContextType, RequireFields<MutationSetVenueArgs, 'input'>>;
  setCapacity?: Resolver<ResolversTypes['EventChange'], ParentType, ContextType, RequireFields<MutationSetCapacityArgs, 'input'>>;
  createProgramme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType, RequireFields<MutationCreateProgrammeArgs, 'input'>>;
  createRun?: Resolver<ResolversTypes['RunChange'], ParentType, ContextType, RequireFields<MutationCreateRunArgs, 'input'>>;
  publishSeminars?: Resolver<ResolversTypes['EventsChange'], ParentType, ContextType, RequireFields<MutationPublishSeminarsArgs, 'input'>>;
  recordEventHeld?: Resolver<ResolversTypes['EventChange'], ParentType, ContextType, RequireFields<MutationRecordEventHeldArgs, 'input'>>;
  cancelEvent?: Resolver<ResolversTypes['EventChange'], ParentType, ContextType, RequireFields<MutationCancelEventArgs, 'input'>>;
  registerForSeries?: Resolver<ResolversTypes['RegistrationRequest'], ParentType, ContextType, RequireFields<MutationRegisterForSeriesArgs, 'input'>>;
  registerForEvent?: Resolver<ResolversTypes['RegistrationRequest'], ParentType, ContextType, RequireFields<MutationRegisterForEventArgs, 'input'>>;
  placeParticipant?: Resolver<ResolversTypes['Registration'], ParentType, ContextType, RequireFields<MutationPlaceParticipantArgs, 'input'>>;
  cancelRegistration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType, RequireFields<MutationCancelRegistrationArgs, 'input'>>;
  transferRegistration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType, RequireFields<MutationTransferRegistrationArgs, 'input'>>;
  closeRegistration?: Resolver<ResolversTypes['EventChange'], ParentType, ContextType, RequireFields<MutationCloseRegistrationArgs, 'input'>>;
  saveEventReport?: Resolver<ResolversTypes['EventReportChange'], ParentType, ContextType, RequireFields<MutationSaveEventReportArgs, 'input'>>;
  submitEventReport?: Resolver<ResolversTypes['EventReportChange'], ParentType, ContextType, RequireFields<MutationSubmitEventReportArgs, 'input'>>;
  acceptEventReport?: Resolver<ResolversTypes['EventReportChange'], ParentType, ContextType, RequireFields<MutationAcceptEventReportArgs, 'input'>>;
  returnEventReport?: Resolver<ResolversTypes['EventReportChange'], ParentType, ContextType, RequireFields<MutationReturnEventReportArgs, 'input'>>;
  createSeminarSeries?: Resolver<ResolversTypes['SeminarSeriesChange'], ParentType, ContextType, RequireFields<MutationCreateSeminarSeriesArgs, 'input'>>;
  setSessions?: Resolver<ResolversTypes['EventChange'], ParentType, ContextType, RequireFields<MutationSetSessionsArgs, 'input'>>;
  switchMode?: Resolver<ResolversTypes['EventChange'], ParentType, ContextType, RequireFields<MutationSwitchModeArgs, 'input'>>;
  setStaffTrainingPlan?: Resolver<ResolversTypes['StaffTrainingChange'], ParentType, ContextType, RequireFields<MutationSetStaffTrainingPlanArgs, 'input'>>;
  recordStaffTraining?: Resolver<ResolversTypes['StaffTrainingChange'], ParentType, ContextType, RequireFields<MutationRecordStaffTrainingArgs, 'input'>>;
  recordTender?: Resolver<ResolversTypes['SeminarSeriesChange'], ParentType, ContextType, RequireFields<MutationRecordTenderArgs, 'input'>>;
  addTopics?: Resolver<ResolversTypes['TopicsAdded'], ParentType, ContextType, RequireFields<MutationAddTopicsArgs, 'input'>>;
  setParticipationPlan?: Resolver<ResolversTypes['ParticipationPlan'], ParentType, ContextType, RequireFields<MutationSetParticipationPlanArgs, 'input'>>;
  joinWaitingList?: Resolver<ResolversTypes['Registration'], ParentType, ContextType, RequireFields<MutationJoinWaitingListArgs, 'input'>>;
  leaveWaitingList?: Resolver<ResolversTypes['Registration'], ParentType, ContextType, RequireFields<MutationLeaveWaitingListArgs, 'input'>>;
  respondToOffer?: Resolver<ResolversTypes['Registration'], ParentType, ContextType, RequireFields<MutationRespondToOfferArgs, 'input'>>;
  retryFailedJobsOfEducation?: Resolver<ResolversTypes['HandledJobs'], ParentType, ContextType, RequireFields<MutationRetryFailedJobsOfEducationArgs, 'input'>>;
  discardFailedJobsOfEducation?: Resolver<ResolversTypes['HandledJobs'], ParentType, ContextType, RequireFields<MutationDiscardFailedJobsOfEducationArgs, 'input'>>;
};

export type AccreditationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Accreditation'] = ResolversParentTypes['Accreditation'], FederationReferenceType extends FederationReferenceTypes['Accreditation'] = FederationReferenceTypes['Accreditation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Accreditation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  ministry?: Resolver<ResolversTypes['Ministry'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hourUnit?: Resolver<ResolversTypes['HourUnit'], ParentType, ContextType>;
};

export type AccreditationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccreditationChange'] = ResolversParentTypes['AccreditationChange']> = {
  accreditation?: Resolver<ResolversTypes['Accreditation'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type AllocationPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocationPreview'] = ResolversParentTypes['AllocationPreview']> = {
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applicants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placed?: Resolver<Array<ResolversTypes['AllocationPreviewRow']>, ParentType, ContextType>;
  waiting?: Resolver<Array<ResolversTypes['AllocationPreviewRow']>, ParentType, ContextType>;
  tieBreak?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AllocationPreviewRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocationPreviewRow'] = ResolversParentTypes['AllocationPreviewRow']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  class?: Resolver<ResolversTypes['ApplicantClass'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seriesRegistrations?: Resolver<Array<ResolversTypes['Registration']>, ParentType, ContextType>;
};

export type AllocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Allocation'] = ResolversParentTypes['Allocation'], FederationReferenceType extends FederationReferenceTypes['Allocation'] = FederationReferenceTypes['Allocation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Allocation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  applicants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['AllocationResult']>, ParentType, ContextType>;
};

export type AllocationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocationResult'] = ResolversParentTypes['AllocationResult']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['ApplicantClass'], ParentType, ContextType>;
  placed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocation?: Resolver<Maybe<ResolversTypes['Allocation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['SeminarSeries']>, ParentType, ContextType>;
  titleCs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  topicsAreShared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kraj?: Resolver<Maybe<ResolversTypes['Kraj']>, ParentType, ContextType>;
  okres?: Resolver<Maybe<ResolversTypes['Okres']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  venueIsPreliminary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['EventMode']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  staffCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  supervisionForm?: Resolver<Maybe<ResolversTypes['SupervisionForm']>, ParentType, ContextType>;
  accreditation?: Resolver<Maybe<ResolversTypes['Accreditation']>, ParentType, ContextType>;
  contractor?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  lecturers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['EventSession']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  dateIsStated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knownHeldBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  registrationClosesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['EventViewerCan'], ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['EventFeedback']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['EventPlaces'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['EventReport']>, ParentType, ContextType>;
  reportDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['EventSession'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AttendanceState'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SessionAttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionAttendance'] = ResolversParentTypes['SessionAttendance']> = {
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  absent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notRecorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSession'] = ResolversParentTypes['EventSession']> = {
  attendance?: Resolver<Maybe<ResolversTypes['SessionAttendance']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['EventMode']>, ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration'], FederationReferenceType extends FederationReferenceTypes['Registration'] = FederationReferenceTypes['Registration']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Registration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attendance?: Resolver<Array<ResolversTypes['Attendance']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  seminar?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegistrationState'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acceptableSeminars?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['RegistrationViewerCan'], ParentType, ContextType>;
};

export type AttendanceRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceRecorded'] = ResolversParentTypes['AttendanceRecorded']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFile'] = ResolversParentTypes['CalendarFile']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CalendarFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate'], FederationReferenceType extends FederationReferenceTypes['Certificate'] = FederationReferenceTypes['Certificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Certificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  lessons?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  accreditationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['CertificateDocument']>, ParentType, ContextType>;
};

export type CertificateDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateDocument'] = ResolversParentTypes['CertificateDocument']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  base64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CertificateVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateVerification'] = ResolversParentTypes['CertificateVerification']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  titleCs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kindCs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organiser?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accreditation?: Resolver<Maybe<ResolversTypes['VerifiedAccreditation']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  lessons?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type VerifiedAccreditationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifiedAccreditation'] = ResolversParentTypes['VerifiedAccreditation']> = {
  ministry?: Resolver<ResolversTypes['Ministry'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CertificateSetupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateSetup'] = ResolversParentTypes['CertificateSetup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  organiser?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signatoryName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signatoryRoleCs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  funderLines?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  verifyUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CertificateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateConnection'] = ResolversParentTypes['CertificateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CertificateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateEdge'] = ResolversParentTypes['CertificateEdge']> = {
  node?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CertificatesIssuedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificatesIssued'] = ResolversParentTypes['CertificatesIssued']> = {
  issued?: Resolver<Array<ResolversTypes['Certificate']>, ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['CertificateRefused']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificateRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateRefused'] = ResolversParentTypes['CertificateRefused']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmploymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employment'] = ResolversParentTypes['Employment'], FederationReferenceType extends FederationReferenceTypes['Employment'] = FederationReferenceTypes['Employment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Employment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  probationTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trainingRecord?: Resolver<Maybe<ResolversTypes['TrainingRecord']>, ParentType, ContextType, RequireFields<PersonTrainingRecordArgs, 'year'>>;
};

export type EventViewerCanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventViewerCan'] = ResolversParentTypes['EventViewerCan']> = {
  edit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publish?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EventChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventChange'] = ResolversParentTypes['EventChange']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type EventsChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventsChange'] = ResolversParentTypes['EventsChange']> = {
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type SheetFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetFile'] = ResolversParentTypes['SheetFile']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  base64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SheetImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetImport'] = ResolversParentTypes['SheetImport']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['SheetProblem']>, ParentType, ContextType>;
  ignoredColumns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SheetProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetProblem'] = ResolversParentTypes['SheetProblem']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messageCs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SheetExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetExport'] = ResolversParentTypes['SheetExport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['ExportedList'], ParentType, ContextType>;
  aboutId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['SheetFormat'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SheetExportState'], ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['AttachedFile']>, ParentType, ContextType>;
  availableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failureCs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventFeedbackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventFeedback'] = ResolversParentTypes['EventFeedback']> = {
  state?: Resolver<ResolversTypes['FeedbackState'], ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['PublishedCount']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['FeedbackQuestion']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['FeedbackViewerCan'], ParentType, ContextType>;
};

export type PublishedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedCount'] = ResolversParentTypes['PublishedCount']> = {
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FeedbackQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackQuestion'] = ResolversParentTypes['FeedbackQuestion']> = {
  textCs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['FeedbackOption']>, ParentType, ContextType>;
};

export type FeedbackOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackOption'] = ResolversParentTypes['FeedbackOption']> = {
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  textCs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FeedbackViewerCanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackViewerCan'] = ResolversParentTypes['FeedbackViewerCan']> = {
  answer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FeedbackChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackChange'] = ResolversParentTypes['FeedbackChange']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type StoredFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoredFile'] = ResolversParentTypes['StoredFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['FilePurpose'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttachedFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachedFile'] = ResolversParentTypes['AttachedFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StoredFileContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoredFileContent'] = ResolversParentTypes['StoredFileContent']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  base64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SeminarInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeminarInvitation'] = ResolversParentTypes['SeminarInvitation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  kind?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  seminars?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SeminarInvitationState'], ParentType, ContextType>;
  peopleTold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SeminarInvitationBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeminarInvitationBatch'] = ResolversParentTypes['SeminarInvitationBatch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  queued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bounced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  optedOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recipients?: Resolver<Array<ResolversTypes['SeminarInvitation']>, ParentType, ContextType>;
};

export type SeminarInvitationsSentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeminarInvitationsSent'] = ResolversParentTypes['SeminarInvitationsSent']> = {
  batch?: Resolver<ResolversTypes['SeminarInvitationBatch'], ParentType, ContextType>;
};

export type InvitationPreferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationPreference'] = ResolversParentTypes['InvitationPreference']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  optedOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SeminarInvitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeminarInvitationConnection'] = ResolversParentTypes['SeminarInvitationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SeminarInvitationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeminarInvitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeminarInvitationEdge'] = ResolversParentTypes['SeminarInvitationEdge']> = {
  node?: Resolver<ResolversTypes['SeminarInvitation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventKind'] = ResolversParentTypes['EventKind']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  titleCs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oneTopic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  norm?: Resolver<ResolversTypes['EventNorm'], ParentType, ContextType>;
};

export type EventNormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventNorm'] = ResolversParentTypes['EventNorm']> = {
  capacityMin?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  capacityMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  staffCounts?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  perYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minutesFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minutesTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  eligible?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  offerHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reportDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reportSections?: Resolver<Maybe<Array<ResolversTypes['ReportSection']>>, ParentType, ContextType>;
};

export type EventPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventPlan'] = ResolversParentTypes['EventPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  perArea?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  areas?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  norm?: Resolver<ResolversTypes['EventNorm'], ParentType, ContextType>;
  statedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MethodicalTrainingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MethodicalTrainings'] = ResolversParentTypes['MethodicalTrainings']> = {
  byArea?: Resolver<Array<ResolversTypes['MethodicalTrainingsOfArea']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type MethodicalTrainingsOfAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MethodicalTrainingsOfArea'] = ResolversParentTypes['MethodicalTrainingsOfArea']> = {
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  eventPlans?: Resolver<Array<ResolversTypes['EventPlan']>, ParentType, ContextType>;
  materialCoverage?: Resolver<Array<ResolversTypes['MaterialCoverage']>, ParentType, ContextType, Partial<ProjectMaterialCoverageArgs>>;
  materialDownloads?: Resolver<ResolversTypes['Figure'], ParentType, ContextType, Partial<ProjectMaterialDownloadsArgs>>;
  eventTotals?: Resolver<Array<ResolversTypes['EventTotal']>, ParentType, ContextType, Partial<ProjectEventTotalsArgs>>;
  programmes?: Resolver<Array<ResolversTypes['Programme']>, ParentType, ContextType>;
  seminarSeries?: Resolver<Array<ResolversTypes['SeminarSeries']>, ParentType, ContextType>;
  staffTraining?: Resolver<Maybe<ResolversTypes['StaffTrainingProgress']>, ParentType, ContextType, Partial<ProjectStaffTrainingArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export type MaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Material'] = ResolversParentTypes['Material'], FederationReferenceType extends FederationReferenceTypes['Material'] = FederationReferenceTypes['Material']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Material']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MaterialKind'], ParentType, ContextType>;
  titleCs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['SubjectKind']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pagesFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pagesTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  copies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MaterialStatus'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publicationDateIsStated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['AttachedFile']>, ParentType, ContextType>;
  downloads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstShownAt?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MaterialConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialConnection'] = ResolversParentTypes['MaterialConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MaterialEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MaterialEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialEdge'] = ResolversParentTypes['MaterialEdge']> = {
  node?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MaterialDownloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialDownload'] = ResolversParentTypes['MaterialDownload']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  downloads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MaterialPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialPlan'] = ResolversParentTypes['MaterialPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MaterialKind'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['SubjectKind']>, ParentType, ContextType>;
  statedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MaterialCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialCoverage'] = ResolversParentTypes['MaterialCoverage']> = {
  kind?: Resolver<ResolversTypes['MaterialKind'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['SubjectKind']>, ParentType, ContextType>;
  reasonsCs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EducationInKrajResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EducationInKraj'] = ResolversParentTypes['EducationInKraj']> = {
  seminarsPlanned?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  seminarsHeld?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  hoursPerOkres?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  otherEventsHeld?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type EducationInOkresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EducationInOkres'] = ResolversParentTypes['EducationInOkres']> = {
  seminarsPlanned?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  seminarsHeld?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type EventTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventTotal'] = ResolversParentTypes['EventTotal']> = {
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type ExternalTrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalTraining'] = ResolversParentTypes['ExternalTraining']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  titleCs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organiserCs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['TrainingForm'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  lessons?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['HourUnit'], ParentType, ContextType>;
  elearning?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['TrainingEvidence'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TrainingEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingEvidence'] = ResolversParentTypes['TrainingEvidence']> = {
  designation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['StoredFile']>, ParentType, ContextType>;
};

export type TrainingAbsenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingAbsence'] = ResolversParentTypes['TrainingAbsence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EducationParticipationOfYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EducationParticipationOfYear'] = ResolversParentTypes['EducationParticipationOfYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kraje?: Resolver<Array<ResolversTypes['EducationParticipation']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type EducationParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EducationParticipation'] = ResolversParentTypes['EducationParticipation']> = {
  kraj?: Resolver<Maybe<ResolversTypes['Kraj']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  attendedHours?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  titleCs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  lessons?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  runsPlanned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  runSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plannedPlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runs?: Resolver<Array<ResolversTypes['Run']>, ParentType, ContextType>;
};

export type RunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Run'] = ResolversParentTypes['Run'], FederationReferenceType extends FederationReferenceTypes['Run'] = FederationReferenceTypes['Run']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Run']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participantsMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type RunChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunChange'] = ResolversParentTypes['RunChange']> = {
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type RegistrationViewerCanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationViewerCan'] = ResolversParentTypes['RegistrationViewerCan']> = {
  cancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  transfer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  respond?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegistrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationConnection'] = ResolversParentTypes['RegistrationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegistrationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationEdge'] = ResolversParentTypes['RegistrationEdge']> = {
  node?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegistrationRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationRequest'] = ResolversParentTypes['RegistrationRequest']> = {
  request?: Resolver<ResolversTypes['RegistrationOutcomes'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type RegistrationOutcomesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationOutcomes'] = ResolversParentTypes['RegistrationOutcomes']> = {
  fullSeries?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['Registration']>, ParentType, ContextType>;
};

export type EventPlacesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventPlaces'] = ResolversParentTypes['EventPlaces']> = {
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  taken?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  free?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  available?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  allocatedAtClose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registrationClosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EventReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventReport'] = ResolversParentTypes['EventReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EventReportState'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  placeCs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delegationCs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  travellers?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  hosts?: Resolver<Array<ResolversTypes['ReportHost']>, ParentType, ContextType>;
  findingsCs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendationsCs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['ReportLink']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['AttachedFile']>, ParentType, ContextType>;
  publishedIn?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['EventReportViewerCan'], ParentType, ContextType>;
};

export type EventReportViewerCanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventReportViewerCan'] = ResolversParentTypes['EventReportViewerCan']> = {
  edit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  submit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  accept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  return?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReportHostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportHost'] = ResolversParentTypes['ReportHost']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placeCs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportLink'] = ResolversParentTypes['ReportLink']> = {
  titleCs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportOwedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportOwed'] = ResolversParentTypes['ReportOwed']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EventReportChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventReportChange'] = ResolversParentTypes['EventReportChange']> = {
  report?: Resolver<ResolversTypes['EventReport'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type SeminarSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeminarSeries'] = ResolversParentTypes['SeminarSeries'], FederationReferenceType extends FederationReferenceTypes['SeminarSeries'] = FederationReferenceTypes['SeminarSeries']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SeminarSeries']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  kraj?: Resolver<ResolversTypes['Kraj'], ParentType, ContextType>;
  titleCs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  okresy?: Resolver<Array<ResolversTypes['Okres']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  minCapacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targetSeminars?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hoursPerOkres?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  twoDayTopics?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tenderAnnouncedBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contractBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['SeriesTotals'], ParentType, ContextType>;
  byOkres?: Resolver<Array<ResolversTypes['SeriesOfOkres']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['SeriesGap']>, ParentType, ContextType>;
  seminars?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  tenderAnnouncedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contractSignedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contractor?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type SeriesTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesTotals'] = ResolversParentTypes['SeriesTotals']> = {
  seminarCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seminarsHeld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  districts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeriesOfOkresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesOfOkres'] = ResolversParentTypes['SeriesOfOkres']> = {
  okres?: Resolver<ResolversTypes['Okres'], ParentType, ContextType>;
  seminars?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SeriesGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesGap'] = ResolversParentTypes['SeriesGap']> = {
  okres?: Resolver<ResolversTypes['Okres'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type SeriesPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesPlan'] = ResolversParentTypes['SeriesPlan']> = {
  plannedSeminars?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targetSeminars?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hoursPerDistrict?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['SeriesGap']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['SeriesTotals'], ParentType, ContextType>;
  byOkres?: Resolver<Array<ResolversTypes['SeriesOfOkres']>, ParentType, ContextType>;
};

export type SeminarSeriesChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeminarSeriesChange'] = ResolversParentTypes['SeminarSeriesChange']> = {
  series?: Resolver<ResolversTypes['SeminarSeries'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type StaffTrainingProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffTrainingProgress'] = ResolversParentTypes['StaffTrainingProgress']> = {
  completions?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  workers?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type StaffTrainingChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffTrainingChange'] = ResolversParentTypes['StaffTrainingChange']> = {
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic'], FederationReferenceType extends FederationReferenceTypes['Topic'] = FederationReferenceTypes['Topic']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Topic']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleCs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['DeclaredUnit'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minutesAreAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lessons?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TopicsAddedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicsAdded'] = ResolversParentTypes['TopicsAdded']> = {
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export type TrainingRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRecord'] = ResolversParentTypes['TrainingRecord']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requiredMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requiredHours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  absentMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earnedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earnedHours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  earnedLessons?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  remainingHours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  byForm?: Resolver<Array<ResolversTypes['TrainingInForm']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['TrainingItem']>, ParentType, ContextType>;
  absences?: Resolver<Array<ResolversTypes['TrainingAbsence']>, ParentType, ContextType>;
  projectTotals?: Resolver<Array<ResolversTypes['ProjectTraining']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['YearlyTrainingRules'], ParentType, ContextType>;
};

export type YearlyTrainingRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearlyTrainingRules'] = ResolversParentTypes['YearlyTrainingRules']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  verify?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TrainingInFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingInForm'] = ResolversParentTypes['TrainingInForm']> = {
  form?: Resolver<ResolversTypes['TrainingForm'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  countedHours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  cap?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type TrainingItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingItem'] = ResolversParentTypes['TrainingItem']> = {
  seminar?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  external?: Resolver<Maybe<ResolversTypes['ExternalTraining']>, ParentType, ContextType>;
  titleCs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  lessons?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['TrainingForm']>, ParentType, ContextType>;
  accredited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  elearning?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectTrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectTraining'] = ResolversParentTypes['ProjectTraining']> = {
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  notElearningHours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  countsAsParticipant?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<ResolversTypes['ParticipationRules']>, ParentType, ContextType>;
};

export type ParticipationRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationRules'] = ResolversParentTypes['ParticipationRules']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  verify?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  notElearning?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ParticipationPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationPlan'] = ResolversParentTypes['ParticipationPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['ParticipationProgramme'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['ParticipationRules'], ParentType, ContextType>;
};

export type WaitingListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitingList'] = ResolversParentTypes['WaitingList']> = {
  entries?: Resolver<Array<ResolversTypes['WaitingListEntry']>, ParentType, ContextType>;
};

export type WaitingListEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitingListEntry'] = ResolversParentTypes['WaitingListEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  acceptableSeminars?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer'], FederationReferenceType extends FederationReferenceTypes['Offer'] = FederationReferenceTypes['Offer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Offer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seminar?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OfferState'], ParentType, ContextType>;
};

export type SubjectReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectReport'] = ResolversParentTypes['SubjectReport'], FederationReferenceType extends FederationReferenceTypes['SubjectReport'] = FederationReferenceTypes['SubjectReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SubjectReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['SubjectSection']>, ParentType, ContextType>;
};

export type RetentionReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionReport'] = ResolversParentTypes['RetentionReport'], FederationReferenceType extends FederationReferenceTypes['RetentionReport'] = FederationReferenceTypes['RetentionReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RetentionReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  education?: Resolver<Maybe<Array<ResolversTypes['RetentionDue']>>, ParentType, ContextType>;
};

export type SystemHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemHealth'] = ResolversParentTypes['SystemHealth'], FederationReferenceType extends FederationReferenceTypes['SystemHealth'] = FederationReferenceTypes['SystemHealth']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SystemHealth']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['ServiceHealth']>, ParentType, ContextType>;
};

export type IntegrityCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrityCheck'] = ResolversParentTypes['IntegrityCheck'], FederationReferenceType extends FederationReferenceTypes['IntegrityCheck'] = FederationReferenceTypes['IntegrityCheck']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IntegrityCheck']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  education?: Resolver<Maybe<Array<ResolversTypes['IntegrityResult']>>, ParentType, ContextType>;
};

export type CodeListImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeListImport'] = ResolversParentTypes['CodeListImport'], FederationReferenceType extends FederationReferenceTypes['CodeListImport'] = FederationReferenceTypes['CodeListImport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CodeListImport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  education?: Resolver<Maybe<Array<ResolversTypes['CodeListUse']>>, ParentType, ContextType>;
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
  Accreditation?: AccreditationResolvers<ContextType>;
  AccreditationChange?: AccreditationChangeResolvers<ContextType>;
  AllocationPreview?: AllocationPreviewResolvers<ContextType>;
  AllocationPreviewRow?: AllocationPreviewRowResolvers<ContextType>;
  Allocation?: AllocationResolvers<ContextType>;
  AllocationResult?: AllocationResultResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  SessionAttendance?: SessionAttendanceResolvers<ContextType>;
  EventSession?: EventSessionResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  AttendanceRecorded?: AttendanceRecordedResolvers<ContextType>;
  CalendarFile?: CalendarFileResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateDocument?: CertificateDocumentResolvers<ContextType>;
  CertificateVerification?: CertificateVerificationResolvers<ContextType>;
  VerifiedAccreditation?: VerifiedAccreditationResolvers<ContextType>;
  CertificateSetup?: CertificateSetupResolvers<ContextType>;
  CertificateConnection?: CertificateConnectionResolvers<ContextType>;
  CertificateEdge?: CertificateEdgeResolvers<ContextType>;
  CertificatesIssued?: CertificatesIssuedResolvers<ContextType>;
  CertificateRefused?: CertificateRefusedResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  EventViewerCan?: EventViewerCanResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  EventChange?: EventChangeResolvers<ContextType>;
  EventsChange?: EventsChangeResolvers<ContextType>;
  SheetFile?: SheetFileResolvers<ContextType>;
  SheetImport?: SheetImportResolvers<ContextType>;
  SheetProblem?: SheetProblemResolvers<ContextType>;
  SheetExport?: SheetExportResolvers<ContextType>;
  EventFeedback?: EventFeedbackResolvers<ContextType>;
  PublishedCount?: PublishedCountResolvers<ContextType>;
  FeedbackQuestion?: FeedbackQuestionResolvers<ContextType>;
  FeedbackOption?: FeedbackOptionResolvers<ContextType>;
  FeedbackViewerCan?: FeedbackViewerCanResolvers<ContextType>;
  FeedbackChange?: FeedbackChangeResolvers<ContextType>;
  StoredFile?: StoredFileResolvers<ContextType>;
  AttachedFile?: AttachedFileResolvers<ContextType>;
  StoredFileContent?: StoredFileContentResolvers<ContextType>;
  SeminarInvitation?: SeminarInvitationResolvers<ContextType>;
  SeminarInvitationBatch?: SeminarInvitationBatchResolvers<ContextType>;
  SeminarInvitationsSent?: SeminarInvitationsSentResolvers<ContextType>;
  InvitationPreference?: InvitationPreferenceResolvers<ContextType>;
  SeminarInvitationConnection?: SeminarInvitationConnectionResolvers<ContextType>;
  SeminarInvitationEdge?: SeminarInvitationEdgeResolvers<ContextType>;
  EventKind?: EventKindResolvers<ContextType>;
  EventNorm?: EventNormResolvers<ContextType>;
  EventPlan?: EventPlanResolvers<ContextType>;
  MethodicalTrainings?: MethodicalTrainingsResolvers<ContextType>;
  MethodicalTrainingsOfArea?: MethodicalTrainingsOfAreaResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Material?: MaterialResolvers<ContextType>;
  MaterialConnection?: MaterialConnectionResolvers<ContextType>;
  MaterialEdge?: MaterialEdgeResolvers<ContextType>;
  MaterialDownload?: MaterialDownloadResolvers<ContextType>;
  MaterialPlan?: MaterialPlanResolvers<ContextType>;
  MaterialCoverage?: MaterialCoverageResolvers<ContextType>;
  EducationInKraj?: EducationInKrajResolvers<ContextType>;
  EducationInOkres?: EducationInOkresResolvers<ContextType>;
  EventTotal?: EventTotalResolvers<ContextType>;
  ExternalTraining?: ExternalTrainingResolvers<ContextType>;
  TrainingEvidence?: TrainingEvidenceResolvers<ContextType>;
  TrainingAbsence?: TrainingAbsenceResolvers<ContextType>;
  EducationParticipationOfYear?: EducationParticipationOfYearResolvers<ContextType>;
  EducationParticipation?: EducationParticipationResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Run?: RunResolvers<ContextType>;
  RunChange?: RunChangeResolvers<ContextType>;
  RegistrationViewerCan?: RegistrationViewerCanResolvers<ContextType>;
  RegistrationConnection?: RegistrationConnectionResolvers<ContextType>;
  RegistrationEdge?: RegistrationEdgeResolvers<ContextType>;
  RegistrationRequest?: RegistrationRequestResolvers<ContextType>;
  RegistrationOutcomes?: RegistrationOutcomesResolvers<ContextType>;
  EventPlaces?: EventPlacesResolvers<ContextType>;
  EventReport?: EventReportResolvers<ContextType>;
  EventReportViewerCan?: EventReportViewerCanResolvers<ContextType>;
  ReportHost?: ReportHostResolvers<ContextType>;
  ReportLink?: ReportLinkResolvers<ContextType>;
  ReportOwed?: ReportOwedResolvers<ContextType>;
  EventReportChange?: EventReportChangeResolvers<ContextType>;
  SeminarSeries?: SeminarSeriesResolvers<ContextType>;
  SeriesTotals?: SeriesTotalsResolvers<ContextType>;
  SeriesOfOkres?: SeriesOfOkresResolvers<ContextType>;
  SeriesGap?: SeriesGapResolvers<ContextType>;
  SeriesPlan?: SeriesPlanResolvers<ContextType>;
  SeminarSeriesChange?: SeminarSeriesChangeResolvers<ContextType>;
  StaffTrainingProgress?: StaffTrainingProgressResolvers<ContextType>;
  StaffTrainingChange?: StaffTrainingChangeResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicsAdded?: TopicsAddedResolvers<ContextType>;
  TrainingRecord?: TrainingRecordResolvers<ContextType>;
  YearlyTrainingRules?: YearlyTrainingRulesResolvers<ContextType>;
  TrainingInForm?: TrainingInFormResolvers<ContextType>;
  TrainingItem?: TrainingItemResolvers<ContextType>;
  ProjectTraining?: ProjectTrainingResolvers<ContextType>;
  ParticipationRules?: ParticipationRulesResolvers<ContextType>;
  ParticipationPlan?: ParticipationPlanResolvers<ContextType>;
  WaitingList?: WaitingListResolvers<ContextType>;
  WaitingListEntry?: WaitingListEntryResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  SubjectReport?: SubjectReportResolvers<ContextType>;
  RetentionReport?: RetentionReportResolvers<ContextType>;
  SystemHealth?: SystemHealthResolvers<ContextType>;
  IntegrityCheck?: IntegrityCheckResolvers<ContextType>;
  CodeListImport?: CodeListImportResolvers<ContextType>;
};

