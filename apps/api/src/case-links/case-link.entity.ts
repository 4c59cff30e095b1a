import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Sealed under the key of the centre; no column names a case. */
@Entity('case_link')
export class CaseLink {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea') fingerprint!: Buffer;
  @Column('bytea') facts!: Buffer;
  @Column('uuid') createdBy!: string;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}
