import { startSubgraph } from '@opora/subgraph';
import { familyPolicy } from './subgraph';

void startSubgraph(familyPolicy);
