import type { Code } from '@geleit/domain';
import { CodeOf, Text } from '../../common/validation/field.js';

/** By the code of the other case, in a body: what is typed to find it ends up in no log and no protocol. */
export class CaseLinkBody {
  @Text({ max: 40, min: 2, description: 'code of the other case' })
  code!: string;

  @CodeOf('caseLink')
  kind!: Code<'caseLink'>;
}
