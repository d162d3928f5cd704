import { ofEachKraj } from '../indicator/definition';

/** Persons and capacity of both services; indicators with the same question are answered by one asking. */
export const SERVICES_QUESTION = ofEachKraj('SocialServices', 'services(asOf: $asOf) { nzdm { supportedPersons { ...F } fte { ...F } } sas { supportedPersons { ...F } fte { ...F } } }');
