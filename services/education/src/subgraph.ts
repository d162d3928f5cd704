import { join } from 'node:path';
import { platformEntities, platformMigrations, type Subgraph } from '@opora/subgraph';
import { Accreditation } from './accreditation/accreditation.entity';
import { accreditationResolvers } from './accreditation/accreditation.resolvers';
import { subjects } from './subjects';
import { CalendarFeed } from './calendar/calendar-feed.entity';
import { calendarResolvers } from './calendar/calendar.resolvers';
import { EventTopic } from './event/event-topic.entity';
import { eventFacts } from './event/event.counts';
import { Event } from './event/event.entity';
import { eventResolvers } from './event/event.resolvers';
import { FeedbackCount } from './feedback/feedback-count.entity';
import { FeedbackGiven } from './feedback/feedback-given.entity';
import { FeedbackQuestionnaire } from './feedback/feedback-questionnaire.entity';
import { feedbackResolvers } from './feedback/feedback.resolvers';
import { EventKind } from './kind/event-kind.entity';
import { EventPlan } from './kind/event-plan.entity';
import { kindResolvers } from './kind/kind.resolvers';
import { KnownOrganisation } from './known/known-organisation.entity';
import { KnownProject } from './known/known-project.entity';
import { knownSubscriptions } from './known/known.subscriptions';
import { downloadFacts } from './material/material-download';
import { MaterialDownloadDay } from './material/material-download-day.entity';
import { MaterialPlan } from './material/material-plan.entity';
import { Material } from './material/material.entity';
import { materialResolvers } from './material/material.resolvers';
import { Feedback1795359000000 } from './migrations/1795359000000-Feedback';
import { OwnTraining1795358000000 } from './migrations/1795358000000-OwnTraining';
import { ExternalTraining } from './own-training/external-training.entity';
import { ownTrainingResolvers } from './own-training/own-training.resolvers';
import { TrainingAbsence } from './own-training/training-absence.entity';
import { overviewResolvers } from './overview/overview.resolvers';
import { EducationPlan1795353981281 } from './migrations/1795353981281-EducationPlan';
import { ModeMayBeUnstated1795355000000 } from './migrations/1795355000000-ModeMayBeUnstated';
import { Registrations1795355664518 } from './migrations/1795355664518-Registrations';
import { MaterialDownloads1795356000000 } from './migrations/1795356000000-MaterialDownloads';
import { CalendarFeeds1795357000000 } from './migrations/1795357000000-CalendarFeeds';
import { AttendanceAndCertificates1795356876969 } from './migrations/1795356876969-AttendanceAndCertificates';
import { Participation1795370000000 } from './migrations/1795370000000-Participation';
import { RecordsOfPerson1795371000000 } from './migrations/1795371000000-RecordsOfPerson';
import { ParticipationPublication } from './participation/participation-publication.entity';
import { participationResolvers } from './participation/participation.resolvers';
import { publishParticipationSchedule } from './participation/participation.schedules';
import { participantFacts } from './participation/participation.tally';
import { planningResolvers } from './planning/planning.resolvers';
import { Programme } from './programme/programme.entity';
import { programmeResolvers } from './programme/programme.resolvers';
import { Run } from './programme/run.entity';
import { publishingResolvers } from './publishing/publishing.resolvers';
import { SeminarSeries } from './series/seminar-series.entity';
import { seriesResolvers } from './series/series.resolvers';
import { EventSession } from './session/event-session.entity';
import { sessionResolvers } from './session/session.resolvers';
import { StaffTrainingPlan } from './staff-training/staff-training-plan.entity';
import { staffFacts } from './staff-training/staff-training.commands';
import { StaffTraining } from './staff-training/staff-training.entity';
import { staffTrainingResolvers } from './staff-training/staff-training.resolvers';
import { Topic } from './topic/topic.entity';
import { topicResolvers } from './topic/topic.resolvers';
import { AllocationResult } from './allocation/allocation-result.entity';
import { Allocation } from './allocation/allocation.entity';
import { allocationResolvers } from './allocation/allocation.resolvers';
import { Employment } from './employment/employment.entity';
import { employmentResolvers } from './employment/employment.resolvers';
import { Registration } from './registration/registration.entity';
import { endPlacesToCome } from './registration/leaving';
import { registrationResolvers } from './registration/registration.resolvers';
import { Offer } from './waiting/offer.entity';
import { waitingResolvers } from './waiting/waiting.resolvers';
import { tendOffersSchedule } from './waiting/waiting.schedules';
import { attendanceResolvers } from './attendance/attendance.resolvers';
import { Attendance } from './attendance/attendance.entity';
import { attendanceFacts } from './attendance/recording';
import { CertificateNumber } from './certificate/certificate-number.entity';
import { CertificateRegister } from './certificate/certificate-register.entity';
import { CertificateSetup } from './certificate/certificate-setup.entity';
import { Certificate } from './certificate/certificate.entity';
import { certificateResolvers } from './certificate/certificate.resolvers';
import { trainingRecordResolvers } from './training-record/training-record.resolvers';
import { ParticipationPlan } from './training-record/participation-plan.entity';
import { InvitationOptOut } from './invitation/invitation-opt-out.entity';
import { invitationResolvers } from './invitation/invitation.resolvers';
import { followInvitationsSchedule } from './invitation/invitation.schedules';
import { askAgain } from './invitation/invitation.subscriptions';
import { SeminarInvitation } from './invitation/seminar-invitation.entity';
import { SeminarInvitations1795360000000 } from './migrations/1795360000000-SeminarInvitations';
import { EventReports1795362000000 } from './migrations/1795362000000-EventReports';
import { EventReportTraveller } from './report/event-report-traveller.entity';
import { EventReport } from './report/event-report.entity';
import { reportResolvers } from './report/report.resolvers';
import { StoredFiles1795363000000 } from './migrations/1795363000000-StoredFiles';
import { fileResolvers } from './file/file.resolvers';
import { forgetFilesSchedule } from './file/file.schedules';
import { StoredFileContent } from './file/stored-file-content.entity';
import { StoredFile } from './file/stored-file.entity';
import { CalendarFeedShown1795361000000 } from './migrations/1795361000000-CalendarFeedShown';
import { exportResolvers } from './export/export.resolvers';
import { writeExportsSchedule } from './export/export.schedules';
import { SheetExport } from './export/sheet-export.entity';
import { SheetExports1795907021032 } from './migrations/1795907021032-SheetExports';
import { InvitationsAskedAgain1795908000000 } from './migrations/1795908000000-InvitationsAskedAgain';
import { exchangeResolvers } from './exchange/exchange.resolvers';
import { Tenders1795380000000 } from './migrations/1795380000000-Tenders';
import { tenderResolvers } from './tender/tender.resolvers';

