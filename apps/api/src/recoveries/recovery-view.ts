import type { Recovery } from './recovery.entity.js';

export interface RecoveryView {
  id: string;
  version: number;
  organisationId: string;
  openUntil: string;
  state: 'open' | 'used' | 'expired';
}

export function recoveryView({ id, version, organisationId, openUntil, usedAt }: Recovery, now: Date): RecoveryView {
  const state = usedAt ? 'used' : openUntil > now ? 'open' : 'expired';
  return { id, version, organisationId, openUntil: openUntil.toISOString(), state };
}
