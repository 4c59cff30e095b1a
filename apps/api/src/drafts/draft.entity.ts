import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody began to write. Sealed under the key of its case, or under the centre's before a case is chosen. */
@Entity('draft')
export class Draft {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) caseId!: string | null;
  @Column('uuid') userId!: string;
  @Column('bytea') fingerprint!: Buffer;
  @Column('bytea') facts!: Buffer;
  @Column('bytea') narrative!: Buffer;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}
