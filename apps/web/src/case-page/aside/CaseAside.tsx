import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { CaseView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { useMayI } from '../../session/me.js';
import { useIsPhone } from '../../ui/useIsPhone.js';
import type { CaseData } from '../data/useCaseData.js';
import { DocumentsAside } from '../../case-record/documents/DocumentsAside.js';
import { ConsentsAside } from '../../case-record/consents/ConsentsAside.js';
import { LinksSection } from '../links/LinksSection.js';
import { ContactSection } from './ContactSection.js';
import { DeadlinesSection } from './DeadlinesSection.js';
import { FactsSection } from './FactsSection.js';
import { ResidenceSection } from './ResidenceSection.js';
import { ResponsibleSection } from './ResponsibleSection.js';
import { SafetySection } from './SafetySection.js';
import { SummarySection } from './SummarySection.js';

/** The key facts, without opening anything; on the phone the slower ones fold away. */
export function CaseAside({ data, record }: { data: CaseData; record: CaseView }) {
  const t = useT();
  const mayI = useMayI();
  const isPhone = useIsPhone();
  const [isUnfolded, setUnfolded] = useState(false);
  const isOpen = record.state !== 'closed';
  const mayChange = record.may.change && isOpen;
  return (
    <Box
      component="aside"
      aria-label={t('caseAside.label')}
      sx={{
        bgcolor: 'background.paper',
        border: '1px solid',
        borderColor: 'divider',
        borderRadius: '10px',
        boxShadow: (theme) => theme.vars.palette.elevation.card,
      }}
    >
      <DeadlinesSection deadlines={data.deadlines} mayChange={isOpen && mayI('change', 'deadline')} />
      <ContactSection record={record} />
      <ResidenceSection history={data.residence} mayRecord={isOpen && mayI('record', 'residenceStatus')} />
      <SafetySection record={record} mayChange={mayChange} />
      <ConsentsAside record={record} />
      <DocumentsAside record={record} />
      {isPhone && !isUnfolded ? (
        <Box sx={{ p: '11px 14px', borderTop: '1px solid', borderColor: 'divider' }}>
          <Button
            size="small"
            fullWidth
            aria-expanded={false}
            onClick={() => {
              setUnfolded(true);
            }}
            endIcon={<ChevronDown size={14} aria-hidden />}
          >
            {t('caseAside.moreOnPhone')}
          </Button>
        </Box>
      ) : (
        <>
          <FactsSection record={record} mayChange={mayChange} />
          <SummarySection record={record} mayChange={mayChange} />
          <LinksSection record={record} />
          <ResponsibleSection record={record} />
        </>
      )}
    </Box>
  );
}
