import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Unlogged: in no WAL, replica or backup. The private key is sealed under the cookie's secret, which no table holds. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea') secretHash!: Buffer;
  @Column('uuid') organisationId!: string;
  @Column('uuid') userId!: string;
  @Column('bytea') privateKey!: Buffer;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') lastSeenAt!: Date;
}
