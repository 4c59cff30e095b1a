import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An administrator has opened the way back for a centre; the sheet works only while it is open. */
@Entity('recovery')
export class Recovery {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('timestamptz') openUntil!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
  @Column('uuid') createdBy!: string;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}
