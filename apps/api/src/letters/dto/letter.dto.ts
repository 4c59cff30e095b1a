import { type LetterTemplate, letterTemplates } from '@geleit/domain';
import { Choice, Text } from '../../common/validation/field.js';

export const letterFormats = ['pdf', 'docx'] as const;
export type LetterFormat = (typeof letterFormats)[number];

export class LetterDraftBody {
  @Choice(letterTemplates)
  template!: LetterTemplate;

  @Text({ max: 300, optional: true, description: 'name of the body that the letter goes to' })
  recipient?: string;
}

export class LetterBody extends LetterDraftBody {
  @Text({
    max: 20_000,
    min: 1,
    description: 'the letter as it was edited; `# `, `## ` and `- ` begin titles and items',
  })
  text!: string;

  @Choice(letterFormats)
  format!: LetterFormat;
}
