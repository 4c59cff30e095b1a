import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { UsersRound } from 'lucide-react';
import type { CaseView } from '../../api/types.js';
import { day } from '../../format/dates.js';
import { useT } from '../../i18n/useT.js';
import { ResponsibleDeputy } from '../../deputies/ResponsibleDeputy.js';
import { Avatar } from '../../people/Avatar.js';
import { useCaseDialog } from '../dialogs.js';
import { AsideSection } from './AsideSection.js';
import { SmallLink } from './SmallLink.js';

/** Who sees to it, and when somebody last spoke with her. */
export function ResponsibleSection({ record }: { record: CaseView }) {
  const t = useT();
  const open = useCaseDialog();
  const { responsible, may, lastContactOn } = record;
  return (
    <AsideSection
      icon={UsersRound}
      title={t('caseAside.responsible')}
      action={
        may.reassign ? (
          <SmallLink
            about={t('caseAside.responsible')}
            onClick={() => {
              open({ name: 'reassign' });
            }}
          >
            {t('caseAside.edit')}
          </SmallLink>
        ) : null
      }
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '8px', fontSize: 13 }}>
        {responsible ? <Avatar name={responsible.name} /> : null}
        {responsible?.name ?? t('caseAside.nobody')}
      </Box>
      <ResponsibleDeputy responsibleId={responsible?.id} />
      <Typography variant="meta" component="p" color="text.secondary" sx={{ mt: '4px' }}>
        {t('caseAside.lastContact')}: {day(lastContactOn)}
      </Typography>
    </AsideSection>
  );
}
