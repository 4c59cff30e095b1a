import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who stands in for whom, from one day to another. Days are clear, for access control runs in SQL. */
@Entity('deputy')
export class Deputy {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  /** Who is away. */
  @Column('uuid') userId!: string;
  @Column('uuid') deputyId!: string;
  @Column('date') fromOn!: string;
  /** Inclusive. */
  @Column('date') untilOn!: string;
  /** Ended before its last day. */
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('bytea') fingerprint!: Buffer;
  @Column('uuid') createdBy!: string;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}
