import { apiFile } from '../../../api/api.js';

export type LetterFormat = 'pdf' | 'docx';

export interface Letter {
  template: string;
  recipient?: string;
  text: string;
}

/** The letter as the server sets it. */
export const letterFile = (caseId: string, letter: Letter, format: LetterFormat): Promise<Blob> =>
  apiFile(`/cases/${caseId}/letters/file`, '*/*', { method: 'POST', body: { ...letter, format } });
