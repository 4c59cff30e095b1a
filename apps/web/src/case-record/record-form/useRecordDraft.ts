import { useState } from 'react';
import { type FormDraftOptions, useFormDraft } from '../../case-page/forms/useFormDraft.js';
import type { RecordField } from './recordField.js';

interface Begun<Values> extends FormDraftOptions<Values> {
  /** Of the record that is changed. */
  version: number;
  fields: readonly RecordField<Values>[];
}

/**
 * The values of a record's form, sealed as a draft while they are typed. What is sealed in a class of its own, an address
 * or a file number, never goes into a draft: left for later, it is typed again.
 *
 * @param caseId the case it is a record of; null: the draft is sealed under the key of the centre
 */
export function useRecordDraft<Values extends object>(
  caseId: string | null,
  part: string,
  begun: () => Values,
  { version, fields, ...options }: Begun<Values>,
) {
  const [apart] = useState(() => fields.filter(isSealedApart));
  const names = apart.map(({ name }) => name);
  const [whole] = useState(begun);
  const [guarded, setGuarded] = useState<Partial<Values>>({});
  // What is asked of the whole is asked of what a draft holds: nothing that is sealed apart decides about it.
  const drafted = useFormDraft({ id: caseId, version }, part, () => parted(whole, names).open as Values, options);
  return {
    before: { ...whole, ...drafted.before },
    values: { ...whole, ...drafted.values, ...guarded },
    version: drafted.version,
    finish: drafted.finish,
    draft: {
      ...drafted.draft,
      leftOut: apart.filter(({ name }) => Boolean(guarded[name])).map(({ label }) => label),
    },
    write: (change: Partial<Values>) => {
      const { open, sealed } = parted(change, names);
      setGuarded((was) => ({ ...was, ...sealed }));
      if (Object.keys(open).length > 0) drafted.write(open);
    },
  };
}

const isSealedApart = <Values>(field: RecordField<Values>) => 'isSealedApart' in field && field.isSealedApart === true;

function parted<Values extends object>(values: Values, apart: readonly string[]) {
  const some = (isChosen: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => isChosen(name))) as Partial<Values>;
  return { open: some((name) => !apart.includes(name)), sealed: some((name) => apart.includes(name)) };
}
