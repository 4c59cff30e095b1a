import type { Code, ResidenceStatusFields } from '@geleit/domain';
import type { PathName } from './profile.js';

/** One status on the way: how long it is given for, and the paper. Without months it has no end. */
export interface PathStatus {
  readonly status: Code<'residenceStatus'>;
  readonly months?: number;
  readonly document: NonNullable<ResidenceStatusFields['document']>;
  readonly authority: string;
}

const office = 'Ausländerbehörde';
const federal = 'BAMF';
const of = (
  status: Code<'residenceStatus'>,
  months: number | undefined,
  document: PathStatus['document'],
  authority = office,
): PathStatus => ({ status, ...(months === undefined ? {} : { months }), document, authority });

const arrival = of('asylum-arrival-certificate', 3, 'arrival-certificate', 'Aufnahmeeinrichtung');
const asylum = of('asylum-permission', 6, 'asylum-permission', federal);
const toleration = of('toleration-60a-2-1', 6, 'toleration');
const shortToleration = of('toleration-60a-2-1', 3, 'toleration');
const witness = of('toleration-60a-2-2', 6, 'toleration');
const reflection = of('reflection-period', 3, 'border-crossing-certificate');
const proceedings = of('permit-25-4a-1', 12, 'permit-card');
const afterProceedings = of('permit-25-4a-3', 24, 'permit-card');
const illegalWork = of('permit-25-4b', 12, 'permit-card');
const fiction = of('fiction-81-4', 3, 'fiction-certificate');
const removalBan = of('permit-25-3', 12, 'permit-card');

/** The statuses in the order in which they follow each other; cases begin and end anywhere on the way. */
export const residencePaths: Readonly<Record<PathName, readonly PathStatus[]>> = {
  asylum: [arrival, asylum, asylum, asylum],
  tolerated: [asylum, asylum, shortToleration, toleration, toleration],
  witness: [shortToleration, reflection, witness, proceedings, proceedings],
  afterTrial: [reflection, proceedings, proceedings, fiction, afterProceedings],
  reflection: [asylum, shortToleration, reflection],
  refugee: [asylum, asylum, of('permit-25-2-refugee', 36, 'permit-card')],
  subsidiary: [asylum, asylum, of('permit-25-2-subsidiary', 36, 'permit-card')],
  removalBan: [asylum, asylum, removalBan, removalBan],
  illegalWork: [of('visa-national', 6, 'visa'), fiction, illegalWork, illegalWork],
  spouse: [of('permit-30-32', 12, 'permit-card'), fiction, of('permit-31', 12, 'permit-card')],
  temporary: [of('permit-24', 12, 'permit-card'), of('permit-24', 12, 'permit-card')],
  training: [asylum, toleration, of('toleration-60c', 24, 'toleration')],
  freeMovement: [of('eu-worker', undefined, 'none')],
  jobSeeker: [of('eu-jobseeker', undefined, 'none')],
  german: [of('german', undefined, 'none')],
  settled: [of('settlement-26-4', undefined, 'permit-card')],
  undocumented: [of('none', undefined, 'none')],
  unknown: [],
};
