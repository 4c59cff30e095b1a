import { LongText } from '../case-record/short-form/LongText.js';
import { useT } from '../i18n/useT.js';

interface ReasonFieldProps {
  value: string;
  onChange: (change: { reason: string }) => void;
  /** Whether saving was tried. */
  isTried: boolean;
  caseId: string;
  autoFocus?: boolean;
}

/** Why a deadline changes: whoever reads its history later has nothing else to go by. */
export function ReasonField({ value, onChange, isTried, caseId, autoFocus = false }: ReasonFieldProps) {
  const t = useT();
  return (
    <LongText
      label={t('deadlinesList.act.reason')}
      value={value}
      onChange={(reason) => {
        onChange({ reason });
      }}
      caseId={caseId}
      rows={2}
      maxLength={2000}
      autoFocus={autoFocus}
      error={isTried && value.trim() === '' ? t('deadlinesList.act.reasonNeeded') : undefined}
    />
  );
}
