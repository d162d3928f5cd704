import { startSubgraph } from '@opora/subgraph';
import { notifications } from './subgraph';

void startSubgraph(notifications);
