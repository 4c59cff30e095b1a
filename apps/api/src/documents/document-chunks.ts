import { caseDocumentChunk } from '@geleit/domain';
import { type ChunkPlace, type RecordVault, release } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import type { EnteredCase } from '../cases/open-case.js';
import { Problem } from '../common/problems/problem.js';
import { Clock } from '../common/time/clock.js';

/** PostgreSQL: the disk is full. */
const diskFull = '53100';

/**
 * Bytes of a sealed piece that travel in one row. The driver collects a row before it decodes it as one text: a whole
 * piece would take twelve times its size in buffers, and of those the garbage collector knows little.
 */
const partBytes = 24 * 1024;

/** A sealed piece, part by part; no row if it has not come. */
export const chunkSql = `
  select substring(narrative from 1 + at * ${partBytes} for ${partBytes}) as part
  from document_chunk, generate_series(0, (octet_length(narrative) - 1) / ${partBytes}) as at
  where organisation_id = $1 and document_id = $2 and number = $3 order by at`;

export interface ChunkPart {
  part: Buffer;
}

/** The sealed piece that these parts make, or undefined if there are none. */
export const sealedOf = (parts: readonly ChunkPart[]): Buffer | undefined =>
  parts.length === 0 ? undefined : Buffer.concat(parts.map(({ part }) => part));

/** Where a piece of a file belongs; sealed for another place it does not open. */
export const placeOf = (fileId: string, number: number, isLast: boolean): ChunkPlace => ({
  table: caseDocumentChunk.table,
  fileId,
  dataClass: 'narrative',
  number,
  isLast,
});

/** Opens a piece, of which what was sealed is needed no longer. @throws SealBroken */
export function opened(vault: RecordVault, place: ChunkPlace, sealed: Buffer): Buffer {
  const bytes = vault.openChunk(place, sealed);
  release(sealed);
  return bytes;
}

/** The sealed pieces of the files of a centre. */
@Injectable()
export class DocumentChunks {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly clock: Clock,
  ) {}

  /** Numbers of the pieces that have come, in order. */
  async arrived({ organisationId }: EnteredCase, fileId: string): Promise<number[]> {
    const rows = await this.database.tx.query<{ number: number }[]>(
      'select number from document_chunk where organisation_id = $1 and document_id = $2 order by number',
      [organisationId, fileId],
    );
    return rows.map(({ number }) => number);
  }

  /** @returns its bytes, or undefined if it has not come; @throws SealBroken */
  async read({ organisationId, vault }: EnteredCase, place: ChunkPlace): Promise<Buffer | undefined> {
    const values = [organisationId, place.fileId, place.number];
    const sealed = sealedOf(await this.database.tx.query<ChunkPart[]>(chunkSql, values));
    return sealed && opened(vault, place, sealed);
  }

  /**
   * Stores a piece once.
   * @returns whether this call stored it
   * @throws Problem 507 when the disk is full: nothing of the piece is stored then
   */
  async store({ organisationId, vault }: EnteredCase, place: ChunkPlace, bytes: Buffer): Promise<boolean> {
    const sealed = vault.sealChunk(place, bytes);
    try {
      const rows = await this.database.tx.query<object[]>(
        `insert into document_chunk (organisation_id, document_id, number, narrative, created_at)
         values ($1, $2, $3, $4, $5) on conflict do nothing returning number`,
        [organisationId, place.fileId, place.number, sealed, this.clock.now()],
      );
      release(sealed);
      return rows.length > 0;
    } catch (failure) {
      if ((failure as { code?: unknown }).code === diskFull) throw new Problem('document.noSpace', 507);
      throw failure;
    }
  }
}
