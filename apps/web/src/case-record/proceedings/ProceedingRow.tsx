import { labelOf } from '@geleit/domain';
import Box from '@mui/material/Box';
import { CalendarClock } from 'lucide-react';
import type { ProceedingView } from '../../api/types.js';
import { capitalised } from '../../case-page/capitalised.js';
import { dayPlain } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { Tag } from '../../ui/Tag.js';
import { type RowAction, RecordRow } from '../RecordRow.js';
import { hearingClock } from './hearingClock.js';
import { StageLine } from './StageLine.js';

/** One proceeding: the client's part in it, how far it has come, when she has to be where. */
export function ProceedingRow({ proceeding, actions }: { proceeding: ProceedingView; actions: readonly RowAction[] }) {
  const t = useT();
  const locale = useCurrentLocale();
  const { roles, outcome, outcomeOn, hearings, investigation, charge } = proceeding;
  const answer = (code: string) => labelOf('yesNo', code, locale);
  return (
    <RecordRow
      area="legal"
      title={capitalised(labelOf('proceedingKind', proceeding.kind, locale))}
      tags={
        <>
          {roles.map((role) => (
            <Tag key={role} tone={{ area: 'legal' }}>
              {labelOf('proceedingRole', role, locale)}
            </Tag>
          ))}
          {outcome ? (
            <Tag tone={outcome === 'open' ? 'line' : 'quiet'}>{labelOf('proceedingOutcome', outcome, locale)}</Tag>
          ) : null}
        </>
      }
      facts={[
        proceeding.openedOn && t('recordForm.since', { from: dayPlain(proceeding.openedOn) }),
        investigation && t('proceedings.investigationWords', { answer: answer(investigation) }),
        charge && t('proceedings.chargeWords', { answer: answer(charge) }),
        outcomeOn && t('proceedings.outcomeWords', { day: dayPlain(outcomeOn) }),
        proceeding.authority,
        proceeding.lawyer && t('proceedings.lawyerWords', { lawyer: proceeding.lawyer }),
        proceeding.fileNumber && t('proceedings.fileNumberWords', { number: proceeding.fileNumber }),
      ]}
      texts={[
        proceeding.offences.map((offence) => labelOf('offence', offence, locale)).join(', ') || null,
        proceeding.note,
      ]}
      actions={actions}
      recordedBy={proceeding.recordedBy}
      createdAt={proceeding.createdAt}
    >
      <StageLine stages={proceeding.stages} />
      {hearings.length > 0 ? (
        <Box
          component="ul"
          aria-label={t('proceedings.hearings')}
          sx={{ listStyle: 'none', p: 0, m: '4px 0', display: 'grid', gap: '4px' }}
        >
          {hearings.map((hearing) => (
            <Box
              component="li"
              key={`${hearing.on}-${hearing.time ?? ''}`}
              sx={{ display: 'flex', gap: '8px', alignItems: 'baseline', fontSize: 13 }}
            >
              <Box
                component="span"
                sx={{ display: 'inline-flex', flex: 'none', color: 'area.legal.main', alignSelf: 'start', mt: '3px' }}
              >
                <CalendarClock size={14} aria-hidden />
              </Box>
              <Box component="span" sx={{ fontWeight: hearing.on >= today() ? 600 : 400 }}>
                {[hearingClock(hearing, locale, t), hearing.place].filter(Boolean).join(', ')}
              </Box>
              {hearing.on >= today() ? <Tag tone="accent">{t('proceedings.ahead')}</Tag> : null}
            </Box>
          ))}
        </Box>
      ) : null}
    </RecordRow>
  );
}
