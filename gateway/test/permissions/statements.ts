/**
 * What the scope of a question is, stated for every root field and reference; who may ask at all stands at the field itself (`allow`).
 * - `open`: for anyone, no token needed.
 * - `facts`: facts, plans and figures of programmes, never a person: for every role that may ask, the same wherever they are.
 * - `own`: the caller's own records, nobody else's.
 * - `person`: the same, of people only: a program has none and is FORBIDDEN.
 * - `region`: records of people, and needs they raised: inside the caller's scope; elsewhere NOT_FOUND or an empty list. Shown by `records.ts`.
 * - `inside`: a change inside the caller's scope; elsewhere FORBIDDEN_SCOPE or NOT_FOUND. Shown with the demo's own inputs, or by `changes.ts`.
 * - `abroad`: reaches outside the caller's scope on purpose, for hours, with a reason that the other kraj reads.
 * - `officer`: for the GDPR officer alone; whoever else may ask is told FORBIDDEN_SCOPE wherever they are.
 * - `national`: for roles held over the whole country only, so there is no elsewhere.
 */
export type Scope = 'open' | 'facts' | 'own' | 'person' | 'region' | 'inside' | 'abroad' | 'officer' | 'national';

/** What every service tells of a person, and of what outlives its period; its answers are the officer's. */
const REPORT = 'reference:SubjectReport reference:RetentionReport';
const TERRITORY = 'Query.kraje Query.kraj Query.okres Query.orp Query.municipality reference:Kraj reference:Okres reference:Orp reference:Municipality';

const PASCAL: Record<string, string> = { education: 'Education', networking: 'Networking', 'social-services': 'SocialServices', 'family-policy': 'FamilyPolicy', evaluation: 'Evaluation', notifications: 'Notifications' };
/** What every service answers the operator of itself. */
const operations = (service: string) => `Query.systemHealth Query.integrityCheck Mutation.retryFailedJobsOf${PASCAL[service]} Mutation.discardFailedJobsOf${PASCAL[service]} reference:SystemHealth reference:IntegrityCheck reference:CodeListImport`;

