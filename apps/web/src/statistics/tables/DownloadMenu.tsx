import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { Download } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { useNotify } from 'react-admin';
import { saveFile } from '../../ui/saveFile.js';
import { useT } from '../../i18n/useT.js';
import { chartAsPng, chartAsSvg } from '../chart/chartFile.js';
import { useWords } from '../data/label.js';
import type { StatisticsTable, TableQuery } from '../data/table.js';
import { fileTypes, useStatisticsFile } from '../data/useStatisticsFile.js';
import { fileName } from './fileName.js';

interface Props {
  query: TableQuery;
  title: string;
  table: StatisticsTable;
  drawing: RefObject<SVGSVGElement | null>;
}

const tableFiles = ['xlsx', 'csv', 'pdf'] as const;

/** The table and its chart as files; every one of them says how the figures came about. */
export function DownloadMenu({ query, title, table, drawing }: Props) {
  const t = useT();
  const words = useWords();
  const notify = useNotify();
  const { fetchFile, isFetching } = useStatisticsFile();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const name = fileName(`${title} ${query.year}`);
  const saveChart = async (kind: 'png' | 'svg') => {
    setAnchor(null);
    if (!drawing.current) return;
    const texts = { title: `${title}, ${query.year}`, note: words(table.method.changed) };
    try {
      const make = kind === 'png' ? chartAsPng : chartAsSvg;
      saveFile(await make(drawing.current, texts), `${name}.${kind}`);
    } catch {
      notify(t('statistics.files.failed'), { type: 'error' });
    }
  };
  return (
    <>
      <Button
        variant="contained"
        color="primary"
        startIcon={<Download size={16} aria-hidden />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        disabled={isFetching}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('statistics.files.download')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {tableFiles.map((kind) => (
          <MenuItem
            key={kind}
            onClick={() => {
              setAnchor(null);
              void fetchFile({
                path: '/statistics/tables',
                type: fileTypes[kind],
                name: `${name}.${kind}`,
                body: query,
              });
            }}
          >
            {t(`statistics.files.${kind}`)}
          </MenuItem>
        ))}
        <Divider />
        <MenuItem onClick={() => void saveChart('png')}>{t('statistics.files.png')}</MenuItem>
        <MenuItem onClick={() => void saveChart('svg')}>{t('statistics.files.svg')}</MenuItem>
      </Menu>
    </>
  );
}
