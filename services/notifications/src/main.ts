import { startSubgraph } from '@opora/subgraph';
import { checkConfig } from './config';
import { notifications } from './subgraph';

checkConfig();
void startSubgraph(notifications);
