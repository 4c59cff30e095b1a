import { type Refusal, refusalTexts } from '@geleit/disclosure';
import { Problem } from '../../common/problems/problem.js';
import type { StatisticsQuestion } from './table-view.js';

/** Why a table is refused: 400 for a faulty question, 422 with the nearest table for one that is not offered. */
export function problemOf(refusal: Refusal, question: StatisticsQuestion): Problem {
  const { refused, dimension = '', code = '', reason, nearest } = refusal;
  const at = { pointer: pointerOf(question, dimension), params: { dimension, code } };
  switch (refused) {
    case 'unknown-dimension':
      return new Problem('statistics.unknownDimension', 400, at);
    case 'unknown-code':
      return new Problem('statistics.unknownCode', 400, { ...at, pointer: `/filter/${dimension}` });
    case 'repeated-dimension':
      return new Problem('statistics.repeatedDimension', 400, at);
    case 'rows-missing':
      return new Problem('request.invalid', 400, { errors: [{ pointer: '/rows', code: 'required' }] });
    case 'not-offered': {
      const { year, of } = question;
      return new Problem('statistics.notOffered', 422, {
        extensions: {
          reason,
          ...(reason ? { reasonText: refusalTexts[reason] } : {}),
          nearest: nearest ? { year, of, ...nearest } : null,
        },
      });
    }
  }
}

function pointerOf({ rows, columns, filter }: StatisticsQuestion, dimension: string): string {
  if (rows.includes(dimension)) return `/rows/${rows.indexOf(dimension)}`;
  if (columns.includes(dimension)) return `/columns/${columns.indexOf(dimension)}`;
  return Object.hasOwn(filter, dimension) ? `/filter/${dimension}` : '/rows';
}
