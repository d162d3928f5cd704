import { startSubgraph } from '@opora/subgraph';
import { socialServices } from './subgraph';

void startSubgraph(socialServices);
