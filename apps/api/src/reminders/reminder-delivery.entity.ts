import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A mail that was decided on; the row goes when it is sent. */
@Entity({ name: 'reminder_delivery', schema: 'keys' })
export class ReminderDelivery {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea') server!: Buffer;
  @Column('timestamptz') createdAt!: Date;
}
