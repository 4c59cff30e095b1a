import type { Notice } from '../notice/notice.js';
import { NoticeFields } from '../notice/NoticeFields.js';
import type { PartInputProps } from '../record-form/recordField.js';
import { noticeKinds } from './noticeKinds.js';

/** What was served in a proceeding, what fits its kind first. */
export function ProceedingNotice(props: PartInputProps<Notice>) {
  const { kind = null } = props.values as { kind?: string | null };
  return <NoticeFields {...props} kinds={noticeKinds(kind)} />;
}
