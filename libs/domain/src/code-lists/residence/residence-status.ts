import { codeList } from '../code-row.js';
import { freeMovementAndNoPapers } from './free-movement-and-no-papers.js';
import { humanitarianPermits } from './humanitarian-permits.js';
import { tolerationsAndProcedures } from './tolerations-and-procedures.js';
import { workAndFamilyPermits } from './work-and-family-permits.js';

/** Residence statuses. Stateless is a nationality, not a status; the paper issued is a list of its own. */
export const residenceStatus = codeList({ source: 'found: AufenthG, October 2026' }, [
  ...tolerationsAndProcedures,
  ...humanitarianPermits,
  ...workAndFamilyPermits,
  ...freeMovementAndNoPapers,
]);
