import Typography from '@mui/material/Typography';
import { labelOf } from '@geleit/domain';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { EntryFrame } from '../case-page/timeline/EntryFrame.js';
import { daysAgo } from '../format/relativeDay.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';
import type { AreaCode } from '../theme/tokens.js';
import { Tag } from '../ui/Tag.js';

interface RecordEntryProps {
  area: AreaCode;
  icon?: LucideIcon;
  on: string;
  who: string;
  title: string;
  /** How it stands, beside the area. */
  state?: ReactNode;
  facts: readonly (string | null | false | undefined)[];
  texts?: readonly (string | null)[];
}

/** A record in the timeline: what it is, how it stands, its facts in one line. */
export function RecordEntry({ area, icon, on, who, title, state, facts, texts = [] }: RecordEntryProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const line = facts.filter(Boolean).join(' · ');
  return (
    <EntryFrame
      on={on}
      meta={daysAgo(on, today(), t)}
      area={area}
      {...(icon ? { icon } : {})}
      title={title}
      tag={
        <>
          <Tag tone={{ area }}>{labelOf('supportArea', area, locale)}</Tag>
          {state}
        </>
      }
      end={who}
    >
      {line ? <Typography>{line}</Typography> : null}
      {texts
        .filter((text): text is string => Boolean(text))
        .map((text) => (
          <Typography key={text} sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {text}
          </Typography>
        ))}
    </EntryFrame>
  );
}
