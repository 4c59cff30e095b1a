import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who made the next version and when stands in `createdBy` and `createdAt`. */
@Entity('former_step')
export class FormerStep {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('uuid') stepId!: string;
  @Column('bytea') facts!: Buffer;
  @Column('bytea') narrative!: Buffer;
  @Column('uuid') createdBy!: string;
  @Column('timestamptz') createdAt!: Date;
}
