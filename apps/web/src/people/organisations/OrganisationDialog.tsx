import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { api } from '../../api/api.js';
import { newId } from '../../api/newId.js';
import { ApiError } from '../../api/problems.js';
import type { OrganisationView } from '../../api/types.js';
import { useMe } from '../../session/me.js';
import { useT } from '../../i18n/useT.js';
import { CodeSelect } from '../../ui/CodeSelect.js';
import { sitesOf, wordsOf } from './organisationSearch.js';
import { PlainDialog } from '../PlainDialog.js';
import { useSaving } from '../useSaving.js';

/** The operator itself comes with the installation. */
const kinds = ['specialised-centre', 'womens-shelter', 'network-office', 'other'];

/** An administrator adds an organisation; its lead later changes name and places, its kind and Land stay. */
export function OrganisationDialog({
  organisation,
  onClose,
}: {
  organisation?: OrganisationView;
  onClose: () => void;
}) {
  const t = useT();
  const notify = useNotify();
  const me = useMe();
  const [name, setName] = useState(organisation?.name ?? '');
  const [kind, setKind] = useState<string | null>(organisation?.kind ?? 'specialised-centre');
  const [land, setLand] = useState<string | null>(organisation?.land ?? null);
  const [sites, setSites] = useState(wordsOf(organisation?.sites ?? []));
  const [email, setEmail] = useState(organisation?.contactEmail ?? '');
  const [phone, setPhone] = useState(organisation?.contactPhone ?? '');
  const [escalateDays, setEscalateDays] = useState(String(organisation?.escalateDaysBefore ?? ''));
  const [isTried, setTried] = useState(false);
  const { save, isSaving, fields } = useSaving();
  const nameProblem = name.trim() === '' ? t('people.organisations.missing') : undefined;
  const isOwn = organisation !== undefined && organisation.id === me.organisation.id && me.role === 'lead';
  const daysProblem = isOwn && !/^\d{1,2}$/.test(escalateDays) ? t('people.organisations.escalateWrong') : undefined;
  const submit = async () => {
    setTried(true);
    if (nameProblem || daysProblem || !kind) return;
    const reached = { contactEmail: email.trim() || null, contactPhone: phone.trim() || null };
    const named = { name: name.trim(), sites: sitesOf(sites), ...reached };
    const escalation = isOwn ? { escalateDaysBefore: Number(escalateDays) } : {};
    const answer = await save(() =>
      organisation
        ? api<OrganisationView>(`/organisations/${organisation.id}`, {
            method: 'PATCH',
            body: { ...named, ...escalation },
            version: organisation.version,
          })
        : api<OrganisationView>(`/organisations/${newId()}`, {
            method: 'PUT',
            body: { ...named, kind, ...(land && { land }) },
            creates: true,
          }),
    );
    if (!answer || answer instanceof ApiError) return;
    notify(t(organisation ? 'people.organisations.changed' : 'people.organisations.created', { name: answer.name }), {
      type: 'success',
    });
    onClose();
  };
  const shownProblem = fields.name ?? (isTried ? nameProblem : undefined);
  return (
    <PlainDialog
      title={
        organisation
          ? t('people.organisations.editTitle', { name: organisation.name })
          : t('people.organisations.create')
      }
      save={t('common.save')}
      isSaving={isSaving}
      onSave={() => void submit()}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: '12px' }}>
        <TextField
          label={t('people.organisations.name')}
          value={name}
          autoFocus
          onChange={(event) => setName(event.target.value)}
          error={shownProblem !== undefined}
          helperText={shownProblem}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
        {!organisation && (
          <>
            <CodeSelect
              list="organisationKind"
              codes={kinds}
              label={t('people.organisations.kind')}
              value={kind}
              onChange={setKind}
              error={fields.kind}
            />
            <CodeSelect
              list="land"
              label={t('people.organisations.land')}
              value={land}
              onChange={setLand}
              error={fields.land}
            />
          </>
        )}
        <TextField
          label={t('people.organisations.sites')}
          value={sites}
          onChange={(event) => setSites(event.target.value)}
          error={fields.sites !== undefined}
          helperText={fields.sites ?? t('people.organisations.sitesHint')}
        />
        <TextField
          label={t('people.organisations.email')}
          type="email"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          error={fields.contactEmail !== undefined}
          helperText={fields.contactEmail ?? t('people.organisations.reachHint')}
          slotProps={{ htmlInput: { maxLength: 254 } }}
        />
        <TextField
          label={t('people.organisations.phone')}
          type="tel"
          value={phone}
          onChange={(event) => setPhone(event.target.value)}
          error={fields.contactPhone !== undefined}
          helperText={fields.contactPhone}
          slotProps={{ htmlInput: { maxLength: 60 } }}
        />
        {isOwn && (
          <TextField
            label={t('people.organisations.escalate')}
            value={escalateDays}
            onChange={(event) => setEscalateDays(event.target.value.replaceAll(/\D/g, ''))}
            error={fields.escalateDaysBefore !== undefined || (isTried && daysProblem !== undefined)}
            helperText={
              fields.escalateDaysBefore ?? (isTried ? daysProblem : undefined) ?? t('people.organisations.escalateHint')
            }
            slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 2 } }}
          />
        )}
      </Box>
    </PlainDialog>
  );
}
