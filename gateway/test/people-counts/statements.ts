/**
 * What every number of the published graph tells of people outside their kraj (decision 0030). A new number fails the test until it stands here.
 * Names are `Type.field`; several fields of one type are written `Type.{one two}`.
 */
export const STATED: readonly { how: 'published' | 'standing' | 'hidden' | 'inside' | 'own' | 'officer' | 'not people'; why: string; fields: string }[] = [
  { how: 'published', why: 'a fixed table of a closed year, stored when it is published', fields: 'EducationParticipation.{participants attendedHours} EducationParticipationOfYear.total' },
  { how: 'standing', why: '1 to 5 hidden, more rounded to tens', fields: 'EventPlaces.{taken free} DeliveryCount.count StaffTrainingProgress.{completions workers remaining} ServiceTypeFigures.supportedPersons' },
  { how: 'hidden', why: 'recorded once, 1 to 5 hidden', fields: 'Allocation.{applicants placed} Invitation.peopleTold SeminarInvitation.peopleTold RecruitmentActivity.{reach newApplicants}' },
  { how: 'hidden', why: 'hidden from everybody, the organiser too', fields: 'PublishedCount.value FeedbackOption.value' },
  { how: 'published', why: 'evaluation asks as the machine client, who is outside every kraj, and hides every sum with a hidden part', fields: 'IndicatorCell.{figure attainment}' },
  { how: 'published', why: 'the parts of a figure are hidden with it, its target is the plan', fields: 'Figure.{value numerator denominator target completeness}' },
  { how: 'inside', why: 'null or NOT_FOUND for everybody outside the kraj', fields: 'AttendanceCount.{count absent excused} SessionAttendance.{present absent excused notRecorded minutes} AllocationPreview.{free applicants} AllocationPreviewRow.{rank position}' },
  { how: 'inside', why: 'the answer to whoever wrote it, inside their scope', fields: 'AttendanceRecorded.recorded CertificatesIssued.remaining SheetFile.rows SheetExport.rows SheetImport.{accepted rejected written} SheetProblem.row' },
  { how: 'inside', why: 'counts only rows the caller may read one by one', fields: 'CertificateConnection.totalCount RegistrationConnection.totalCount PersonConnection.totalCount GrantConnection.totalCount NeedConnection.totalCount' },
  { how: 'own', why: 'a person’s own records and order, for themself and whoever may see them', fields: `Attendance.minutes Certificate.{minutes hours lessons} ExternalTraining.{minutes hours lessons} ProjectTraining.{minutes hours notElearningHours}
      TrainingItem.{minutes hours lessons} TrainingInForm.{minutes hours countedHours} TrainingRecord.{requiredMinutes requiredHours months absentMonths earnedMinutes earnedHours earnedLessons remainingHours}
      Registration.position WaitingListEntry.position AllocationResult.rank MarkedRead.unreadCount NotificationConnection.{totalCount unreadCount} EndedSessionConnection.totalCount OpenedAccessConnection.totalCount` },
  { how: 'own', why: 'one certificate, shown to whoever holds its code', fields: 'CertificateVerification.{minutes hours lessons}' },
  { how: 'officer', why: 'the officer’s duty is to the people themselves', fields: 'ErasureOfService.{forgotten kept} RetentionDue.{people rows} SubjectRecords.count' },
  { how: 'officer', why: 'the operator’s queues and checks, no statistics', fields: `Delivery.attempts DeliveryConnection.totalCount UndeliveredCount.{count oldestSeconds} UndeliveredReported.deliveries HandledJobs.{handled left} IntegrityResult.count MigrationHealth.applied
      OutboxHealth.{waiting needsAttention oldestAgeSeconds} QueueHealth.{waiting active failed delayed oldestAgeSeconds} ServiceHealth.latencyMs CodeListUse.count` },
  { how: 'not people', why: 'posts and facilitators in their office, as sources and rules state them', fields: 'RegionalOffice.methodologists RegionalOffices.methodologists FundedWorkers.{count fewest most months} TeamRole.count RoundTable.facilitatorCount Event.staffCount' },
  { how: 'not people', why: 'places and targets of a plan', fields: `Allocation.capacity AllocationPreview.capacity Event.capacity EventPlaces.capacity EventNorm.{capacityMin capacityMax} Programme.{runsPlanned runSize plannedPlaces} Run.participantsMax
      SeminarSeries.{minCapacity targetSeminars hoursPerOkres twoDayTopics} SeriesTotals.seats ServicePlanTotals.{lots supportedPersons fte} ServiceTypePlan.{lotCount supportedPersonsTarget fteTarget} Target.{value valueTo} ServiceTypeFigures.fte` },
  { how: 'not people', why: 'events, seminars and their hours as planned', fields: `EducationInKraj.{seminarsPlanned seminarsHeld hoursPerOkres otherEventsHeld} EducationInOkres.{seminarsPlanned seminarsHeld hours} EventPlan.{target perArea} EventTotal.{planned held}
      MethodicalTrainings.{total target} MethodicalTrainingsOfArea.{done target} SeriesOfOkres.{seminars hours} SeriesPlan.{plannedSeminars targetSeminars hoursPerDistrict} SeriesTotals.{seminarCount seminarsHeld hours days districts}
      EventConnection.totalCount EventSession.minutes Programme.{minutes hours lessons} Topic.{days amount minutes hours lessons} EventNorm.{days perYear minutesFrom minutesTo offerHours reportDays}` },
  { how: 'not people', why: 'organisations, and how many of them were invited or take part', fields: 'OrganisationConnection.totalCount SeminarInvitationConnection.totalCount SeminarInvitationBatch.{queued sent bounced optedOut} RecruitmentMember.done RegionalOfficeConnection.totalCount' },
  { how: 'not people', why: 'round tables, needs of a territory and their agenda', fields: `RoundTableFigures.{perOrp orps regional plannedOrp planned dated datedOrp datedRegional held heldOrp heldRegional unconfirmed} OrpRoundTables.{planned dated held unconfirmed}
      RoundTablePlan.{perOrp regional plannedOrp total roundCount} RoundTableConnection.totalCount RoundTableCompleteness.needsToKraj CarriedNeeds.{carried agenda}` },
  { how: 'not people', why: 'territories, their coverage, and populations as the statistical office publishes them', fields: `NetworkingCoverage.{involvedKraje involvedOrps possibleOrps totalOrps shareOfPossible shareOfTotal} KrajCoverage.involvedOrps CoverageClaim.overPercent
      Kraj.{municipalityCount population seatLatitude seatLongitude} Okres.municipalityCount Orp.{okresCount municipalityCount population seatLatitude seatLongitude} Municipality.population` },
  { how: 'not people', why: 'lots, contracts and prices', fields: 'LotFigures.{planned contracted inForce} LotConnection.totalCount ContractConnection.totalCount ContractPriceRule.{percent exact} ServicePlan.pricePercent FundingShare.basisPoints' },
  { how: 'not people', why: 'measures and activities of a plan', fields: `FamilyPolicyInKraj.recruitmentActivities Measure.{weight plannedActivities doneActivities progress} StrategicPlan.progress StrategicPlanConnection.totalCount
      RecruitmentPlan.target RecruitmentProgress.{done neededPerYear reachedPerYear forecast} RecruitmentYear.done RecruitmentActivityConnection.totalCount` },
  { how: 'not people', why: 'materials, copies and downloads of files', fields: `Material.{copies pagesFrom pagesTo downloads} MaterialCoverage.{target done} MaterialDownload.downloads MaterialPlan.target MaterialConnection.totalCount Project.materialDownloads
      Output.{figure copies pagesFrom pagesTo} StoredFile.bytes AttachedFile.bytes` },
  { how: 'not people', why: 'runs of evaluation and projects', fields: `EvaluationRun.attempt EvaluationRunCells.{total done failed skipped pending} EvaluationRunTrouble.retryCount EvaluationRunKey.definitionVersion EvaluationRunConnection.totalCount LockedIndicatorPeriod.lockedValues
      Project.{months statedMonths} ProjectConnection.totalCount` },
  { how: 'not people', why: 'names that are numbers: years, rounds, phases, editions, ordinals', fields: `EducationParticipation.year EducationParticipationOfYear.year RecruitmentYear.year TrainingRecord.year Contract.lotNumber Lot.number Round.number RoundTable.{round closesRound} Need.round Run.number Standard.number
      Event.phase EventPlan.phase EventTotal.phase EventNorm.month Material.issue FeedbackOption.ordinal StrategicPlan.{edition years}` },
  { how: 'not people', why: 'limits a rule states', fields: `ParticipationRules.{confidence threshold notElearning} YearlyTrainingRules.confidence ProjectTraining.threshold TrainingInForm.cap ServiceTargetGroup.childAgeTo ServiceTypePlan.{ageFrom ageTo}
      RetentionPeriodOfCategory.years RetentionPlan.years` },
];
