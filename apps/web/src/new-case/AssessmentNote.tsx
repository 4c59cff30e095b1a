import { useFormContext, useWatch } from 'react-hook-form';
import { useT } from '../i18n/useT.js';
import { identityWith } from '../text-hints/identityWith.js';
import type { Move } from '../text-hints/useIdentityMove.js';
import { WithHints } from '../text-hints/WithHints.js';
import { WordsInput } from '../ui/inputs/WordsInput.js';
import type { NewCaseValues } from './newCaseBody.js';

/** Why the risk is judged as it is, in her own words; what belongs into the fields above can be moved there. */
export function AssessmentNote() {
  const t = useT();
  const { getValues, setValue } = useFormContext<NewCaseValues>();
  const [kind, summary] = useWatch<NewCaseValues, ['kind', 'summary']>({ name: ['kind', 'summary'] });
  const move: Move = ({ text, suggestion }) => {
    const { alias = '', safeContact = '' } = getValues();
    const identity = suggestion.moveTo ? identityWith({ alias, safeContact }, text, suggestion.moveTo) : null;
    if (identity?.alias) setValue('alias', identity.alias, { shouldDirty: true });
    if (identity?.safeContact) setValue('safeContact', identity.safeContact, { shouldDirty: true });
    return identity !== null;
  };
  return (
    <WithHints
      text={summary ?? ''}
      onChange={(words) => setValue('summary', words, { shouldDirty: true })}
      move={kind === 'safe-contact' ? move : null}
    >
      <WordsInput
        source="summary"
        label={t('newCase.note')}
        helperText={t('newCase.noteHint')}
        multiline
        maxLength={20_000}
      />
    </WithHints>
  );
}
