import { startSubgraph } from '@opora/subgraph';
import { education } from './subgraph';

void startSubgraph(education);
