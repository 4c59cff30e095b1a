import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who may open a restricted case, and who may not open a case at all. A block outranks everything. */
@Entity({ name: 'case_access', schema: 'keys' })
export class CaseAccess {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('uuid') userId!: string;
  @Column('text') kind!: 'allow' | 'block' | 'break-glass';
  @Column('timestamptz') fromAt!: Date;
  @Column('timestamptz', { nullable: true }) untilAt!: Date | null;
  @Column('uuid') createdBy!: string;
  @Column('timestamptz') createdAt!: Date;
}