const STATED: Record<string, Partial<Record<Scope, string>>> = {
  education: {
    open: `${TERRITORY} Query.material Query.materials Query.materialDownload Query.calendarByToken Query.verifyCertificate Query.storedFile reference:Material`,
    facts: `Query.event Query.events Query.eventReportsOwed Query.eventKinds Query.educationParticipation Query.methodicalTrainings Query.programme Query.seminarInvitations Query.seminarSeries Query.seriesPlan Query.topic
      reference:Topic reference:Project reference:SeminarSeries reference:Event reference:Accreditation reference:Programme reference:Run reference:Allocation`,
    own: `reference:Person Query.myEmployments Query.myRegistrations Query.myWaitingList Query.myCertificates Query.myCalendar Query.myCalendarFeed Query.myExports Mutation.respondToOffer`,
    region: 'Query.registration Query.registrations Query.previewAllocation reference:Registration reference:Employment reference:Offer Query.certificate Query.certificates Query.registrationFile Query.attendanceFile reference:Certificate',
    person: 'Query.myTrainingRecord Mutation.giveFeedback Mutation.storeFile Mutation.renewCalendarFeed Mutation.closeCalendarFeed',
    inside: `Mutation.setParticipationPlan Mutation.setFeedbackQuestionnaire Mutation.recordExternalTraining Mutation.withdrawExternalTraining Mutation.recordAbsence Mutation.withdrawAbsence Mutation.recordEmployment Mutation.endEmployment Mutation.registerForSeries Mutation.registerForEvent Mutation.placeParticipant Mutation.cancelRegistration Mutation.transferRegistration
      Mutation.joinWaitingList Mutation.leaveWaitingList Mutation.closeRegistration Mutation.confirmAllocation
      Mutation.importParticipants Mutation.importAttendance Mutation.requestExport Mutation.sendSeminarInvitations Mutation.setInvitationOptOut Mutation.recordAttendance Mutation.setCertificateSetup Mutation.issueCertificates Mutation.issueCertificate Mutation.revokeCertificate
      Mutation.setAccreditation Mutation.setEventPlan Mutation.addMaterial Mutation.publishMaterial Mutation.setMaterialPlan Mutation.createEvent Mutation.setVenue Mutation.setCapacity
      Mutation.createProgramme Mutation.createRun Mutation.publishSeminars Mutation.recordEventHeld Mutation.cancelEvent Mutation.createSeminarSeries Mutation.recordTender Mutation.setSessions Mutation.switchMode
      Mutation.setStaffTrainingPlan Mutation.recordStaffTraining Mutation.addTopics Mutation.saveEventReport Mutation.submitEventReport Mutation.acceptEventReport Mutation.returnEventReport`,
    national: REPORT,
  },
  networking: {
    open: TERRITORY,
    facts: `Query.networkingCoverage Query.regionalOffices Query.organisation Query.organisations Query.roundTable Query.roundTables
      reference:Organisation reference:RoundTablePlan reference:Round reference:RoundTable reference:Project reference:NetworkingCoverage reference:RegionalOffice`,
    own: 'Query.myGrants Mutation.answerInvitation Mutation.closeAccess Mutation.endMySessions',
    abroad: 'Mutation.openAccess',
    region: 'Query.grants Query.openedAccesses Query.person Query.people Query.needs Query.carriedNeeds Query.proposedInvitees reference:Person reference:Need',
    inside: `Mutation.stateNetworkingCoverage Mutation.grantRole Mutation.withdrawGrant Mutation.registerRegionalOffice Mutation.registerOrganisation Mutation.changeOrganisation Mutation.registerPerson
      Mutation.setRoundTablePlan Mutation.planRoundTable Mutation.scheduleRoundTable Mutation.holdRoundTable Mutation.cancelRoundTable
      Mutation.sendInvitations Mutation.recordMinutes Mutation.removeMinuteItem Mutation.recordRoundTableAttendance Mutation.closeRoundTable
      Mutation.closeRound Mutation.raiseNeed Mutation.mergeNeeds Mutation.respondToNeed Mutation.deleteNeed`,
    officer: 'Query.subjectReport',
    national: `Query.grantsOf Query.endedSessions Query.sessionsEndedOf Mutation.endSessions Query.subjectErasure Mutation.holdSubject Mutation.releaseSubject Mutation.anonymiseSubject Query.retentionReport Query.retentionPeriods Mutation.setRetentionPeriod ${REPORT}`,
  },
  'social-services': {
    open: TERRITORY,
    facts: `Query.contract Query.contracts Query.lot Query.lots Query.servicePlan
      reference:Project reference:ServicePlan reference:Lot reference:Organisation reference:Contract reference:NetworkMembership reference:Entrustment`,
    inside: 'Mutation.awardLot Mutation.terminateContract Mutation.createLots Mutation.describeLot Mutation.setServicePlan',
    national: REPORT,
  },
  'family-policy': {
    open: TERRITORY,
    facts: `Query.strategicPlan Query.strategicPlans Query.recruitmentPlan Query.recruitmentActivities
      reference:CoordinatorPost reference:StrategicPlan reference:Measure reference:WorkingGroup reference:WorkingGroupMember reference:Project reference:RecruitmentPlan reference:RecruitmentActivity`,
    inside: `Mutation.recordCoordinatorPost Mutation.createWorkingGroup Mutation.addGroupMember Mutation.endGroupMembership Mutation.addMeasure Mutation.changeMeasure Mutation.removeMeasure Mutation.reportMeasure
      Mutation.createStrategicPlan Mutation.changeStrategicPlan Mutation.recordAdoption Mutation.adoptStrategicPlan Mutation.newPlanVersion
      Mutation.createRecruitmentPlan Mutation.recordRecruitmentActivity Mutation.completeRecruitmentActivity Mutation.cancelRecruitmentActivity`,
    national: REPORT,
  },
  evaluation: {
    open: TERRITORY,
    facts: `Query.evaluation Query.fundedWorkers Query.fundingCheck Query.indicators Query.krajComparison Query.project Query.projects Query.evaluationRun Query.evaluationRuns Query.standardSets
      reference:Project reference:KeyActivity reference:Evaluation reference:StandardSet reference:Indicator reference:EvaluationRun`,
    inside: `Mutation.addKeyActivities Mutation.addTeamRoles Mutation.planEvaluation Mutation.moveEvaluationTender Mutation.fundMunicipalities Mutation.recordFundedWorkers
      Mutation.setFunding Mutation.recordClaim Mutation.registerOutputs Mutation.registerProject Mutation.extendProject Mutation.closeProject Mutation.linkProjects Mutation.recordSourceFacts
      Mutation.addInspectionMethodology Mutation.planSpodInspection Mutation.setTargets`,
    national: `Mutation.openEvaluation Mutation.submitEvaluation Mutation.runEvaluationJob Mutation.lockIndicatorPeriod Mutation.registerStandardSet ${REPORT}`,
  },
  notifications: {
    open: `${TERRITORY} Mutation.unsubscribe Mutation.confirmContact Mutation.reportUndelivered`,
    person: 'Query.myContact Query.myNotifications Query.notification Query.myPreferences Mutation.setMyContact Mutation.resendConfirmation Mutation.markNotificationsRead Mutation.setPreference',
    own: 'reference:Notification reference:Person',
    facts: 'Query.noticeProgress',
    inside: 'Mutation.setContact',
    national: `Mutation.importCodeList Mutation.withdrawCodeListImport Query.codeListImport Query.codeListImports Query.undelivered Query.undeliveredReports Query.deliveries Query.delivery Query.webhooks Mutation.withdrawContact Mutation.retryDeliveries Mutation.discardDeliveries Mutation.registerWebhook Mutation.rotateWebhookSecret
      Mutation.disableWebhook Mutation.reconnectWebhook reference:Delivery reference:Webhook ${REPORT}`,
  },
};

const byField = new Map(Object.entries(STATED).flatMap(([service, scopes]) => Object.entries({ ...scopes, national: `${scopes.national ?? ''} ${operations(service)}`.trim() }).flatMap(([scope, names]) => names.split(/\s+/).map((name) => [`${service} ${name}`, scope as Scope] as const))));

/** The stated scope of a field, or undefined for one nobody has stated. */
export const scopeOf = (service: string, name: string): Scope | undefined => byField.get(`${service} ${name}`);
/** Everything stated, so that what no service answers any more is found. */
export const stated = (): string[] => [...byField.keys()];
