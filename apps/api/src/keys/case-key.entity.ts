import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The key of one case, wrapped by the centre's ring. Every opening needs this row, so its policies guard the case. */
@Entity({ name: 'case_key', schema: 'keys' })
export class CaseKey {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') caseId!: string;
  @Column('boolean') restricted!: boolean;
  @Column('bytea') key!: Buffer;
}
