import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Material } from './material.entity';

/** How often a material was downloaded on a day. Nothing of who did. */
@Entity('material_download_day')
export class MaterialDownloadDay {
  @ForeignKey(() => Material, { name: 'material_download_of_material' }) @PrimaryColumn({ type: 'uuid' }) materialId: string;
  @PrimaryColumn({ type: 'date' }) day: string;
  @Column({ type: 'int' }) count: number;
}
