import { csvFile } from './csv-file.js';
import type { FileContent } from './file-content.js';
import { pdfFile } from './pdf-file.js';
import { xlsxFile } from './xlsx-file.js';

export type FileFormat = 'csv' | 'xlsx' | 'pdf';

export const mediaTypes: Record<FileFormat, string> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
};

export async function fileOf(content: FileContent, format: FileFormat): Promise<Buffer> {
  switch (format) {
    case 'csv':
      return csvFile(content);
    case 'xlsx':
      return xlsxFile(content);
    case 'pdf':
      return pdfFile(content);
  }
}

/** The file that `Accept` asks for; none if it takes JSON too. */
export function formatWanted(accept = ''): FileFormat | undefined {
  if (accept.includes('application/json')) return undefined;
  return (Object.keys(mediaTypes) as FileFormat[]).find((format) => accept.includes(mediaTypes[format]));
}
