import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sealed piece of a file, at most 1 MiB of it. */
@Entity('document_chunk')
export class CaseDocumentChunk {
  @PrimaryColumn('uuid') organisationId!: string;
  @PrimaryColumn('uuid') documentId!: string;
  @PrimaryColumn('integer') number!: number;
  @Column('bytea') narrative!: Buffer;
  @Column('timestamptz') createdAt!: Date;
}
