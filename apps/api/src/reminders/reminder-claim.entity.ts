import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody is told of something is decided once: the row with this keyed hash can be inserted by one alone. */
@Entity({ name: 'reminder_claim', schema: 'keys' })
export class ReminderClaim {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('bytea') hash!: Buffer;
  @Column('timestamptz') createdAt!: Date;
}
