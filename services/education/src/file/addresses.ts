import { publicAddress } from '../config';

/** Where a file is downloaded by those who may have it. */
export const addressOfFile = (id: string): string => publicAddress(`/soubory/${id}`);
