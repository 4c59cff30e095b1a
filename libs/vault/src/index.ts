export { SealBroken, SheetUnreadable } from './errors.js';
export { release, wipe } from './wipe.js';
export { isSameHash, keyedHash } from './keyed-hash.js';
export { padded } from './padding.js';

export { createServerSecret, renewServerSecret, type ServerPurpose, ServerSecret } from './server-secret.js';
export { ServerVault } from './server-vault.js';
export { auditHash } from './audit-hash.js';

export { deriveUserKey, type PasswordCost, passwordCost } from './user-key.js';
export {
  drawMember,
  type Member,
  type MemberContext,
  openPrivateKey,
  publicKeyOf,
  sealPrivateKey,
  secretVersionOf,
} from './member.js';
export { openFromSession, sealForSession, sessionHash } from './session-key.js';

export { KeyRing } from './key-ring.js';
export { drawCaseKey, unwrapCaseKey, wrapCaseKey } from './case-key.js';
export { RecordVault, type RecordVaultKeys } from './record-vault.js';
export { CHUNK_BYTES, type ChunkPlace } from './sealed-chunk.js';
export type { SealedRow, SealedValues } from './sealed-columns.js';

export { drawRecoverySheet, memberOfSheet, type RecoverySheet } from './recovery-sheet.js';
export { openRelease, RELEASE_BOX_BYTES, sealRelease } from './release-box.js';
export { checkWords } from './check-words.js';
export { proposePassword } from './password-proposal.js';
