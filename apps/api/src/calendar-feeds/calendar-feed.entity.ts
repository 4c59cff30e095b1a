import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A secret address under which a calendar program reads somebody's dates; of the secret only a hash is kept. */
@Entity('calendar_feed')
export class CalendarFeed {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') userId!: string;
  @Column('bytea') tokenHash!: Buffer;
  @Column('timestamptz') createdAt!: Date;
  /** The last day on which somebody read it. */
  @Column('date', { nullable: true }) lastReadOn!: string | null;
}
