const words = {
  document: { de: 'Dokument', en: 'Document' },
  calendar: { de: 'Kalender', en: 'Calendar' },
} as const;

export interface DownloadName {
  readonly language: 'de' | 'en';
  /** Day on which the file is made, `YYYY-MM-DD`. */
  readonly day: string;
  /** Without its dot, such as `pdf`. */
  readonly ending: string;
}

/**
 * The name of a file that is made of a case: neither what it is, nor of whom, nor by which program. Folders of downloads
 * are seen by many.
 *
 * @returns such as `Dokument-2026-11-24.pdf`
 */
export const downloadName = (of: keyof typeof words, { language, day, ending }: DownloadName): string =>
  `${words[of][language]}-${day}.${ending}`;
