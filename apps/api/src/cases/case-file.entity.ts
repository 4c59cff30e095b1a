import { Column, Entity, PrimaryColumn } from 'typeorm';

export type CaseState = 'contact' | 'clearing' | 'active' | 'dormant' | 'closed' | 'erased';

@Entity('case_file')
export class CaseFile {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') responsibleId!: string;
  @Column('text') state!: CaseState;
  @Column('boolean') restricted!: boolean;
  @Column('bytea') codeHash!: Buffer;
  @Column('bytea') fingerprint!: Buffer;
  @Column('bytea') facts!: Buffer;
  @Column('bytea') narrative!: Buffer;
  @Column('bytea') identity!: Buffer;
  @Column('uuid') createdBy!: string;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}
