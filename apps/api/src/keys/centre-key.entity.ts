import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The key for what belongs to the centre but to no case, wrapped by the ring like a case key. */
@Entity({ name: 'centre_key', schema: 'keys' })
export class CentreKey {
  @PrimaryColumn('uuid') organisationId!: string;
  @Column('bytea') key!: Buffer;
}
