import type { RecordVault } from '@geleit/vault';
import type { CaseState } from './case-file.entity.js';

/** A case whose key was unwrapped for this request, after the matrix has agreed. */
export interface OpenCase {
  organisationId: string;
  id: string;
  responsibleId: string;
  state: CaseState;
  restricted: boolean;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  facts: Buffer;
  narrative: Buffer;
  identity: Buffer;
  fingerprint: Buffer;
  vault: RecordVault;
}
