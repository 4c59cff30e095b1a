import type { CodeListName } from '@geleit/domain';
import type { ComponentType } from 'react';
import type { Locale } from '../../i18n/locale.js';
import type { MessageKey } from '../../i18n/messages.js';
import type { T } from '../../i18n/useT.js';

/** What a part of a form that is drawn by its own section is given. */
export interface PartInputProps<Value> {
  label: string;
  value: Value;
  /** All values of the form, for parts that depend on others. */
  values: object;
  caseId?: string | undefined;
  error?: string | undefined;
  onChange: (value: Value) => void;
}

/** How a field is asked. Texts are '' when empty, everything else null or an empty list. */
type Asked =
  | { type: 'code'; list: CodeListName; codes?: readonly string[]; isChips?: boolean }
  | { type: 'codes'; list: CodeListName }
  | { type: 'day' }
  | { type: 'time' }
  | { type: 'count'; most: number }
  | { type: 'euro' }
  /** One line, or several; hints look for what should not stand there unless it is sealed apart. */
  | { type: 'line' | 'text'; max: number; isSealedApart?: boolean }
  | { type: 'option'; options: readonly { value: string; label: string }[] }
  // The value of a part is known to the section alone.
  | {
      type: 'part';
      Input: ComponentType<never>;
      words: (value: never, t: T, locale: Locale) => string;
    };

export type RecordField<Values> = Asked & {
  name: keyof Values & string;
  label: MessageKey;
  hint?: MessageKey | ((values: Values) => MessageKey | undefined);
  isWide?: boolean;
  /** Asked only when this holds; by default always. */
  isAsked?: (values: Values) => boolean;
};

/** In words, by field: what the form itself found before anything is sent. */
export type FieldProblems<Values> = Partial<Record<keyof Values & string, MessageKey>>;

/** What is wrong, by field, as it is said. */
export const problemWords = (problems: object, t: T): Record<string, string> =>
  Object.fromEntries(Object.entries(problems as Record<string, MessageKey>).map(([name, key]) => [name, t(key)]));
