import { useT } from '../../i18n/useT.js';
import { CodeSelect } from '../../ui/CodeSelect.js';
import type { OrganisationForm } from './useOrganisationForm.js';

/** The operator itself comes with the installation. */
const kinds = ['specialised-centre', 'womens-shelter', 'network-office', 'other'];

/** What it is and in which Land: said when it is added, and never changed. */
export function KindFields({ form: { values, change, problemOf } }: { form: OrganisationForm }) {
  const t = useT();
  return (
    <>
      <CodeSelect
        list="organisationKind"
        codes={kinds}
        label={t('people.organisations.kind')}
        value={values.kind}
        onChange={(kind) => change({ kind })}
        error={problemOf('kind')}
      />
      <CodeSelect
        list="land"
        label={t('people.organisations.land')}
        value={values.land}
        onChange={(land) => change({ land })}
        error={problemOf('land')}
      />
    </>
  );
}
