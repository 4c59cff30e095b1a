import { useCallback } from 'react';
import { useNavigate, useStore } from 'react-admin';
import type { CaseRef } from '../api/types.js';
import { emptyForm, type CalculatorForm } from './calculatorForm.js';
import { withRecent } from './searchRules.js';

/** Memory of this page only: dates and cases never enter an address, the history or the browser's storage. */
const formKey = 'deadlineCalculator.form';
const caseKey = 'deadlineCalculator.case';
const recentKey = 'deadlineCalculator.recent';

const never: string[] = [];

export const useCalculatorForm = () => useStore<CalculatorForm>(formKey, emptyForm);

/** The case that the calculator was opened from, or null. */
export const useCalculatorCase = () => useStore<CaseRef | null>(caseKey, null);

export function useRecentRules(): readonly [readonly string[], (ruleId: string) => void] {
  const [recent, setRecent] = useStore<string[]>(recentKey, never);
  return [
    recent,
    (ruleId) => {
      setRecent(withRecent(recent, ruleId));
    },
  ];
}

export const calculatorPath = '/deadline-calculator';

interface Handover extends Partial<CalculatorForm> {
  /** Stays fixed: what is computed is entered there. */
  case?: CaseRef;
}

/** Opens the calculator with some fields filled in, and with a case when it is opened from one. */
export function useOpenCalculator(): (handover?: Handover) => void {
  const navigate = useNavigate();
  const [, setForm] = useCalculatorForm();
  const [, setCase] = useCalculatorCase();
  return useCallback(
    ({ case: file = null, ...fields }: Omit<Handover, 'case'> & { case?: CaseRef | null } = {}) => {
      setForm({ ...emptyForm, ...fields });
      setCase(file);
      navigate(calculatorPath);
    },
    [navigate, setCase, setForm],
  );
}
