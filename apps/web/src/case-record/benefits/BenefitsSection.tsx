import { HandCoins } from 'lucide-react';
import type { BenefitView } from '../../api/types.js';
import type { CaseSectionProps } from '../../case-page/sections/sections.js';
import { RecordsSection } from '../RecordsSection.js';
import { BenefitDialog } from './BenefitDialog.js';
import { BenefitRow } from './BenefitRow.js';
import { BenefitSums } from './BenefitSums.js';

const words = {
  title: 'benefits.title',
  empty: 'benefits.empty',
  emptyHint: 'benefits.emptyHint',
  add: 'benefits.add',
} as const;

/** What the client lives on or is owed. */
export const BenefitsSection = ({ record }: CaseSectionProps) => (
  <RecordsSection<BenefitView>
    record={record}
    path="benefits"
    subject="benefit"
    icon={HandCoins}
    words={words}
    rowOf={(row, actions) => <BenefitRow key={row.id} benefit={row} actions={actions} />}
    below={(rows) => <BenefitSums benefits={rows} />}
    dialogOf={({ row }, close) => <BenefitDialog record={record} benefit={row} onClose={close} />}
  />
);
