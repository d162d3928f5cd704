import { anyone } from '@opora/kernel';
import { mutation, query, type ResolverMap } from '@opora/subgraph';
import { storeFile } from './file.commands';
import type { Attached } from './attaching';
import { addressOfFile } from './addresses';
import { storedFile } from './file.queries';
import type { StoredFile } from './stored-file.entity';

export const fileResolvers: ResolverMap = {
  Query: { storedFile: query(anyone, (cx, { id }: { id: string }) => storedFile(cx, id)) },
  Mutation: { storeFile: mutation(storeFile) },
  StoredFile: { url: ({ id }: StoredFile) => addressOfFile(id) },
  AttachedFile: { id: ({ fileId }: Attached) => fileId, url: ({ fileId }: Attached) => addressOfFile(fileId) },
};
