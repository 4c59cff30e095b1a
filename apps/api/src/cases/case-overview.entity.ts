import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One sealed value a case with all that lists, filters and dashboards show; written with whatever it summarises. */
@Entity('case_overview')
export class CaseOverview {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') caseId!: string;
  @Column('bytea') facts!: Buffer;
  @Column('timestamptz') updatedAt!: Date;
}
