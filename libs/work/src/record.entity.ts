import { CreateDateColumn, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';

/** What every stored object carries (house.md §5; decision 0003). Ids are UUIDv7, made by PostgreSQL. */
export abstract class Record {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @VersionColumn({ type: 'int', default: 1 }) version: number;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;
  @UpdateDateColumn({ type: 'timestamptz' }) updatedAt: Date;
}
