import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a case remembers of its release: sealed, the year and the id of the record that left. */
@Entity('case_release')
export class CaseRelease {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('bytea') facts!: Buffer;
  @Column('uuid') createdBy!: string;
  @Column('timestamptz') createdAt!: Date;
}
