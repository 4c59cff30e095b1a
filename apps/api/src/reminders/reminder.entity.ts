import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What jobs know of an open deadline; it has the id of the deadline and goes when that is closed. */
@Entity({ name: 'reminder', schema: 'keys' })
export class Reminder {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('bytea') server!: Buffer;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}
