import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { StoredFile } from './stored-file.entity';

/** The bytes of a file, apart from its row, so that no list reads them. They go with the row. */
@Entity('stored_file_content')
export class StoredFileContent {
  @ForeignKey(() => StoredFile, { name: 'stored_file_content_of_file', onDelete: 'CASCADE' }) @PrimaryColumn({ type: 'uuid' }) fileId: string;
  @Column({ type: 'bytea' }) content: Buffer;
}
