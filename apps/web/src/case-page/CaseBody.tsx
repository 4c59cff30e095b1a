import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { Suspense } from 'react';
import { Navigate, useParams } from 'react-router-dom';
import type { CaseView } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { useMayI } from '../session/me.js';
import { useIsPhone } from '../ui/useIsPhone.js';
import { CaseAside } from './aside/CaseAside.js';
import type { CaseData } from './data/useCaseData.js';
import { ProposalsCard } from './events/ProposalsCard.js';
import { caseSections } from './sections/sections.js';
import { SectionStrip } from './sections/SectionStrip.js';

/** One part of the record beside the key facts; on the phone the key facts come first on the first part only. */
export function CaseBody({ data, record }: { data: CaseData; record: CaseView }) {
  const t = useT();
  const mayI = useMayI();
  const isPhone = useIsPhone();
  const { '*': current = '' } = useParams();
  const section = caseSections.find(({ path, subject }) => path === current && mayI('read', subject));
  if (!section) return <Navigate to={`/cases/${record.id}`} replace />;
  const { Page } = section;
  const proposals = <ProposalsCard caseId={record.id} />;
  return (
    <>
      <SectionStrip caseId={record.id} current={current} />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'minmax(0,1fr) 280px', lg: 'minmax(0,1fr) 312px' },
          gap: { xs: '12px', md: '16px' },
          alignItems: 'start',
        }}
      >
        {/* On the phone each is a row of its own, and what is empty takes none. */}
        <Box sx={{ display: { xs: 'contents', md: 'block' }, gridColumn: { md: 2 }, gridRow: { md: 1 } }}>
          {isPhone ? <Box sx={{ '&:empty': { display: 'none' } }}>{proposals}</Box> : null}
          {isPhone && current !== '' ? null : <CaseAside data={data} record={record} />}
        </Box>
        <Box
          sx={{
            gridColumn: { md: 1 },
            gridRow: { md: 1 },
            display: 'grid',
            gridTemplateColumns: 'minmax(0,1fr)',
            gap: { xs: '12px', md: '16px' },
          }}
        >
          {isPhone ? null : proposals}
          <Suspense fallback={<LinearProgress aria-label={t('common.loading')} />}>
            <Page record={record} data={data} />
          </Suspense>
        </Box>
      </Box>
    </>
  );
}
