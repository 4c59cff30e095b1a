import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Has the id of its stay. */
@Entity('stay_booking')
export class StayBooking {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea') facts!: Buffer;
  @Column('timestamptz') updatedAt!: Date;
}
