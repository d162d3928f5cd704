import { signedIn } from '@opora/kernel';
import { batch, query, type ResolverMap } from '@opora/subgraph';
import { territory } from '@opora/territory';
import { NATIONWIDE } from '../scope';
import { participationOf, participationOfYear, type EducationParticipation } from './participation.queries';

export const participationResolvers: ResolverMap = {
  Query: { educationParticipation: query(signedIn, (cx, { year }: { year: number }) => participationOfYear(cx, year)) },
  Kraj: { participation: batch(signedIn, (cx, kraje: readonly { code: string }[], { year }: { year: number }) => participationOf(cx, kraje.map(({ code }) => code), year)) },
  EducationParticipation: { kraj: ({ krajCode }: EducationParticipation) => (krajCode === NATIONWIDE ? null : territory.kraj(krajCode)) },
};
