import type { Role } from '@opora/kernel';
import { cite } from '../evaluation/documents';

interface DemoOrganisation {
  /** Key in `work.ids.organisations`. */
  step: string;
  by: 'organiser' | 'mpsv-methodologist';
  name: string;
  kinds: readonly string[];
  krajCode?: string;
  orpCode?: string;
  municipalityKey?: string;
  providesAccompaniment?: boolean;
  isSynthetic?: boolean;
  source?: string;
}

/** The ten ORPs of Liberecký kraj by ČISORP, with the ČISOB of their seats. */
const SEATS = [
  ['5101', '561380', 'Česká Lípa'], ['5102', '564028', 'Frýdlant'], ['5103', '563510', 'Jablonec nad Nisou'], ['5104', '577197', 'Jilemnice'], ['5105', '563889', 'Liberec'],
  ['5106', '561860', 'Nový Bor'], ['5107', '576964', 'Semily'], ['5108', '563820', 'Tanvald'], ['5109', '577626', 'Turnov'], ['5110', '563871', 'Železný Brod'],
] as const;

const municipalities: DemoOrganisation[] = SEATS.map(([orp, municipalityKey, name]) => ({
  step: `obec-${orp}`, by: 'organiser', name: `Obec s rozšířenou působností ${name}`, kinds: ['MUNICIPALITY'], municipalityKey, source: cite('family', '125-127'),
}));

/** The sources name no provider and no authorised person, so these are made up and say so. */
const synthetic = (step: string, name: string, kind: string, orpCode: string, providesAccompaniment = false): DemoOrganisation =>
  ({ step, by: 'organiser', name, kinds: [kind], orpCode, providesAccompaniment, isSynthetic: true });

export const ORGANISATIONS: readonly DemoOrganisation[] = [
  { step: 'mpsv', by: 'mpsv-methodologist', name: 'Ministerstvo práce a sociálních věcí', kinds: ['MINISTRY'], source: cite('towns', '5') },
  { step: 'krajsky-urad-lk', by: 'organiser', name: 'Krajský úřad Libereckého kraje', kinds: ['REGIONAL_AUTHORITY'], krajCode: 'CZ051', source: cite('services', '16') },
  ...municipalities,
  synthetic('zkusebni-nzdm-liberec', 'Zkušební NZDM Liberec', 'SOCIAL_SERVICE_PROVIDER', '5105'),
  synthetic('zkusebni-sas-liberec', 'Zkušební SAS Liberec', 'SOCIAL_SERVICE_PROVIDER', '5105'),
  synthetic('zkusebni-nzdm-ceska-lipa', 'Zkušební NZDM Česká Lípa', 'SOCIAL_SERVICE_PROVIDER', '5101'),
  synthetic('zkusebni-sas-turnov', 'Zkušební SAS Turnov', 'SOCIAL_SERVICE_PROVIDER', '5109'),
  synthetic('zkusebni-poverena-osoba-liberec', 'Zkušební pověřená osoba Liberec', 'AUTHORISED_PERSON', '5105', true),
  synthetic('zkusebni-poverena-osoba-semily', 'Zkušební pověřená osoba Semily', 'AUTHORISED_PERSON', '5107', true),
];

interface Employment { by: 'organiser' | 'mpsv-methodologist'; employer: string | null; roleTitle: string }
const ofKraj = (roleTitle: string, employer = 'krajsky-urad-lk'): Employment => ({ by: 'organiser', employer, roleTitle });
const nationwide = (roleTitle: string, employer: string | null = null): Employment => ({ by: 'mpsv-methodologist', employer, roleTitle });

/** Where the demo person of each role works and who registers them. */
export const EMPLOYMENT: Record<Role, Employment> = {
  organiser: ofKraj('organizátorka vzdělávání'), participant: ofKraj('sociální pracovnice OSPOD', 'obec-5105'), networker: ofKraj('lokální síťařka'),
  facilitator: ofKraj('facilitátor kulatých stolů'), 'regional-methodologist': ofKraj('metodička sociálních služeb'), 'contract-manager': ofKraj('správce smluv'),
  provider: ofKraj('vedoucí služby', 'zkusebni-nzdm-liberec'), 'family-policy-coordinator': ofKraj('koordinátorka rodinné politiky'),
  'working-group-member': ofKraj('člen pracovní skupiny', 'zkusebni-poverena-osoba-liberec'), 'mpsv-methodologist': nationwide('metodik ministerstva', 'mpsv'),
  evaluator: nationwide('evaluátorka'), 'gdpr-officer': nationwide('pověřenec pro ochranu osobních údajů'), operator: nationwide('provozovatel platformy'), 'machine-client': nationwide('stroj'),
};

/** The source speaks of two facilitators of round tables; the second one does not sign in. */
export const SECOND_FACILITATOR = { name: 'Zkušební Facilitátorka', roleTitle: 'facilitátorka kulatých stolů', isSynthetic: true };
