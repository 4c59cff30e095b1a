import { useState } from 'react';
import type { CaseView } from '../../api/types.js';
import { useFormDraft } from '../../case-page/forms/useFormDraft.js';
import type { RecordField } from './recordField.js';

interface Begun<Values> {
  /** Of the record that is changed. */
  version: number;
  fields: readonly RecordField<Values>[];
}

/**
 * The values of a record's form, sealed as a draft while they are typed. What is sealed in a class of its own, an address
 * or a file number, never goes into a draft: left for later, it is typed again.
 */
export function useRecordDraft<Values extends object>(
  record: CaseView,
  part: string,
  begun: () => Values,
  { version, fields }: Begun<Values>,
) {
  const [apart] = useState(() =>
    fields.flatMap((field) => ('isSealedApart' in field && field.isSealedApart ? [field.name] : [])),
  );
  const [whole] = useState(begun);
  const [guarded, setGuarded] = useState<Partial<Values>>({});
  const drafted = useFormDraft({ ...record, version }, part, () => parted(whole, apart).open);
  return {
    before: { ...whole, ...drafted.before },
    values: { ...whole, ...drafted.values, ...guarded },
    version: drafted.version,
    finish: drafted.finish,
    draft: drafted.draft,
    write: (change: Partial<Values>) => {
      const { open, sealed } = parted(change, apart);
      setGuarded((was) => ({ ...was, ...sealed }));
      if (Object.keys(open).length > 0) drafted.write(open);
    },
  };
}

function parted<Values extends object>(values: Values, apart: readonly string[]) {
  const some = (isChosen: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => isChosen(name))) as Partial<Values>;
  return { open: some((name) => !apart.includes(name)), sealed: some((name) => apart.includes(name)) };
}
