import type { Role } from '@geleit/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type UserState = 'invited' | 'accepted' | 'confirmed' | 'suspended' | 'removed';

@Entity('user_account')
export class UserAccount {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') role!: Role;
  @Column('text') state!: UserState;
  /** Keyed hash of the address, to find the account at log-in; null once the member was removed. */
  @Column('bytea', { nullable: true }) emailHash!: Buffer | null;
  @Column('bytea') server!: Buffer;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}
