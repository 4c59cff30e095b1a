import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('document')
export class CaseDocument {
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
  /** When the last of its bytes had come; until then it is an upload. */
  @Column('timestamptz', { nullable: true }) completedAt!: Date | null;
}
