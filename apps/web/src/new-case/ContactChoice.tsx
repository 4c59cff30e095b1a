import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { HatGlasses, Phone } from 'lucide-react';
import { useId } from 'react';
import { required } from 'react-admin';
import { useT } from '../i18n/useT.js';
import { Card } from '../ui/Card.js';
import { hidden } from '../ui/hidden.js';
import { useFieldOf } from '../ui/inputs/useFieldOf.js';
import { WordsInput } from '../ui/inputs/WordsInput.js';

const kinds = [
  { kind: 'anonymous', label: 'newCase.anonymous', hint: 'newCase.anonymousHint', icon: HatGlasses },
  { kind: 'safe-contact', label: 'newCase.safeContact', hint: 'newCase.safeContactHint', icon: Phone },
] as const;

const answered = required();

/** The one question that needs an answer: anonymous or with a safe contact. Nothing is chosen until somebody does. */
export function ContactChoice() {
  const t = useT();
  const name = useId();
  const missing = useId();
  const { value, onChange, ref, error } = useFieldOf<string | null>({ source: 'kind', validate: answered }, null);
  return (
    <Card title={t('newCase.contact')} padded>
      <Box
        role="radiogroup"
        aria-label={t('newCase.contact')}
        aria-required
        aria-invalid={error !== undefined}
        {...(error === undefined ? {} : { 'aria-describedby': missing })}
        sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, gap: '8px' }}
      >
        {kinds.map(({ kind, label, hint, icon: Icon }, at) => (
          <Choice key={kind} data-chosen={value === kind || undefined}>
            <input
              ref={at === 0 ? ref : undefined}
              type="radio"
              name={name}
              value={kind}
              checked={value === kind}
              onChange={() => onChange(kind)}
              style={hidden}
            />
            <Icon size={18} aria-hidden />
            <span>
              <b>{t(label)}</b>
              <small>{t(hint)}</small>
            </span>
          </Choice>
        ))}
      </Box>
      {error === undefined ? null : (
        <Typography id={missing} role="alert" variant="dense" component="p" color="error.main" sx={{ mt: '8px' }}>
          {t('newCase.contactMissing')}
        </Typography>
      )}
      {value === 'safe-contact' ? (
        <Box sx={{ display: 'grid', gap: '12px', mt: '12px' }}>
          <WordsInput source="alias" label={t('newCase.alias')} helperText={t('newCase.aliasHint')} maxLength={200} />
          <WordsInput
            source="safeContact"
            label={t('newCase.contactWay')}
            helperText={t('newCase.contactWayHint')}
            multiline
            maxLength={2000}
          />
        </Box>
      ) : null}
    </Card>
  );
}

const Choice = styled('label')(({ theme }) => ({
  position: 'relative',
  display: 'flex',
  gap: 10,
  padding: '10px 12px',
  borderRadius: 6,
  border: `1px solid ${theme.vars.palette.outline}`,
  cursor: 'pointer',
  backgroundColor: theme.vars.palette.background.raised,
  '& svg': { flex: 'none', marginTop: 1 },
  '& b': { fontWeight: 600, display: 'block' },
  '& small': { fontSize: 12, color: theme.vars.palette.text.secondary },
  '&[data-chosen]': {
    borderColor: theme.vars.palette.primary.main,
    boxShadow: `inset 0 0 0 1px ${theme.vars.palette.primary.main}`,
    backgroundColor: theme.vars.palette.primary.light,
  },
  '&:has(input:focus-visible)': { outline: `2px solid ${theme.vars.palette.focus}`, outlineOffset: 2 },
}));
