import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('pin')
export class Pin {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('bytea') fingerprint!: Buffer;
  @Column('bytea') facts!: Buffer;
  @Column('bytea') narrative!: Buffer;
  @Column('uuid') createdBy!: string;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}
