import { anyOf, notFound, pragueDay } from '@opora/kernel';
import { defineCommand, insertNew } from '@opora/subgraph';
import { requireMunicipality } from '@opora/territory';
import { KnownProject } from '../project/known-project.entity';
import { assertMayWrite } from '../scope';
import { RegionalOffice } from './regional-office.entity';
import { RegisterRegionalOfficeInput } from './regional-office.input';

export const registerRegionalOffice = defineCommand({
  name: 'registerRegionalOffice', input: RegisterRegionalOfficeInput, allow: anyOf('organiser', 'regional-methodologist', 'facilitator', 'mpsv-methodologist'),
  async run({ tx, actor, now }, { projectId, kind, name, municipalityKey, area, methodologists, source }) {
    const project = await tx.findOneBy(KnownProject, { projectId });
    if (!project) throw notFound('input.projectId');
    assertMayWrite(actor, project, 'input.projectId');
    const seat = requireMunicipality(municipalityKey, 'input.municipalityKey', { validOn: pragueDay(now) });
    return insertNew(tx, RegionalOffice, {
      projectId, kind, name, municipalityKey: seat.key, krajCode: seat.krajCode, area: area ?? null, methodologists: methodologists ?? null, source: source ?? null,
    }, { regional_office_once: () => ({ code: 'NET_OFFICE_EXISTS', field: 'input.municipalityKey', actual: seat.key, messageCs: `Kancelář v obci ${seat.name} už je zapsána.` }) });
  },
});
