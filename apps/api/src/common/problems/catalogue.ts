import { accessProblems } from '../../access/access.problems.js';
import { caseProblems } from '../../cases/cases.problems.js';
import { deadlineProblems } from '../../deadlines/deadlines.problems.js';
import { commonProblems } from './common.problems.js';

const all = [commonProblems, accessProblems, caseProblems, deadlineProblems] as const;

type CodesOf<T> = T extends { de: Record<infer Code, unknown> } ? Code : never;
export type ProblemCode = CodesOf<(typeof all)[number]>;

/** Every problem of every capability, in both languages. */
export const problemCatalogue = {
  de: Object.assign({}, ...all.map((part) => part.de)) as Record<ProblemCode, { title: string; detail: string }>,
  en: Object.assign({}, ...all.map((part) => part.en)) as Record<ProblemCode, { title: string; detail: string }>,
};
