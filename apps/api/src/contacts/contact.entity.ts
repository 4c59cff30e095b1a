import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Sealed under the key of the centre. */
@Entity('contact')
export class Contact {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea') fingerprint!: Buffer;
  @Column('bytea') facts!: Buffer;
  @Column('bytea') narrative!: Buffer;
  @Column('uuid') createdBy!: string;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}
