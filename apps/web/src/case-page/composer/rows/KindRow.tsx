import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { codesOf, kindsOfArea, labelOf } from '@geleit/domain';
import { Phone } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { SupportStepView } from '../../../api/types.js';
import type { Locale } from '../../../i18n/locale.js';
import { useCurrentLocale, useT } from '../../../i18n/useT.js';
import { ToggleChip } from '../../../ui/ToggleChip.js';
import { capitalised } from '../../capitalised.js';
import { ChipRow } from './ChipRow.js';
import { MoreChip } from './MoreChip.js';
import { isChosen, type QuickKind, quickKind, quickKinds, typicalOf } from '../step/quickKinds.js';
import { type StepForm, withKind } from '../step/stepForm.js';

interface KindRowProps {
  form: StepForm;
  steps: readonly Pick<SupportStepView, 'area' | 'kind'>[];
  error?: string | undefined;
  onChange: (part: Partial<StepForm>) => void;
}

const shownAtOnce = 4;

/** What kind of step it was: the frequent ones as chips, all others to be found by typing. */
export function KindRow({ form, steps, error, onChange }: KindRowProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const [isSearching, setSearching] = useState(false);
  const frequent = useMemo(() => quickKinds(steps, shownAtOnce), [steps]);
  const isRare = form.kind !== null && !frequent.some((chip) => isChosen(chip, form));
  const chips = isRare ? [...frequent, quickKind(form.area ?? '', form.kind ?? '')] : frequent;

  const choose = (chip: QuickKind) => {
    const typical = chip.isForChannel ? { channel: chip.channel, minutes: chip.minutes } : typicalOf(chip.kind);
    // "Anruf" says the channel itself, even after another one was chosen.
    const base = chip.isForChannel ? { ...form, touched: { ...form.touched, channel: false } } : form;
    onChange(withKind(base, chip.area, chip.kind, typical));
    setSearching(false);
  };
  return (
    <ChipRow label={t('composer.kind')} error={error}>
      {chips.map((chip) => (
        <ToggleChip
          key={chip.id}
          pressed={isChosen(chip, form)}
          {...(chip.id === 'call' ? { icon: Phone } : {})}
          onToggle={(pressed) => {
            if (pressed) choose(chip);
            else onChange({ kind: null, area: null });
          }}
        >
          {chip.id === 'call' ? t('composer.call') : kindWords(chip, locale)}
        </ToggleChip>
      ))}
      {isSearching ? (
        <KindSearch
          onChoose={choose}
          onClose={() => {
            setSearching(false);
          }}
        />
      ) : (
        <MoreChip
          label={t('composer.moreKinds')}
          name={t('composer.kind')}
          isOpen={false}
          onClick={() => {
            setSearching(true);
          }}
        />
      )}
    </ChipRow>
  );
}

const unanswered = new Set(['unknown', 'not-stated']);
const kindWords = ({ area, kind }: Pick<QuickKind, 'area' | 'kind'>, locale: Locale) =>
  kind === 'other'
    ? `${capitalised(labelOf('supportArea', area, locale))}: ${labelOf('supportKind', kind, locale)}`
    : capitalised(labelOf('supportKind', kind, locale));

function KindSearch({ onChoose, onClose }: { onChoose: (chip: QuickKind) => void; onClose: () => void }) {
  const t = useT();
  const locale = useCurrentLocale();
  const options = useMemo(
    () =>
      codesOf('supportArea')
        .filter((area) => !unanswered.has(area))
        .flatMap((area) =>
          kindsOfArea(area)
            .filter((kind) => !unanswered.has(kind))
            .map((kind) => quickKind(area, kind)),
        ),
    [],
  );
  return (
    <Autocomplete
      open
      openOnFocus
      autoHighlight
      size="small"
      sx={{ width: 280 }}
      options={options}
      groupBy={({ area }) => capitalised(labelOf('supportArea', area, locale))}
      getOptionLabel={(chip) => kindWords(chip, locale)}
      getOptionKey={({ id }) => id}
      onChange={(_, chip) => {
        if (chip) onChoose(chip);
      }}
      onClose={onClose}
      renderInput={(params) => (
        <TextField
          {...params}
          autoFocus
          placeholder={t('composer.findKind')}
          slotProps={{
            ...params.slotProps,
            htmlInput: { ...params.slotProps.htmlInput, 'aria-label': t('composer.findKind') },
          }}
        />
      )}
    />
  );
}
