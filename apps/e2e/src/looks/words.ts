import type { Page } from 'playwright-core';

export type Language = 'de' | 'en';

/** Words that MUI, react-admin or a programmer leave behind; none of them is German or a name. */
const english =
  /\b(Open|Close|Loading|Search|Save|Saved|Cancel|Delete|Clear|Next|Previous|Show|Hide|Edit|Rows|Row|Page|Select|Sort|Sorted|Filter by|Remove|Required|No options|Undo|Confirm|Choose|Create|Add|Back|Error|Today|Yesterday|Deadline|Deadlines|Case|Cases|Notes|Log out|Password|the|and|of|with|from|your)\b/u;

/** German words of our own catalogue, where they stand alone on an English page; names and notes of the world are German. */
const german =
  /^(Öffnen|Schließen|Wird geladen …|Suchen|Speichern|Abbrechen|Leeren|Weiter|Weitere|Zurück|Vorige Seite|Nächste Seite|Anzeigen|Ändern|Fälle|Fristen|Frist|Übersicht|Prüfprotokoll|Notieren|heute|morgen|gestern|Zuständig|Aufenthalt|Merkmale|Verlauf|Schritte|unbekannt|keine Angabe)$/u;

const never: [string, RegExp][] = [
  ['raw id', /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/i],
  ['no words for a value', /\[object |\bundefined\b|\bNaN\b|\bnull\b|Invalid Date|%\{/],
  ['message key', /(?<![\w@./-])[a-z][a-zA-Z]+(\.[a-z][a-zA-Z]+)+(?![\w@/-])/],
];

/** Every word that is seen or read out: texts, names of buttons and fields, hints, values. */
async function wordsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const take = (words: string | null | undefined) => words?.trim() && found.add(words.replace(/\s+/g, ' ').trim());
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      if (parent?.checkVisibility() && !parent.closest('script, style, [translate=no]'))
        take(texts.currentNode.textContent);
    }
    const names = [
      'aria-label',
      'title',
      'placeholder',
      'alt',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
    ];
    for (const element of document.body.querySelectorAll('*')) {
      if (element.checkVisibility()) for (const name of names) take(element.getAttribute(name));
    }
    return [...found];
  });
}

/** Words that do not belong on a page of this language, or on any. */
export async function strayWords(page: Page, language: Language): Promise<string[]> {
  const words = (await wordsOn(page)).map((text) => text.replace(/\S+@\S+|https?:\S+/g, ''));
  return words.flatMap((text) => [
    ...never.flatMap(([what, pattern]) => (pattern.test(text) ? [`${what}: ${text}`] : [])),
    ...(language === 'de' && english.test(text) ? [`English: ${text}`] : []),
    ...(language === 'en' && german.test(text) ? [`German: ${text}`] : []),
  ]);
}
