import { useCallback, useMemo } from 'react';
import type { CaseView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { TextsDialog } from './TextsDialog.js';

const textsOf = ({ identity }: CaseView) => ({ alias: identity?.alias ?? '', safeContact: identity?.safeContact ?? '' });

/** Nickname and safe contact; an anonymous case becomes one with a safe contact by it. */
export function IdentityDialog({ record, onClose }: { record: CaseView; onClose: () => void }) {
  const t = useT();
  const isAnonymous = record.kind === 'anonymous';
  const fields = useMemo(() => [
    { name: 'alias' as const, label: t('identityForm.alias'), hint: t('identityForm.aliasHint'), rows: 1, longest: 200 },
    { name: 'safeContact' as const, label: t('identityForm.safeContact'), hint: t('identityForm.safeContactHint'), rows: 4, longest: 2000 },
  ], [t]);
  const bodyOf = useCallback((identity: Record<string, unknown>) => ({ ...(isAnonymous ? { kind: 'safe-contact' } : {}), identity }), [isAnonymous]);
  return (
    <TextsDialog
      record={record} title={t('identityForm.title')} hint={[t('identityForm.readHint'), isAnonymous ? t('identityForm.leavesAnonymous') : ''].join(' ').trim()}
      fields={fields} textsOf={textsOf} bodyOf={bodyOf} words={t('identityForm.saved')} onClose={onClose}
    />
  );
}
