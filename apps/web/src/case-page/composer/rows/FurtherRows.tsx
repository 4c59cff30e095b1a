import { codesOf, labelOf } from '@geleit/domain';
import { useCurrentLocale, useT } from '../../../i18n/useT.js';
import { ToggleChip } from '../../../ui/ToggleChip.js';
import { capitalised } from '../../capitalised.js';
import { ChipRow } from './ChipRow.js';
import type { StepForm } from '../step/stepForm.js';

const unanswered = new Set(['unknown', 'not-stated']);

/** With whom and with what outcome: said when it matters. */
export function FurtherRows({ form, onChange }: { form: StepForm; onChange: (part: Partial<StepForm>) => void }) {
  const t = useT();
  const locale = useCurrentLocale();
  const people = codesOf('partnerKind').filter((code) => !unanswered.has(code));
  const outcomes = codesOf('stepOutcome').filter((code) => !unanswered.has(code));
  return (
    <>
      <ChipRow label={t('composer.withWhom')}>
        {people.map((code) => (
          <ToggleChip
            key={code}
            pressed={form.withWhom.includes(code)}
            onToggle={(pressed) => {
              onChange({ withWhom: pressed ? [...form.withWhom, code] : form.withWhom.filter((one) => one !== code) });
            }}
          >
            {capitalised(labelOf('partnerKind', code, locale))}
          </ToggleChip>
        ))}
      </ChipRow>
      <ChipRow label={t('composer.outcome')}>
        {outcomes.map((code) => (
          <ToggleChip
            key={code}
            pressed={form.outcome === code}
            onToggle={(pressed) => {
              onChange({ outcome: pressed ? code : null });
            }}
          >
            {capitalised(labelOf('stepOutcome', code, locale))}
          </ToggleChip>
        ))}
      </ChipRow>
    </>
  );
}
