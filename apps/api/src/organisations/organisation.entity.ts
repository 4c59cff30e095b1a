import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organisation')
export class Organisation {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') state!: 'invited' | 'active' | 'suspended';
  @Column('bytea') server!: Buffer;
  @Column('bytea') fingerprint!: Buffer;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}
