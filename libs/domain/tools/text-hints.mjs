// Writes the figures of docs/text-hints.md below its mark; from the root:
// node --import ./tools/jest/typescript-sources.mjs libs/domain/tools/text-hints.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { hintsIn } from '../src/text-hints/hints-in.ts';
import { labelledSentences } from '../src/text-hints/measuring/labelled-sentence.ts';
import { figuresPage } from '../src/text-hints/measuring/page.ts';

const page = new URL('../../../docs/text-hints.md', import.meta.url);
const sentences = (name) =>
  labelledSentences(readFileSync(new URL(`../src/text-hints/sentences/${name}.txt`, import.meta.url), 'utf8'));
const mark = '<!-- figures: written by libs/domain/tools/text-hints.mjs -->';

const [words] = readFileSync(page, 'utf8').split(mark);
writeFileSync(page, `${words}${mark}\n\n${figuresPage(sentences('tuned'), sentences('measured'), hintsIn)}\n`);
