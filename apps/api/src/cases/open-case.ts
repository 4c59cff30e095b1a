import type { RecordVault } from '@geleit/vault';
import type { CaseState } from './case-file.entity.js';

/** A case whose key was unwrapped for this request, after the matrix has agreed: enough to write below it. */
export interface EnteredCase {
  organisationId: string;
  id: string;
  responsibleId: string;
  /** The person who asks covers the responsible worker today. */
  isDeputy: boolean;
  state: CaseState;
  restricted: boolean;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  vault: RecordVault;
}

/** The same with what is sealed in the case file itself. */
export interface OpenCase extends EnteredCase {
  facts: Buffer;
  narrative: Buffer;
  identity: Buffer;
  fingerprint: Buffer;
}
