import type { Actor } from '@opora/kernel';
import { run } from '@opora/subgraph';
import { anActor, closeAll, testDatabase } from '@opora/testing';
import type { DataSource } from 'typeorm';
import { recordEmployment } from '../src/employment/employment.commands';
import { recordAbsence, recordExternalTraining, withdrawAbsence, withdrawExternalTraining } from '../src/own-training/own-training.commands';
import { education } from '../src/subgraph';
import { anOrganisation, aPerson, asPerson, asking, refusalOf } from './builders';

let db: DataSource;
beforeAll(async () => { db = await testDatabase(education); });
afterAll(closeAll);

const course = (person: Actor, over: object = {}) => ({
  personId: person.sub, titleCs: 'Motivační rozhovory', organiserCs: 'Zkušební vzdělavatel', form: 'ACCREDITED_COURSE', from: '2017-03-01', to: '2017-03-02', minutes: 960, evidence: { designation: 'Osvědčení č. 12/2017' }, ...over,
});

describe('J6: own courses', () => {
  test('a course without a document is refused, with one it is recorded with its employer', async () => {
    const organisationId = await anOrganisation(db);
    const person = await aPerson(db, organisationId);
    for (const evidence of [null, {}, { designation: '  ' }, { url: 'https://doklady.example/1' }]) expect(await refusalOf(run(asPerson(db, person), recordExternalTraining, course(person, { evidence })))).toMatchObject({ code: 'EDU_EVIDENCE_REQUIRED' });
    expect(await run(asPerson(db, person), recordExternalTraining, course(person))).toMatchObject({ organisationId, krajCode: 'CZ051', minutes: 960, unit: 'HOUR', elearning: false, withdrawnOn: null });
  });
  test('everything wrong with it is said at once', async () => {
    const person = await aPerson(db);
    expect((await refusalOf(run(asPerson(db, person), recordExternalTraining, course(person, { from: '2017-09-02', to: '2017-09-01', evidence: null })))).violations.map(({ code }) => code)).toEqual(['DATE_RANGE_REVERSED', 'AS_OF_IN_FUTURE', 'EDU_EVIDENCE_REQUIRED']);
  });
  test('the same course is recorded once, however many ask at once; withdrawn, it may be recorded anew', async () => {
    const person = await aPerson(db);
    const asked = await Promise.all([1, 2, 3].map(() => run(asPerson(db, person), recordExternalTraining, course(person)).catch((error: { code: string }) => error)));
    expect(asked.filter((answer) => 'id' in answer)).toHaveLength(1);
    expect(await refusalOf(run(asPerson(db, person), recordExternalTraining, course(person)))).toMatchObject({ code: 'EDU_TRAINING_RECORDED', violations: [{ field: 'input.titleCs', messageCs: 'Toto vzdělávání už je zapsáno.' }] });
    await run(asPerson(db, person), withdrawExternalTraining, { externalTrainingId: (asked.find((answer) => 'id' in answer) as { id: string }).id });
    await expect(run(asPerson(db, person), recordExternalTraining, course(person))).resolves.toMatchObject({ withdrawnOn: null });
  });
  test('the organiser of the employer’s kraj may record it, another one and another person may not', async () => {
    const person = await aPerson(db);
    expect(await run(asking(db), recordExternalTraining, course(person))).toMatchObject({ personId: person.sub });
    for (const stranger of [anActor({ roles: ['organiser'], kraj: 'CZ052' }), await aPerson(db)]) expect(await refusalOf(run(asking(db, stranger), recordExternalTraining, course(person)))).toMatchObject({ code: 'FORBIDDEN_SCOPE' });
  });
  test('one recorded by mistake is taken back once; for a stranger it is not there', async () => {
    const person = await aPerson(db);
    const { id: externalTrainingId, version } = await run(asPerson(db, person), recordExternalTraining, course(person));
    expect(await refusalOf(run(asPerson(db, await aPerson(db)), withdrawExternalTraining, { externalTrainingId }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(run(asPerson(db, person), withdrawExternalTraining, { externalTrainingId, expectedVersion: version + 1 }))).toMatchObject({ code: 'CONFLICT_VERSION' });
    expect(await run(asPerson(db, person), withdrawExternalTraining, { externalTrainingId, expectedVersion: version })).toMatchObject({ withdrawnOn: '2017-08-15' });
    expect(await refusalOf(run(asPerson(db, person), withdrawExternalTraining, { externalTrainingId }))).toMatchObject({ code: 'EDU_TRAINING_WITHDRAWN' });
  });
});

describe('absences', () => {
  test('an employment that ends before it starts is refused', async () => {
    const person = await aPerson(db);
    expect(await refusalOf(run(asPerson(db, person), recordEmployment, { personId: person.sub, organisationId: await anOrganisation(db), from: '2017-05-02', to: '2017-05-01' }))).toMatchObject({ code: 'DATE_RANGE_REVERSED' });
  });
  test('reversed, overlapping and outside employment are refused', async () => {
    const person = await aPerson(db);
    const absence = (from: string, to: string) => run(asPerson(db, person), recordAbsence, { personId: person.sub, from, to });
    expect(await refusalOf(absence('2017-05-02', '2017-05-01'))).toMatchObject({ code: 'DATE_RANGE_REVERSED', violations: [{ messageCs: 'Začátek nesmí být po konci.' }] });
    expect(await refusalOf(absence('2016-12-01', '2017-01-31'))).toMatchObject({ code: 'EDU_ABSENCE_OUTSIDE_EMPLOYMENT' });
    await absence('2017-03-01', '2017-04-30');
    expect(await refusalOf(absence('2017-04-30', '2017-05-31'))).toMatchObject({ code: 'EDU_ABSENCE_OVERLAP' });
  });
  test('of two overlapping ones asked for at once, one is recorded', async () => {
    const person = await aPerson(db);
    const results = await Promise.allSettled(['2017-03-01', '2017-03-15', '2017-03-20', '2017-03-31'].map((from) => run(asPerson(db, person), recordAbsence, { personId: person.sub, from, to: '2017-04-30' })));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
  test('one taken back leaves its days free', async () => {
    const person = await aPerson(db);
    const input = { personId: person.sub, from: '2017-03-01', to: '2017-04-30' };
    const { id: absenceId } = await run(asPerson(db, person), recordAbsence, input);
    await run(asPerson(db, person), withdrawAbsence, { absenceId });
    expect(await refusalOf(run(asPerson(db, person), withdrawAbsence, { absenceId }))).toMatchObject({ code: 'EDU_ABSENCE_WITHDRAWN' });
    expect((await run(asPerson(db, person), recordAbsence, input)).id).not.toBe(absenceId);
  });
});
