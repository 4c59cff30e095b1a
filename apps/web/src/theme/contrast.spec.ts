import { areaCodes, dark, light, type Tokens } from './tokens.js';

const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Relative luminance of `#RRGGBB`, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: string, b: string): number {
  const [brighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (brighter + 0.05) / (darker + 0.05);
}

const texts = (t: Tokens): (readonly [string, string, string])[] => [
  ...[t.bg, t.surface, t.sunken, t.raised, t.accentTint, t.quietTint].map(
    (ground) => ['text', t.text, ground] as const,
  ),
  ...[t.bg, t.surface, t.sunken, t.raised, t.accentTint].map((ground) => ['muted', t.muted, ground] as const),
  ...[t.bg, t.surface, t.raised].map((ground) => ['accent', t.accent, ground] as const),
  ['on accent', t.onAccent, t.accent],
  ['strong accent', t.accentStrong, t.accentTint],
  ['danger', t.danger, t.dangerTint],
  ['danger solid', t.surface, t.danger],
  ['warn', t.warn, t.warnTint],
  ['ok', t.ok, t.okTint],
  ['way out', t.bg, t.text],
  ...areaCodes.map((code) => [code, t.area[code].main, t.area[code].tint] as const),
];

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s colours', (_, tokens) => {
  it.each(texts(tokens))('%s: %s on %s is readable (4.5 to 1)', (_name, colour, ground) => {
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('have edges and focus rings that can be seen (3 to 1)', () => {
    for (const ground of [tokens.bg, tokens.surface, tokens.raised]) {
      expect(contrast(tokens.outline, ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(tokens.focus, ground)).toBeGreaterThanOrEqual(3);
    }
  });
});
