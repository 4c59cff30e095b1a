import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.js';
import type { CaseView, SupportStepView } from '../../api/types.js';
import { useMemo } from 'react';
import { caseKey } from '../data/caseKeys.js';
import { DialogComposer } from './DialogComposer.js';
import { InlineComposer } from './InlineComposer.js';

export interface StepComposerProps {
  caseId?: string;
  variant: 'inline' | 'dialog';
  /** The server has confirmed a step. */
  onLogged?: () => void;
  onClose?: () => void;
  /** Steps of the case, to offer its frequent kinds first. */
  steps?: readonly Pick<SupportStepView, 'area' | 'kind'>[];
  /** Correct this step instead of logging a new one; dialog only. */
  step?: SupportStepView;
}

const noSteps: NonNullable<StepComposerProps['steps']> = [];
const noClose = () => undefined;

/** Notes what was done for somebody: a line that grows on the case page, a dialog anywhere else. */
export function StepComposer({
  caseId,
  variant,
  onLogged,
  onClose = noClose,
  steps = noSteps,
  step,
}: StepComposerProps) {
  const record = useQuery({
    queryKey: caseKey(caseId ?? '', 'record'),
    queryFn: ({ signal }) => api<CaseView>(`/cases/${caseId ?? ''}`, { signal }),
    enabled: caseId !== undefined,
  });
  const { id, code } = record.data ?? {};
  const caseRef = useMemo(() => (id && code ? { id, code } : null), [id, code]);
  if (caseId !== undefined && caseRef === null) return null;
  return variant === 'inline' && caseRef ? (
    <InlineComposer
      caseRef={caseRef}
      languages={record.data?.facts.languages ?? []}
      steps={steps}
      onLogged={onLogged}
    />
  ) : (
    <DialogComposer caseRef={caseRef} step={step} onLogged={onLogged} onClose={onClose} />
  );
}
