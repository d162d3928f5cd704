import type { Operated, Schedule, WatchedFigure } from '@opora/operations';
import type { Subscription } from '@opora/road';
import type { Holder, SubjectTable } from '@opora/subjects';
import type { ResolverMap } from '@opora/work';

/** All a process needs to know of one subgraph. */
export interface Subgraph extends Operated {
  /** Folder that holds the .graphql files. */
  dir: string;
  resolvers: readonly ResolverMap[];
  /** Events of other services this one consumes, each in its own transaction, once. */
  subscriptions?: readonly Subscription[];
  schedules?: readonly Schedule[];
  /** Tables that hold people or clients, under row-level security; with one or more, every request reads inside its caller's scope. */
  protects?: readonly string[];
  /** What its tables hold of people, so that a person can be told everything and be forgotten. */
  subjects?: readonly SubjectTable[];
  /** Ends what somebody is still to come to, before they are forgotten. */
  leave?: Holder['leave'];
  /** What the operator watches of it besides what every service shows. */
  watched?: readonly WatchedFigure[];
}
