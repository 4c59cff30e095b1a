import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('audit_head')
export class AuditHead {
  @PrimaryColumn('uuid') organisationId!: string;
  @Column('bigint') number!: string;
  @Column('bytea') hash!: Buffer;
  @Column('timestamptz') chainedAt!: Date;
}
