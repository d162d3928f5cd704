import { startSubgraph } from '@opora/subgraph';
import { networking } from './subgraph';

void startSubgraph(networking);
