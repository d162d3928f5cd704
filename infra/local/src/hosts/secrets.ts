import { environment } from './environment';

// npm run --silent secrets > .env
process.stdout.write(environment());
