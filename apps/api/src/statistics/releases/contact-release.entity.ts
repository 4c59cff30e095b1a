import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a centre remembers of its first contacts released for a year, sealed under its own key. */
@Entity('contact_release')
export class ContactRelease {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea') facts!: Buffer;
  @Column('uuid') createdBy!: string;
  @Column('timestamptz') createdAt!: Date;
}
