import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member's key pair; the private half is sealed under the key that her password makes. */
@Entity({ name: 'member_key', schema: 'keys' })
export class MemberKey {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') userId!: string;
  @Column('bytea') salt!: Buffer;
  @Column('integer') memoryMib!: number;
  @Column('integer') passes!: number;
  @Column('bytea') publicKey!: Buffer;
  @Column('bytea') privateKey!: Buffer;
  @Column('timestamptz') createdAt!: Date;
}
