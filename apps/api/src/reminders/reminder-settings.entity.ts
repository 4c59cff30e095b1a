import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How somebody wants to be warned; it has the id of the person. */
@Entity('reminder_settings')
export class ReminderSettings {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea') server!: Buffer;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}
