import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CaseView, Page, UserView } from '../api/types.js';
import { caseKey } from '../case-page/data/caseKeys.js';
import { today } from '../session/clock.js';
import { useMe } from '../session/me.js';
import { daySpellings } from './daySpellings.js';

/** Words that may stand in a text: today, case code, centre and colleagues, as far as this page has read them already. */
export function useKnownWords(caseId: string | undefined): readonly string[] {
  const { name, organisation } = useMe();
  const queries = useQueryClient();
  const record = queries.getQueryData<CaseView>(caseKey(caseId ?? '', 'record'));
  const colleagues = queries.getQueryData<Page<UserView>>(['users', 'caseworkers']);
  const date = today();
  return useMemo(
    () => [
      ...daySpellings(date),
      name,
      organisation.name,
      ...(record ? [record.code, record.responsible?.name ?? ''] : []),
      ...(colleagues?.data.map((one) => one.name) ?? []),
    ],
    [date, name, organisation.name, record, colleagues],
  );
}
