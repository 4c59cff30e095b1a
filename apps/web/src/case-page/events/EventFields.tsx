import { codesOf } from '@geleit/domain';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { Segments } from '../../deadline-calculator/Segments.js';
import { SeatField } from '../../deadline-calculator/SeatField.js';
import type { Land } from '../../deadline-calculator/rule.js';
import { useT } from '../../i18n/useT.js';
import { WithHints } from '../../text-hints/WithHints.js';
import { CodeSelect } from '../../ui/CodeSelect.js';
import { PlainDateField } from '../../ui/PlainDateField.js';
import { type EventForm, hasInstruction, isAsylum, kindsTaken, triggerOf } from './eventForm.js';
import { LateReceipt } from './LateReceipt.js';
import { PaperFields } from './PaperFields.js';

export const earliest = '2000-01-01';
export const latest = '2060-12-31';

export interface EventPartProps {
  form: EventForm;
  /** In words, by field. */
  errors: Readonly<Partial<Record<string, string>>>;
  onChange: (change: Partial<EventForm>) => void;
}

/** What fits nowhere is another event; what nobody knows is none. */
const eventKinds = codesOf('eventKind').filter((code) => code !== 'unknown' && code !== 'not-stated');

interface EventFieldsProps extends EventPartProps {
  lands: readonly Land[];
  /** Only these kinds; a single one is not asked. */
  kinds?: readonly string[];
  /** Part of another record, which has a note of its own. */
  isNoteless?: boolean;
}

/** What is asked, in the order in which the letter on the table answers it. */
export function EventFields({ lands, kinds = eventKinds, isNoteless = false, ...part }: EventFieldsProps) {
  const t = useT();
  const { form, errors, onChange } = part;
  return (
    <>
      {kinds.length === 1 ? null : (
        <CodeSelect
          list="eventKind"
          codes={kinds}
          label={t('eventForm.kind')}
          value={form.kind}
          onChange={(kind) => {
            onChange({ kind: kind as EventForm['kind'] });
          }}
          error={errors.kind}
          helperText={t('eventForm.kindHint')}
        />
      )}
      {form.kind ? (
        <>
          <ArrivalFields {...part} />
          {isAsylum(form.kind) ? (
            <PlainDateField
              label={t('eventForm.appliedOn')}
              value={form.appliedOn}
              min={earliest}
              max={latest}
              error={errors.appliedOn}
              helperText={t('eventForm.appliedHint')}
              onChange={(appliedOn) => {
                onChange({ appliedOn });
              }}
            />
          ) : null}
          {hasInstruction(form.kind) ? <PaperFields {...part} /> : null}
          <SeatField
            lands={lands}
            value={form.land}
            error={errors.land}
            onChange={(land) => {
              onChange({ land });
            }}
          />
          {isNoteless ? null : (
            <WithHints text={form.note} onChange={(note) => onChange({ note })}>
              <TextField
                label={t('eventForm.note')}
                value={form.note}
                onChange={({ target }) => {
                  onChange({ note: target.value });
                }}
                multiline
                minRows={2}
                error={errors.note !== undefined}
                helperText={errors.note ?? t('eventForm.noteHint')}
                slotProps={{ htmlInput: { maxLength: 20_000 } }}
              />
            </WithHints>
          )}
        </>
      ) : null}
    </>
  );
}

/** How it came, when, and how that is known. */
function ArrivalFields(part: EventPartProps) {
  const t = useT();
  const { form, errors, onChange } = part;
  const way = triggerOf(form);
  const ways = kindsTaken(form.kind);
  const isPosted = way === 'posted';
  const place = isPosted && isAsylum(form.kind) && form.via === 'facility' ? 'facility' : way;
  return (
    <>
      {ways.length > 1 ? (
        <Segments
          label={t('eventForm.how')}
          value={way}
          options={ways.map((one) => [one, t(`eventForm.way.${one}`)] as const)}
          error={errors.triggerKind}
          onChange={(triggerKind) => {
            onChange({ triggerKind });
          }}
        />
      ) : null}
      {isPosted && isAsylum(form.kind) ? (
        <Segments
          label={t('eventForm.via')}
          value={form.via}
          options={(['letter', 'facility'] as const).map((via) => [via, t(`eventForm.vias.${via}`)] as const)}
          error={errors.via}
          onChange={(via) => {
            onChange({ via });
          }}
        />
      ) : null}
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, gap: '14px' }}>
        <PlainDateField
          label={t(`eventForm.date.${place}`)}
          value={form.date}
          min={earliest}
          max={latest}
          error={errors.date}
          helperText={form.date === null && place !== 'event' ? t(`eventForm.dateHint.${place}`) : undefined}
          onChange={(date) => {
            onChange({ date });
          }}
        />
        <CodeSelect
          list="evidence"
          codes={['envelope', 'letter-date', 'own-statement', 'lawyer']}
          label={t('eventForm.evidence')}
          value={form.evidence}
          emptyLabel={t('eventForm.evidenceNone')}
          error={errors.evidence}
          onChange={(evidence) => {
            onChange({ evidence });
          }}
        />
      </Box>
      {isPosted ? <LateReceipt {...part} /> : null}
    </>
  );
}
