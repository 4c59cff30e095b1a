import { problems } from '../common/problems/wording.js';

export const operationProblems = problems(
  { 'operation.notReady': { title: 'Nicht bereit', detail: 'Diese Prüfung schlägt fehl: %{check}.' } },
  { 'operation.notReady': { title: 'Not ready', detail: 'This check fails: %{check}.' } },
);
