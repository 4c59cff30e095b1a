import type { Role } from '@geleit/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who did what to which record, when; names of fields, never their content. */
@Entity('audit_event')
export class AuditEvent {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text', { nullable: true }) role!: Role | null;
  @Column('text') action!: string;
  @Column('text') subject!: string;
  @Column('text') outcome!: 'done' | 'refused';
  @Column('uuid', { nullable: true }) caseId!: string | null;
  @Column('uuid', { nullable: true }) recordId!: string | null;
  @Column('uuid', { array: true }) shown!: string[];
  @Column('text', { array: true }) fields!: string[];
  /** Place in the organisation's chain and hash of it; filled by the chain, once. */
  @Column('bigint', { nullable: true }) number!: string | null;
  @Column('bytea', { nullable: true }) hash!: Buffer | null;
}
