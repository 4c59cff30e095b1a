import type { HintLanguage } from '../hint.js';

const german =
  /(?<!\p{L})(?:der|die|das|und|ist|sie|er|mit|nicht|ein|eine|von|zu|den|dem|im|am|hat|wird|bei|für|auf|auch|ihr|ihre|war|wir|zur|zum|nach|aus|an)(?!\p{L})/giu;
const english =
  /(?<!\p{L})(?:the|and|is|she|he|with|not|of|to|her|his|has|at|for|on|by|we|from|will|that|wants|are|next|this|had|you|as|it|be|who|no|they|our|says|said|into|about|when|after|would|until)(?!\p{L})/giu;

/** The language of a text by its little words; German where they do not tell and nobody says otherwise. */
export function languageOf(text: string, otherwise: HintLanguage = 'de'): HintLanguage {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const difference = count(english) - count(german);
  if (difference === 0) return otherwise;
  return difference > 0 ? 'en' : 'de';
}
