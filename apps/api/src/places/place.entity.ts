import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('place')
export class Place {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea') fingerprint!: Buffer;
  @Column('bytea') facts!: Buffer;
  @Column('bytea') narrative!: Buffer;
  @Column('bytea') location!: Buffer;
  @Column('uuid') createdBy!: string;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}
