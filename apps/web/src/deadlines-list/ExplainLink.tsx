import { lazy, Suspense, useState } from 'react';
import type { DeadlineView } from '../api/types.js';
import { SmallLink } from '../case-page/aside/SmallLink.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { titleOf } from './deadlineWords.js';

const DeadlineExplained = lazy(() =>
  import('../deadline-explained/DeadlineExplained.js').then((dialog) => ({ default: dialog.DeadlineExplained })),
);

/** "Rechenweg": one click to every step of the sum. */
export function ExplainLink({ deadline }: { deadline: DeadlineView }) {
  const t = useT();
  const locale = useCurrentLocale();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <SmallLink about={titleOf(deadline, locale)} onClick={() => setOpen(true)}>
        {t('deadlineExplained.open')}
      </SmallLink>
      {isOpen ? (
        <Suspense>
          <DeadlineExplained deadline={deadline} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
