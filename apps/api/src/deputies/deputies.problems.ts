import { problems } from '../common/problems/wording.js';

export const deputyProblems = problems(
  {
    'deputy.wrongOrder': { title: 'Zeitraum stimmt nicht', detail: 'Das Ende liegt vor dem Beginn.' },
    'deputy.past': { title: 'Zeitraum ist vorbei', detail: 'Eine Vertretung endet frühestens heute.' },
    'deputy.reachesBack': { title: 'Beginn ist vorbei', detail: 'Eine Vertretung beginnt frühestens heute.' },
    'deputy.tooLong': {
      title: 'Zeitraum ist zu lang',
      detail: 'Eine Vertretung endet spätestens in einem Jahr. Wer länger weg ist, gibt ihre Fälle ab.',
    },
    'deputy.overlap': {
      title: 'Schon vertreten',
      detail: 'Dieselbe Person vertritt in diesem Zeitraum bereits.',
    },
    'deputy.unsuitable': {
      title: 'Kann nicht vertreten',
      detail: 'Vertreten und vertreten werden kann, wer in Ihrer Stelle berät oder leitet und bestätigt ist.',
    },
    'deputy.oneself': { title: 'Nicht sich selbst', detail: 'Niemand vertritt sich selbst.' },
    'deputy.over': { title: 'Vertretung ist beendet', detail: 'Legen Sie eine neue an.' },
  },
  {
    'deputy.wrongOrder': { title: 'Period is not right', detail: 'The end lies before the beginning.' },
    'deputy.past': { title: 'Period is over', detail: 'A deputyship ends today at the earliest.' },
    'deputy.reachesBack': { title: 'Beginning is over', detail: 'A deputyship begins today at the earliest.' },
    'deputy.tooLong': {
      title: 'Period is too long',
      detail: 'A deputyship ends within a year. Who is away for longer hands her cases on.',
    },
    'deputy.overlap': { title: 'Covered already', detail: 'The same person stands in within this period already.' },
    'deputy.unsuitable': {
      title: 'Cannot stand in',
      detail: 'Who stands in, or is covered, works in your centre as caseworker or lead and is confirmed.',
    },
    'deputy.oneself': { title: 'Not oneself', detail: 'Nobody stands in for herself.' },
    'deputy.over': { title: 'Deputyship has ended', detail: 'Appoint a new one.' },
  },
);
