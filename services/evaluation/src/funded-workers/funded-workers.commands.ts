import { assertNone, pragueDay, refuse, violationsOf } from '@opora/kernel';
import { requireMunicipality } from '@opora/territory';
import { defineCommand } from '@opora/subgraph';
import { assertMayKeep, lockProject, projectKeepers, touched } from '../project/project.commands';
import { Project } from '../project/project.entity';
import { FundedWorkers } from './funded-workers.entity';
import { FundMunicipalitiesInput, RecordFundedWorkersInput } from './funded-workers.input';
import { workerViolations } from './funded-workers.rules';

/** Says in which municipalities a call pays workers, how many at least and at most, and for how long. */
export const fundMunicipalities = defineCommand({
  name: 'fundMunicipalities', input: FundMunicipalitiesInput, allow: projectKeepers,
  async run(work, { projectId, expectedVersion, call, fewest, most, months, municipalityKeys, source }): Promise<Project> {
    await lockProject(work, projectId, expectedVersion);
    assertNone(violationsOf(...municipalityKeys.map((key, n) => () => requireMunicipality(key, `input.municipalityKeys.${n}`, { validOn: pragueDay(work.now) }))));
    if (fewest > most) refuse({ code: 'EVA_WORKER_RANGE', rule: 'R-EVA-09', field: 'input.fewest', actual: fewest, limit: most, messageCs: 'Nejmenší počet nesmí být větší než největší.' });
    const held = await work.tx.createQueryBuilder(FundedWorkers, 'f').where('f.project_id = :projectId and f.municipality_key in (:...municipalityKeys)', { projectId, municipalityKeys }).getOne();
    if (held) refuse({ code: 'EVA_MUNICIPALITY_FUNDED', field: 'input.municipalityKeys', actual: held.municipalityKey, messageCs: 'Obec už je v projektu uvedena.' });
    await work.tx.insert(FundedWorkers, municipalityKeys.map((municipalityKey) => ({ projectId, municipalityKey, call, fewest, most, months, count: null, source })));
    return touched(work.tx, projectId);
  },
});

/** Reports how many workers a call pays in a municipality (R-EVA-09). */
export const recordFundedWorkers = defineCommand({
  name: 'recordFundedWorkers', input: RecordFundedWorkersInput, allow: projectKeepers,
  async run({ tx, actor, lock, get }, { fundedWorkersId, expectedVersion, count }): Promise<FundedWorkers> {
    const workers = await lock(FundedWorkers, fundedWorkersId, expectedVersion);
    assertMayKeep(actor, (await get(Project, workers.projectId)).krajCode, 'input.fundedWorkersId');
    assertNone(workerViolations(count, workers));
    return tx.save(Object.assign(workers, { count }));
  },
});
