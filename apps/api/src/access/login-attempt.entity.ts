import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Failed log-ins of an account from a network; both only as keyed hashes, typed names are never kept. */
@Entity('login_attempt')
export class LoginAttempt {
  @PrimaryColumn('bytea') accountHash!: Buffer;
  @PrimaryColumn('bytea') networkHash!: Buffer;
  @Column('integer') failures!: number;
  @Column('timestamptz') lastFailureAt!: Date;
  @Column('timestamptz', { nullable: true }) lockedUntil!: Date | null;
}
