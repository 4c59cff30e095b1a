import { useState } from 'react';
import { useT } from '../../i18n/useT.js';
import { SmallLink } from '../aside/SmallLink.js';
import { StepVersionsDialog } from './StepVersionsDialog.js';

/** The way to what a corrected step said before. */
export function VersionsLink({ caseId, stepId, about }: { caseId: string; stepId: string; about: string }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <SmallLink
        about={about}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('stepVersions.look')}
      </SmallLink>
      {isOpen ? (
        <StepVersionsDialog
          caseId={caseId}
          stepId={stepId}
          onClose={() => {
            setOpen(false);
          }}
        />
      ) : null}
    </>
  );
}
