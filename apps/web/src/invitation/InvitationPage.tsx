import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { api } from '../api/api.js';
import type { InvitationPreview } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { EntranceFrame } from '../login/EntranceFrame.js';
import { AcceptForm } from './AcceptForm.js';
import { CheckWords } from './CheckWords.js';
import { GoneInvitation } from './GoneInvitation.js';

/** From the link in the e-mail to the four check words. The token is taken out of the address when the page starts. */
export function InvitationPage() {
  const t = useT();
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const [checkWords, setCheckWords] = useState<string[] | null>(null);
  const { data: invitation, error } = useQuery({
    queryKey: ['invitation-preview'],
    queryFn: () => api<InvitationPreview>('/invitations/preview', { method: 'POST', body: { token }, anonymous: true }),
    enabled: token !== '' && checkWords === null,
    staleTime: Infinity,
    retry: false,
  });

  return (
    <EntranceFrame>
      {checkWords && invitation ? <CheckWords words={checkWords} role={invitation.role} /> : null}
      {!checkWords && invitation ? (
        <AcceptForm token={token} invitation={invitation} onAccepted={setCheckWords} />
      ) : null}
      {error || token === '' ? <GoneInvitation /> : null}
      {!invitation && !error && token !== '' ? <Typography role="status">{t('invitation.loading')}</Typography> : null}
    </EntranceFrame>
  );
}
