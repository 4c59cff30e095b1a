import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Own rules and settings of one centre, sealed under its key. Its id is that of the centre: there is one at most. */
@Entity('deadline_rule_book')
export class DeadlineRuleBook {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea') facts!: Buffer;
  @Column('bytea') narrative!: Buffer;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}
