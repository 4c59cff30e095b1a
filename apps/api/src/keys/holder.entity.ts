import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who holds a centre's key ring: a confirmed member, or the recovery sheet. The ring is boxed to the public key. */
@Entity({ name: 'holder', schema: 'keys' })
export class Holder {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: 'member' | 'sheet';
  @Column('bytea') publicKey!: Buffer;
  /** MAC of the public key under the newest ring key: a row slipped in by a thief has none and gets nothing. */
  @Column('bytea') confirmation!: Buffer;
  @Column('bytea') ring!: Buffer;
  @Column('integer') generation!: number;
  @Column('timestamptz') createdAt!: Date;
}
