import { startSubgraph } from '@opora/subgraph';
import { evaluation } from './subgraph';

void startSubgraph(evaluation);
