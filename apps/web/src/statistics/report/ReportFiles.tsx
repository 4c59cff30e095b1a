import Button from '@mui/material/Button';
import { Download } from 'lucide-react';
import { useT } from '../../i18n/useT.js';
import { fileTypes, useStatisticsFile } from '../data/useStatisticsFile.js';

type Kind = keyof typeof fileTypes;

/** The report as files, one click each. */
export function ReportFiles({ year, kinds }: { year: number; kinds: readonly Kind[] }) {
  const t = useT();
  const { fetchFile, isFetching } = useStatisticsFile();
  return kinds.map((kind) => (
    <Button
      key={kind}
      startIcon={<Download size={16} aria-hidden />}
      disabled={isFetching}
      aria-label={t('report.file', { kind: kind.toUpperCase(), year })}
      onClick={() =>
        void fetchFile({
          path: `/statistics/reports/${year}.${kind}`,
          type: fileTypes[kind],
          name: `${t('report.fileName')}-${year}.${kind}`,
        })
      }
    >
      {kind.toUpperCase()}
    </Button>
  ));
}
