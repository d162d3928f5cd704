import { startSubgraph } from '@opora/subgraph';
import { checkConfig } from './config';
import { education } from './subgraph';

checkConfig();
void startSubgraph(education);
