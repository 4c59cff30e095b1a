import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { CaseView } from '../api/types.js';
import type { MessageKey } from '../i18n/messages.js';
import { useT } from '../i18n/useT.js';
import { useMayI } from '../session/me.js';
import { RecordCard } from './RecordCard.js';
import type { RowAction } from './RecordRow.js';
import { useRecords } from './useRecords.js';

/** What stands open over the list: a new record, or one of its rows with what is to be done with it. */
export interface Opened<Row, Name extends string> {
  name: Name;
  row?: Row | undefined;
}

interface RecordsSectionProps<Row extends { id: string }, Name extends string> {
  record: CaseView;
  /** Segment of the path below the case, and what the matrix calls such a record. */
  path: string;
  subject: string;
  icon: LucideIcon;
  words: Readonly<Record<'title' | 'empty' | 'emptyHint' | 'add', MessageKey>>;
  /** Beside changing a row, where that is allowed. */
  actionsOf?: (row: Row, mayChange: boolean) => readonly { label: MessageKey; name: Name }[];
  rowOf: (row: Row, actions: readonly RowAction[]) => ReactNode;
  /** Below the list. */
  below?: (rows: readonly Row[]) => ReactNode;
  dialogOf: (opened: Opened<Row, Name | 'add' | 'change'>, close: () => void) => ReactNode;
}

/** One kind of record of a case: its list, and the form that opens over it. */
export function RecordsSection<Row extends { id: string }, Name extends string = never>(
  props: RecordsSectionProps<Row, Name>,
) {
  const { record, path, subject, icon, words, actionsOf, rowOf, below, dialogOf } = props;
  const t = useT();
  const mayI = useMayI();
  const { rows, ...list } = useRecords<Row>(record.id, path, subject);
  const [opened, setOpened] = useState<Opened<Row, Name | 'add' | 'change'> | null>(null);
  const isOpen = record.state !== 'closed';
  const mayChange = isOpen && record.may.change && mayI('change', subject);
  const actions = (row: Row): RowAction[] =>
    [
      ...(actionsOf?.(row, mayChange) ?? []),
      ...(mayChange ? [{ label: 'recordForm.change' as const, name: 'change' as const }] : []),
    ].map(({ label, name }) => ({
      label: t(label),
      onClick: () => {
        setOpened({ name, row });
      },
    }));
  const add = () => {
    setOpened({ name: 'add' });
  };
  return (
    <>
      <RecordCard
        title={t(words.title)}
        icon={icon}
        emptyTitle={t(words.empty)}
        emptyHint={t(words.emptyHint)}
        addLabel={t(words.add)}
        onAdd={isOpen && mayI('record', subject) ? add : undefined}
        isPending={list.isPending}
        error={list.error}
        onRetry={list.retry}
        rows={rows.map((row) => rowOf(row, actions(row)))}
      />
      {below?.(rows)}
      {opened
        ? dialogOf(opened, () => {
            setOpened(null);
          })
        : null}
    </>
  );
}
