import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { apiFile } from '../../api/api.js';
import { ApiError } from '../../api/problems.js';
import type { CaseView } from '../../api/types.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { PlainDialog } from '../../people/PlainDialog.js';
import { saveFile } from '../../ui/saveFile.js';
import { useDownloadName } from '../../ui/useDownloadName.js';
import { ToggleChip } from '../../ui/ToggleChip.js';
import { printBody, type PrintKind, printKinds, type PrintOrder, printParts } from './printOrder.js';

/** What of a case comes to paper. Who she is only for who may open it, and when that is ticked. */
export function PrintDialog({ record, onClose }: { record: CaseView; onClose: () => void }) {
  const t = useT();
  const locale = useCurrentLocale();
  const notify = useNotify();
  const nameOfFile = useDownloadName();
  const [order, setOrder] = useState<PrintOrder>({
    kind: 'case-file',
    parts: printParts,
    language: locale,
    identity: false,
    hide: '',
  });
  const [isMaking, setMaking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const write = (part: Partial<PrintOrder>) => {
    setFailure(null);
    setOrder({ ...order, ...part });
  };
  const { kind } = order;
  const make = async () => {
    if (kind === 'case-file' && order.parts.length === 0) {
      setFailure(t('casePrint.noParts'));
      return;
    }
    setMaking(true);
    try {
      const body = printBody(order);
      saveFile(
        await apiFile(`/cases/${record.id}/prints`, 'application/pdf', { method: 'POST', body }),
        nameOfFile('document', 'pdf'),
      );
      notify(t('casePrint.made'), { type: 'success' });
      onClose();
    } catch (error) {
      setFailure(error instanceof ApiError ? error.message : t('casePrint.failed'));
    } finally {
      setMaking(false);
    }
  };
  return (
    <PlainDialog
      title={`${t('casePrint.title')}: ${record.code}`}
      save={t('casePrint.make')}
      width="sm"
      isSaving={isMaking}
      onSave={() => void make()}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: '16px' }}>
        {failure ? <Alert severity="error">{failure}</Alert> : null}
        <KindField
          value={kind}
          onChange={(next) => {
            write({ kind: next });
          }}
        />
        {kind === 'case-file' ? <PartsField order={order} onChange={write} /> : null}
        {kind === 'about-person' ? (
          <TextField
            label={t('casePrint.hide')}
            helperText={t('casePrint.hideHint')}
            value={order.hide}
            onChange={({ target }) => {
              write({ hide: target.value });
            }}
            slotProps={{ htmlInput: { maxLength: 2000, autoComplete: 'off' } }}
          />
        ) : null}
        {record.may.readIdentity ? (
          <Box>
            <FormControlLabel
              control={<Checkbox checked={order.identity} onChange={(_, identity) => write({ identity })} />}
              label={t('casePrint.identity')}
            />
            <Typography variant="meta" component="p" color="text.secondary">
              {t('casePrint.identityHint')}
            </Typography>
          </Box>
        ) : null}
        <Group label={t('casePrint.language')}>
          {(['de', 'en'] as const).map((language) => (
            <ToggleChip key={language} pressed={order.language === language} onToggle={() => write({ language })}>
              {t(`casePrint.languages.${language}`)}
            </ToggleChip>
          ))}
        </Group>
        <Typography variant="meta" component="p" color="text.secondary">
          {t('casePrint.recorded')}
        </Typography>
      </Box>
    </PlainDialog>
  );
}

function KindField({ value, onChange }: { value: PrintKind; onChange: (kind: PrintKind) => void }) {
  const t = useT();
  const id = useId();
  return (
    <Box>
      <Typography id={id} variant="h4" component="p" sx={{ mb: '4px' }}>
        {t('casePrint.what')}
      </Typography>
      <RadioGroup
        aria-labelledby={id}
        value={value}
        onChange={(_, kind) => {
          onChange(kind as PrintKind);
        }}
      >
        {printKinds.map((kind) => (
          <FormControlLabel key={kind} value={kind} control={<Radio />} label={t(`casePrint.kind.${kind}`)} />
        ))}
      </RadioGroup>
      <Typography variant="dense" component="p" color="text.secondary" aria-live="polite" sx={{ mt: '4px' }}>
        {t(`casePrint.about.${value}`)}
      </Typography>
    </Box>
  );
}

interface PartsFieldProps {
  order: PrintOrder;
  onChange: (part: Partial<PrintOrder>) => void;
}

function PartsField({ order, onChange }: PartsFieldProps) {
  const t = useT();
  const isWhole = order.parts.length === printParts.length;
  return (
    <Group label={t('casePrint.parts')}>
      <ToggleChip pressed={isWhole} onToggle={(all) => onChange({ parts: all ? printParts : [] })}>
        {t('casePrint.all')}
      </ToggleChip>
      {printParts.map((part) => (
        <ToggleChip
          key={part}
          pressed={order.parts.includes(part)}
          onToggle={(pressed) =>
            onChange({ parts: printParts.filter((one) => (one === part ? pressed : order.parts.includes(one))) })
          }
        >
          {t(`casePrint.part.${part}`)}
        </ToggleChip>
      ))}
    </Group>
  );
}

function Group({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  return (
    <Box role="group" aria-labelledby={id}>
      <Typography id={id} variant="h4" component="p" sx={{ mb: '5px' }}>
        {label}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px' }}>{children}</Box>
    </Box>
  );
}
