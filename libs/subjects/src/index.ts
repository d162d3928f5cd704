import 'reflect-metadata';

export { forgetPerson, forgetSubject } from './erasure';
export { type EndedRows } from './forgetting';
export { keepHold, keepSubjectHold, lockSubject, type Hold } from './hold';
export { SubjectHold } from './hold.entity';
export { countDue, dueOn, type Due } from './due';
export { RetentionDueDay } from './due.entity';
export { RetentionDue1764900000000 } from './due.migration';
export { outlivedPeople } from './outlived';
export { RetentionPeriod } from './period.entity';
export { BASIS, keepPeriod, readPeriods, RETENTION_RULES, type Periods, type RetentionRule } from './periods';
export { subjectResolvers, subjectTypeDefs } from './report';
export { endOutlived, retentionSchedule, type Ending } from './retention';
export { Retention1764800000000 } from './retention.migration';
export { notedAs, ofActor, ofPeople, ofPerson, type Holder, type Retention, type SubjectTable } from './tables';