export const education: Subgraph = {
  name: 'education',
  dir: join(__dirname, '../src'),
  resolvers: [
    topicResolvers, seriesResolvers, tenderResolvers, eventResolvers, kindResolvers, planningResolvers, sessionResolvers, accreditationResolvers, publishingResolvers,
    programmeResolvers, materialResolvers, staffTrainingResolvers, overviewResolvers, participationResolvers,
    employmentResolvers, registrationResolvers, allocationResolvers, waitingResolvers, attendanceResolvers, certificateResolvers, invitationResolvers, exchangeResolvers,
    calendarResolvers, ownTrainingResolvers, feedbackResolvers, trainingRecordResolvers, reportResolvers, fileResolvers, exportResolvers,
  ],
  entities: [
    ...platformEntities, KnownProject, KnownOrganisation, Topic, SeminarSeries, EventKind, EventPlan, Accreditation, Event, EventTopic, EventSession,
    Programme, Run, Material, MaterialPlan, MaterialDownloadDay, StaffTrainingPlan, StaffTraining,
    Employment, Registration, Allocation, AllocationResult, Offer, Attendance, Certificate, CertificateRegister, CertificateSetup, CertificateNumber, SeminarInvitation, InvitationOptOut,
    CalendarFeed, ExternalTraining, TrainingAbsence, ParticipationPlan, FeedbackQuestionnaire, FeedbackGiven, FeedbackCount, EventReport, EventReportTraveller, StoredFile, StoredFileContent, SheetExport, ParticipationPublication,
  ],
  migrations: [...platformMigrations, EducationPlan1795353981281, ModeMayBeUnstated1795355000000, Registrations1795355664518, MaterialDownloads1795356000000, CalendarFeeds1795357000000, AttendanceAndCertificates1795356876969, OwnTraining1795358000000, Feedback1795359000000, SeminarInvitations1795360000000, CalendarFeedShown1795361000000, EventReports1795362000000, StoredFiles1795363000000, Participation1795370000000, RecordsOfPerson1795371000000, Tenders1795380000000, SheetExports1795907021032, InvitationsAskedAgain1795908000000],
  subscriptions: [...knownSubscriptions, askAgain],
  protects: ['staff_training', 'employment', 'registration', 'allocation_result', 'offer', 'attendance', 'certificate', 'calendar_feed', 'external_training', 'training_absence', 'feedback_given', 'event_report_traveller', 'stored_file', 'stored_file_content', 'sheet_export'],
  subjects,
  leave: endPlacesToCome,
  schedules: [tendOffersSchedule, followInvitationsSchedule, forgetFilesSchedule, publishParticipationSchedule, writeExportsSchedule],
  facts: `${eventFacts} union all ${staffFacts} union all ${attendanceFacts} union all ${participantFacts} union all ${downloadFacts}`,
};
