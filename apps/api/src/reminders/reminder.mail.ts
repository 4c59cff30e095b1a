import { daysBetween, type ReminderReason } from '@geleit/domain';
import type { Mail } from '../mail/mail.service.js';

export interface RemindedDate {
  dueOn: string;
  reason: ReminderReason;
}

interface Wording {
  day: Intl.DateTimeFormat;
  due: (days: number) => string;
  one: Record<ReminderReason, (due: string) => string>;
  many: (count: number, due: string) => string;
  line: Record<ReminderReason, (due: string, date: string) => string>;
  link: string;
  silence: string;
}

const de: Wording = {
  day: new Intl.DateTimeFormat('de-DE', {
    weekday: 'long',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  }),
  due: (days) => {
    if (days === 0) return 'fällig heute';
    if (days === 1) return 'fällig morgen';
    if (days > 1) return `fällig in ${days} Tagen`;
    return days === -1 ? 'seit gestern überfällig' : `seit ${-days} Tagen überfällig`;
  },
  one: {
    warning: (due) => `Eine Frist braucht Sie, ${due}`,
    escalation: (due) => `Eine Frist braucht Sie, ${due}: noch hat sie niemand bestätigt`,
    overdue: (due) => `Eine Frist braucht Sie, ${due}`,
  },
  many: (count, due) => `${count} Fristen brauchen Sie, die erste ${due}`,
  line: {
    warning: (due, date) => `${date}: ${due}`,
    escalation: (due, date) => `${date}: ${due}, von niemandem bestätigt`,
    overdue: (due, date) => `${date}: ${due} und noch offen`,
  },
  link: 'Nach der Anmeldung steht hier, worum es geht:',
  silence: 'Mit Absicht nennt diese Mail weder Fall noch Person.',
};

const en: Wording = {
  day: new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }),
  due: (days) => {
    if (days === 0) return 'due today';
    if (days === 1) return 'due tomorrow';
    if (days > 1) return `due in ${days} days`;
    return days === -1 ? 'overdue since yesterday' : `overdue for ${-days} days`;
  },
  one: {
    warning: (due) => `A deadline needs you, ${due}`,
    escalation: (due) => `A deadline needs you, ${due}: nobody has confirmed it yet`,
    overdue: (due) => `A deadline needs you, ${due}`,
  },
  many: (count, due) => `${count} deadlines need you, the first one ${due}`,
  line: {
    warning: (due, date) => `${date}: ${due}`,
    escalation: (due, date) => `${date}: ${due}, confirmed by nobody`,
    overdue: (due, date) => `${date}: ${due} and still open`,
  },
  link: 'What it is about stands here, once you have logged in:',
  silence: 'On purpose this mail names neither case nor person.',
};

const wordings = { de, en };

/**
 * Says that deadlines need somebody, and when; never what they are about, for others may read the mailbox. The link
 * leads to the page of deadlines and names none.
 * @param today calendar day in Germany
 */
export function reminderMail(
  to: string,
  dates: readonly RemindedDate[],
  { today, language, link }: { today: string; language: 'de' | 'en'; link: string },
): Mail {
  const words = wordings[language];
  const sorted = dates.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  const [first] = sorted;
  if (!first) throw new RangeError('dates: a reminder is about at least one');
  const due = ({ dueOn }: RemindedDate): string => words.due(daysBetween(today, dueOn));
  const lines = sorted.map((one) => words.line[one.reason](due(one), words.day.format(new Date(one.dueOn))));
  return {
    to,
    subject: sorted.length === 1 ? words.one[first.reason](due(first)) : words.many(sorted.length, due(first)),
    text: [...lines, '', words.link, link, '', words.silence].join('\n'),
  };
}
