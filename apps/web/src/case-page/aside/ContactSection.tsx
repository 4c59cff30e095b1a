import Typography from '@mui/material/Typography';
import { Phone } from 'lucide-react';
import { useState } from 'react';
import type { CaseView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { useCaseDialog } from '../dialogs.js';
import { AsideSection } from './AsideSection.js';
import { SmallLink } from './SmallLink.js';

/** How to reach her safely: on a click only, since somebody may be looking over the shoulder. */
export function ContactSection({ record }: { record: CaseView }) {
  const t = useT();
  const open = useCaseDialog();
  const [isShown, setShown] = useState(false);
  const { alias, safeContact } = record.identity ?? {};
  const isThere = Boolean(alias) || Boolean(safeContact);
  const mayEdit = record.may.change && record.may.readIdentity && record.state !== 'closed';
  const edit = mayEdit ? (
    <SmallLink
      about={t('caseAside.contact')}
      onClick={() => {
        open({ name: 'identity' });
      }}
    >
      {t('caseAside.edit')}
    </SmallLink>
  ) : null;
  return (
    <AsideSection
      icon={Phone}
      title={t('caseAside.contact')}
      action={
        <>
          {isShown || !isThere ? edit : null}
          {isThere ? (
            <SmallLink
              about={t('caseAside.contact')}
              isExpanded={isShown}
              onClick={() => {
                setShown(!isShown);
              }}
            >
              {t(isShown ? 'caseAside.hide' : 'caseAside.show')}
            </SmallLink>
          ) : null}
        </>
      }
    >
      {isShown && isThere ? (
        <>
          {alias ? (
            <Typography variant="dense" component="p">
              <b>{alias}</b>
            </Typography>
          ) : null}
          <Typography variant="dense" component="p" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {safeContact}
          </Typography>
        </>
      ) : (
        <Typography variant="dense" component="p" color="text.secondary">
          {t(hiddenWords())}
        </Typography>
      )}
    </AsideSection>
  );

  function hiddenWords() {
    if (record.kind === 'anonymous') return 'caseAside.anonymous';
    if (!record.may.readIdentity) return 'caseAside.contactElse';
    return isThere ? 'caseAside.contactHidden' : 'caseAside.contactNone';
  }
}
