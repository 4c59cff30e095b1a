import type { HintLanguage } from '../hint.js';

const german =
  /(?<!\p{L})(?:der|die|das|und|ist|sie|er|mit|nicht|ein|eine|von|zu|den|dem|im|am|hat|wird|bei|für|auf|auch|ihr|ihre|war|wir|zur|zum|nach|aus|an)(?!\p{L})/giu;
const english =
  /(?<!\p{L})(?:the|and|is|she|he|with|not|of|to|her|his|has|at|for|on|by|we|from|will|that|wants|are)(?!\p{L})/giu;

/** The language of a text by its little words. */
export function languageOf(text: string): HintLanguage {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(english) > count(german) ? 'en' : 'de';
}
