import TextField from '@mui/material/TextField';
import { useT } from '../../i18n/useT.js';
import type { OrganisationForm } from './useOrganisationForm.js';

/** Where it is, and how the network reaches it. */
export function ContactFields({ form: { values, change, problemOf } }: { form: OrganisationForm }) {
  const t = useT();
  const sitesProblem = problemOf('sites');
  const emailProblem = problemOf('email', 'contactEmail');
  const phoneProblem = problemOf('phone', 'contactPhone');
  return (
    <>
      <TextField
        label={t('people.organisations.sites')}
        value={values.sites}
        onChange={({ target }) => change({ sites: target.value })}
        error={sitesProblem !== undefined}
        helperText={sitesProblem ?? t('people.organisations.sitesHint')}
      />
      <TextField
        label={t('people.organisations.email')}
        type="email"
        value={values.email}
        onChange={({ target }) => change({ email: target.value })}
        error={emailProblem !== undefined}
        helperText={emailProblem ?? t('people.organisations.reachHint')}
        slotProps={{ htmlInput: { maxLength: 254 } }}
      />
      <TextField
        label={t('people.organisations.phone')}
        type="tel"
        value={values.phone}
        onChange={({ target }) => change({ phone: target.value })}
        error={phoneProblem !== undefined}
        helperText={phoneProblem}
        slotProps={{ htmlInput: { maxLength: 60 } }}
      />
    </>
  );
}
