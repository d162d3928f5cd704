import { defineEvent } from '../event';

export const ORGANISATION_KINDS = [
  'MINISTRY', 'REGIONAL_AUTHORITY', 'MUNICIPALITY', 'AUTHORISED_PERSON', 'SOCIAL_SERVICE_PROVIDER', 'CONTRACTOR', 'HEALTH', 'SCHOOL', 'OTHER',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** An organisation was registered or changed; `providesAccompaniment` marks a municipality or authorised person that accompanies foster parents. */
export const organisationChanged = defineEvent<{
  organisationId: string; kinds: readonly OrganisationKind[]; krajCode: string | null; orpCode: string | null; providesAccompaniment: boolean; version: number;
}>('organisation-changed', ['education', 'social-services', 'family-policy', 'evaluation']);
