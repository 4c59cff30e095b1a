import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Sealed under the key of the case, or of the centre for a place. */
@Entity('location_reading')
export class LocationReading {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) caseId!: string | null;
  @Column('bytea') facts!: Buffer;
  @Column('bytea') narrative!: Buffer;
  @Column('uuid') createdBy!: string;
  @Column('timestamptz') createdAt!: Date;
}
