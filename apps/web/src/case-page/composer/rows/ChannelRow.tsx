import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { codesOf, labelOf } from '@geleit/domain';
import { Languages, type LucideIcon, MessageCircle, Phone, UserRound, Users } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useCurrentLocale, useT } from '../../../i18n/useT.js';
import { codeOptions } from '../../../ui/codeOptions.js';
import { ToggleChip } from '../../../ui/ToggleChip.js';
import { capitalised } from '../../capitalised.js';
import { ChipRow } from './ChipRow.js';
import { MoreChip } from './MoreChip.js';
import type { StepForm } from '../step/stepForm.js';

interface ChannelRowProps {
  form: StepForm;
  /** Languages of the client, the interpreter's most likely ones. */
  languages: readonly string[];
  isDialog: boolean;
  error?: string | undefined;
  onChange: (part: Partial<StepForm>) => void;
}

const atOnce = ['phone', 'in-person', 'accompaniment'];
const icons: Partial<Record<string, LucideIcon>> = {
  phone: Phone,
  'in-person': UserRound,
  accompaniment: Users,
  messenger: MessageCircle,
};

/** How it happened and in which language. */
export function ChannelRow({ form, languages, isDialog, error, onChange }: ChannelRowProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const [isOpen, setOpen] = useState(false);
  const codes: readonly string[] = codesOf('channel');
  const shown = isOpen ? codes : codes.filter((code) => atOnce.includes(code) || code === form.channel);
  const ordered = [...shown].sort((a, b) => rank(a) - rank(b));
  return (
    <ChipRow label={t(isDialog ? 'composer.channelAndLanguage' : 'composer.channel')} error={error}>
      {ordered.map((code) => {
        const icon = icons[code];
        return (
          <ToggleChip
            key={code}
            pressed={form.channel === code}
            {...(icon ? { icon } : {})}
            onToggle={(pressed) => {
              onChange({ channel: pressed ? code : null, touched: { ...form.touched, channel: pressed } });
            }}
          >
            {capitalised(labelOf('channel', code, locale))}
          </ToggleChip>
        );
      })}
      {isOpen ? null : (
        <MoreChip
          label={t('composer.moreChannels')}
          name={t('composer.channel')}
          isOpen={isOpen}
          onClick={() => {
            setOpen(true);
          }}
        />
      )}
      <LanguageChips form={form} languages={languages} onChange={onChange} />
    </ChipRow>
  );
}

const rank = (code: string) => {
  const at = atOnce.indexOf(code);
  return at < 0 ? atOnce.length : at;
};

/** One language known: its chip says both, interpreting and in what. Otherwise interpreting first, the language then. */
function LanguageChips({ form, languages, onChange }: Pick<ChannelRowProps, 'form' | 'languages' | 'onChange'>) {
  const t = useT();
  const locale = useCurrentLocale();
  const all = useMemo(() => codeOptions('language', locale), [locale]);
  const likely = languages.filter((code) => code !== 'de').slice(0, 3);
  const isOther = form.interpreter && form.language !== null && !likely.includes(form.language);
  return (
    <>
      {likely.map((code) => (
        <ToggleChip
          key={code}
          icon={Languages}
          pressed={form.interpreter && form.language === code}
          onToggle={(pressed) => {
            onChange({ interpreter: pressed, language: pressed ? code : null });
          }}
        >
          {capitalised(labelOf('language', code, locale))}
        </ToggleChip>
      ))}
      {likely.length > 0 && !isOther ? null : (
        <ToggleChip
          icon={Languages}
          pressed={form.interpreter}
          onToggle={(pressed) => {
            onChange({ interpreter: pressed, language: null });
          }}
        >
          {t('composer.interpreter')}
        </ToggleChip>
      )}
      {form.interpreter && (likely.length === 0 || isOther) ? (
        <Autocomplete
          size="small"
          autoHighlight
          sx={{ width: 190 }}
          options={all}
          value={all.find(({ code }) => code === form.language) ?? null}
          getOptionKey={({ code }) => code}
          isOptionEqualToValue={(a, b) => a.code === b.code}
          onChange={(_, option) => {
            onChange({ language: option?.code ?? null });
          }}
          renderInput={(params) => (
            <TextField
              {...params}
              placeholder={t('composer.language')}
              slotProps={{
                ...params.slotProps,
                htmlInput: { ...params.slotProps.htmlInput, 'aria-label': t('composer.language') },
              }}
            />
          )}
        />
      ) : null}
    </>
  );
}
