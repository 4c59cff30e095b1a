import { CalendarClock, IdCard, ListChecks, type LucideIcon, MailOpen } from 'lucide-react';
import type { CaseView } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { useMayI } from '../session/me.js';
import { type CaseDialog, useCaseDialog } from './dialogs.js';

/** Something that can be done with a case, as a button or as an entry of its menu. */
export interface CaseAction {
  label: string;
  icon: LucideIcon;
  isShown: boolean;
  act: () => void;
}

/** What is done most often with an open case. */
export function useFrequentActions(record: CaseView): readonly CaseAction[] {
  const t = useT();
  const mayI = useMayI();
  const open = useCaseDialog();
  const form = (dialog: CaseDialog) => () => {
    open(dialog);
  };
  const actions: readonly CaseAction[] = [
    { label: t('tasks.one'), icon: ListChecks, isShown: mayI('record', 'task'), act: form({ name: 'task' }) },
    { label: t('eventForm.open'), icon: MailOpen, isShown: mayI('record', 'caseEvent'), act: form({ name: 'event' }) },
    {
      label: t('caseHead.deadline'),
      icon: CalendarClock,
      isShown: mayI('set', 'deadline'),
      act: form({ name: 'deadline' }),
    },
    {
      label: t('caseHead.residence'),
      icon: IdCard,
      isShown: mayI('record', 'residenceStatus'),
      act: form({ name: 'residence' }),
    },
  ];
  return record.state === 'closed' ? [] : actions.filter(({ isShown }) => isShown);
}
