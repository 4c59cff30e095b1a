import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import type { OrganisationView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { PlainDialog } from '../PlainDialog.js';
import { ContactFields } from './ContactFields.js';
import { KindFields } from './KindFields.js';
import { useOrganisationForm } from './useOrganisationForm.js';

interface OrganisationDialogProps {
  organisation?: OrganisationView;
  onClose: () => void;
}

/** An administrator adds an organisation; its lead later changes name and places, its kind and Land stay. */
export function OrganisationDialog({ organisation, onClose }: OrganisationDialogProps) {
  const t = useT();
  const form = useOrganisationForm(organisation, onClose);
  const { values, change, problemOf } = form;
  return (
    <PlainDialog
      title={
        organisation
          ? t('people.organisations.editTitle', { name: organisation.name })
          : t('people.organisations.create')
      }
      save={t('common.save')}
      isSaving={form.isSaving}
      onSave={() => void form.submit()}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: '12px' }}>
        <TextField
          label={t('people.organisations.name')}
          value={values.name}
          autoFocus
          onChange={({ target }) => change({ name: target.value })}
          error={problemOf('name') !== undefined}
          helperText={problemOf('name')}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
        {organisation ? null : <KindFields form={form} />}
        <ContactFields form={form} />
        {form.isOwn ? (
          <TextField
            label={t('people.organisations.escalate')}
            value={values.escalateDays}
            onChange={({ target }) => change({ escalateDays: target.value.replaceAll(/\D/g, '') })}
            error={problemOf('escalateDays', 'escalateDaysBefore') !== undefined}
            helperText={problemOf('escalateDays', 'escalateDaysBefore') ?? t('people.organisations.escalateHint')}
            slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 2 } }}
          />
        ) : null}
      </Box>
    </PlainDialog>
  );
}
