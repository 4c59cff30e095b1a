import { codesOf, isCodePair } from '@geleit/domain';
import type { Day, ProceedingView } from '../../api/types.js';
import { today } from '../../session/clock.js';
import { type Notice, noNotice, noticeBody, noticeProblems, noticeWords } from '../notice/notice.js';
import type { FieldProblems, RecordField } from '../record-form/recordField.js';
import { HearingsField } from './HearingsField.js';
import { ProceedingNotice } from './ProceedingNotice.js';
import { hearingsWords, stagesWords } from './proceedingWords.js';
import { StagesField } from './StagesField.js';

export interface StageValue {
  stage: string | null;
  on: Day | null;
}

export interface HearingValue {
  on: Day | null;
  time: string | null;
  zone: string;
  place: string | null;
  note: string | null;
}

/** What the form of a proceeding holds. */
export interface ProceedingValues {
  kind: string | null;
  roles: string[];
  openedOn: Day | null;
  stages: StageValue[];
  hearings: HearingValue[];
  offences: string[];
  investigation: string | null;
  charge: string | null;
  outcome: string | null;
  outcomeOn: Day | null;
  authority: string;
  lawyer: string;
  fileNumber: string;
  note: string;
  notice: Notice;
}

export const proceedingValuesOf = (proceeding?: ProceedingView): ProceedingValues => ({
  kind: proceeding?.kind ?? null,
  roles: proceeding?.roles ?? [],
  openedOn: proceeding?.openedOn ?? null,
  stages: proceeding?.stages ?? [],
  hearings: proceeding?.hearings ?? [],
  offences: proceeding?.offences ?? [],
  investigation: proceeding?.investigation ?? null,
  charge: proceeding?.charge ?? null,
  outcome: proceeding?.outcome ?? null,
  outcomeOn: proceeding?.outcomeOn ?? null,
  authority: proceeding?.authority ?? '',
  lawyer: proceeding?.lawyer ?? '',
  fileNumber: proceeding?.fileNumber ?? '',
  note: proceeding?.note ?? '',
  notice: noNotice(),
});

export const proceedingBody = ({ notice, ...values }: ProceedingValues): object => ({
  ...values,
  ...noticeBody(notice),
});

export const proceedingProblems = (values: ProceedingValues): FieldProblems<ProceedingValues> => {
  const { kind, openedOn, stages, hearings, outcomeOn } = values;
  const isEarly = (on: Day | null) => on !== null && openedOn !== null && on < openedOn;
  return {
    ...(kind === null && { kind: 'proceedings.kindMissing' }),
    ...(stages.some(({ stage }) => stage === null) && { stages: 'proceedings.stageMissing' }),
    ...(stages.some(({ stage }) => stage !== null && !isCodePair('proceedingStage', kind, stage)) && {
      stages: 'proceedings.stageOfOther',
    }),
    ...(hearings.some(({ on }) => on === null) && { hearings: 'proceedings.hearingDayMissing' }),
    ...(hearings.some(({ on }) => isEarly(on)) && { hearings: 'proceedings.beforeOpening' }),
    ...(isEarly(outcomeOn) && { outcomeOn: 'proceedings.beforeOpening' }),
    ...(Object.keys(noticeProblems(values.notice, today())).length > 0 && { notice: 'recordForm.noticeUnclear' }),
  };
};

const isCriminal = ({ kind }: ProceedingValues) => kind === 'criminal';
const isKnown = ({ kind }: ProceedingValues) => kind !== null;

/** @param mayIdentity a file number leads to the client: asked only of who may open what identifies her */
export const proceedingFields = (mayIdentity: boolean): RecordField<ProceedingValues>[] => [
  { name: 'kind', type: 'code', list: 'proceedingKind', codes: codesOf('proceedingKind'), label: 'proceedings.kind' },
  { name: 'openedOn', type: 'day', label: 'proceedings.openedOn' },
  { name: 'roles', type: 'codes', list: 'proceedingRole', label: 'proceedings.roles' },
  {
    name: 'stages',
    type: 'part',
    label: 'proceedings.stages',
    Input: StagesField,
    words: stagesWords,
    isAsked: isKnown,
  },
  { name: 'hearings', type: 'part', label: 'proceedings.hearings', Input: HearingsField, words: hearingsWords },
  { name: 'investigation', type: 'code', list: 'yesNo', label: 'proceedings.investigation', isAsked: isCriminal },
  { name: 'charge', type: 'code', list: 'yesNo', label: 'proceedings.charge', isAsked: isCriminal },
  { name: 'offences', type: 'codes', list: 'offence', label: 'proceedings.offences', isAsked: isCriminal },
  {
    name: 'outcome',
    type: 'code',
    list: 'proceedingOutcome',
    codes: codesOf('proceedingOutcome'),
    label: 'proceedings.outcome',
  },
  { name: 'outcomeOn', type: 'day', label: 'proceedings.outcomeOn' },
  { name: 'authority', type: 'line', max: 300, label: 'proceedings.authority' },
  { name: 'lawyer', type: 'line', max: 300, label: 'proceedings.lawyer' },
  ...(mayIdentity
    ? [
        {
          name: 'fileNumber',
          type: 'line',
          max: 200,
          isSealedApart: true,
          isWide: true,
          label: 'proceedings.fileNumber',
          hint: 'proceedings.fileNumberHint',
        } as const,
      ]
    : []),
  { name: 'note', type: 'text', max: 20_000, label: 'housing.note' },
  { name: 'notice', type: 'part', label: 'recordForm.served', Input: ProceedingNotice, words: noticeWords },
];
