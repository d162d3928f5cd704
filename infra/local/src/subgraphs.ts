import type { Subgraph } from '@opora/subgraph';
import { education } from '@opora/education';
import { evaluation } from '@opora/evaluation';
import { familyPolicy } from '@opora/family-policy';
import { networking } from '@opora/networking';
import { notifications } from '@opora/notifications';
import { socialServices } from '@opora/social-services';

/** Every subgraph of the platform. Only this room and the tests put several into one process. */
export const subgraphs: readonly Subgraph[] = [education, evaluation, familyPolicy, networking, notifications, socialServices];
