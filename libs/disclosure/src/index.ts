export { answer, isRefusal } from './answers/answer.js';
export { ownTable, type OwnCell } from './answers/own-table.js';
export type { NotOfferedReason, Query, Refusal, RefusalCode, Table, TableCell } from './answers/query.js';
export { aroundInsert } from './attacks/around-insert.js';
export {
  attack,
  attacksOn,
  usualTogether,
  type AttackOptions,
  type AttackReport,
  type AttackResult,
} from './attacks/attack.js';
export { averageOverRepetition } from './attacks/averaging.js';
export { lowerBound, score, winning, type Claim, type Rate, type Score } from './attacks/claim.js';
export { allowedQueries, collect, forbiddenQueries, type Ask, type Collected } from './attacks/collect.js';
export { collectSets, type AskTotal } from './attacks/collect-sets.js';
export { colludingLeads, totalsMinusParts } from './attacks/differencing.js';
export {
  cellId,
  evidenceOf,
  type CellId,
  type Evidence,
  type SetAnswer,
  type ShareAnswer,
} from './attacks/evidence.js';
export { guardedRelease, guardYear, type Attack, type GuardedRelease } from './attacks/guarded-release.js';
export { openSolver, type LinearProgramme, type SolveLinear } from './attacks/linear-programme.js';
export { buildRelease, buildYear, YearIntake, type YearSpec } from './cube/build-release.js';
export type { Coarser } from './cube/counted.js';
export { tableId, type Cell, type Cube, type CubeCategory, type CubeDimension, type CubeTable } from './cube/cube.js';
export { readCube, type StoredCube } from './cube/read-cube.js';
export { type CellRow, cellRows, type CubeLayout, cubeLayout, cubeOf, cubeText } from './cube/stored-cube.js';
export { classLimits, limitsOf } from './dimensions/class-limits.js';
export type { Category, Dimension } from './dimensions/dimension.js';
export { usualCountries, type CountedCountry, type Region } from './dimensions/origin.js';
export { structuralZeros, type Answer, type StructuralZero } from './dimensions/structural-zeros.js';
export { firstContactDimensions } from './dimensions/support.js';
export { yearDimensions } from './dimensions/year-dimensions.js';
export { method, type Method } from './method/method.js';
export {
  changedText,
  mayBeChanceText,
  methodNote,
  refusalTexts,
  smallestDifference,
  suppressedText,
  type Wording,
} from './method/method-text.js';
export { probabilityTable } from './noise/probability-table.js';
export { compareWithPublished, figureCells, type Compared } from './published-figures/compare.js';
export { figureSources, type FigureSource } from './published-figures/figure-sources.js';
export { publishedFigures, type PublishedFigure } from './published-figures/published-figures.js';
export type { Published } from './published.js';
export {
  type PackedRelease,
  packRelease,
  type ReleaseKind,
  releaseReader,
  unpackRelease,
} from './records/packed-release.js';
export { seeded, type Random } from './records/random.js';
export {
  answeredDimensions,
  answersProblems,
  unknownOf,
  withoutContradictions,
  type Answers,
  type AnswersProblem,
  type ReleaseRecord,
} from './records/release-record.js';
export { meanOfClasses, medianClass, share, shareError, type ClassLimits, type ClassValue } from './share.js';
export { syntheticYear2022 } from './year-2022/synthetic-year.js';
export { drawSynthetic, mostRows, type SyntheticRow, syntheticRows } from './synthetic/synthetic-rows.js';
