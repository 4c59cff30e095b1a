import { downloadName } from '@geleit/domain';
import { useCurrentLocale } from '../i18n/useT.js';
import { today } from '../session/clock.js';

/** Names a file that is made of a case, in the language of the page. */
export function useDownloadName(): (of: Parameters<typeof downloadName>[0], ending: string) => string {
  const language = useCurrentLocale();
  return (of, ending) => downloadName(of, { language, day: today(), ending });
}
