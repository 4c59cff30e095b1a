import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { labelOf } from '@geleit/domain';
import { Link2, X } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { CaseLinkView, CaseView } from '../../api/types.js';
import { useRecords } from '../../case-record/useRecords.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { useMayI } from '../../session/me.js';
import { AsideSection } from '../aside/AsideSection.js';
import { SmallLink } from '../aside/SmallLink.js';
import { useRemove } from '../data/useRemove.js';
import { LinkDialog } from './LinkDialog.js';

/** Which other cases belong to this one, of those that may be opened. */
export function LinksSection({ record }: { record: CaseView }) {
  const t = useT();
  const mayI = useMayI();
  const locale = useCurrentLocale();
  const [isAdding, setAdding] = useState(false);
  const { rows, error } = useRecords<CaseLinkView>(record.id, 'links', 'caseLink');
  const { remove, isRemoving } = useRemove();
  if (!mayI('read', 'caseLink')) return null;
  return (
    <AsideSection
      icon={Link2}
      title={t('caseLinks.title')}
      action={
        mayI('record', 'caseLink') ? (
          <SmallLink
            about={t('caseLinks.title')}
            onClick={() => {
              setAdding(true);
            }}
          >
            {t('caseLinks.add')}
          </SmallLink>
        ) : undefined
      }
    >
      {rows.length === 0 ? (
        <Typography color="text.secondary">{t(error ? 'caseLinks.failed' : 'caseLinks.none')}</Typography>
      ) : (
        <Box component="ul">
          {rows.map(({ id, kind, case: other }) => (
            <Box component="li" key={id} sx={{ display: 'flex', alignItems: 'center', gap: '8px' }}>
              <Link to={`/cases/${other.id}`}>{other.code}</Link>
              <Typography component="span" color="text.secondary" sx={{ flex: 1, minWidth: 0 }}>
                {labelOf('caseLink', kind, locale)}
              </Typography>
              {mayI('remove', 'caseLink') ? (
                <Tooltip title={t('caseLinks.remove')}>
                  <IconButton
                    aria-label={`${t('caseLinks.remove')}: ${other.code}`}
                    disabled={isRemoving}
                    onClick={() => void remove(`/cases/${record.id}/links/${id}`, t('caseLinks.removed'))}
                  >
                    <X size={14} aria-hidden />
                  </IconButton>
                </Tooltip>
              ) : null}
            </Box>
          ))}
        </Box>
      )}
      {isAdding ? (
        <LinkDialog
          record={record}
          onClose={() => {
            setAdding(false);
          }}
        />
      ) : null}
    </AsideSection>
  );
}
