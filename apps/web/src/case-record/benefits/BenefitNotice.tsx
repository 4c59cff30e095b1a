import type { Notice } from '../notice/notice.js';
import { NoticeFields } from '../notice/NoticeFields.js';
import type { PartInputProps } from '../record-form/recordField.js';

const kinds = ['benefit-decision'];

/** How the decision on a benefit reached the client. */
export const BenefitNotice = (props: PartInputProps<Notice>) => <NoticeFields {...props} kinds={kinds} />;
