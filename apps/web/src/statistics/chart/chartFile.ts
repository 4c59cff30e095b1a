interface Texts {
  title: string;
  note: string;
}

const kept = [
  'fill',
  'stroke',
  'stroke-width',
  'paint-order',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
] as const;
const space = 'http://www.w3.org/2000/svg';
const [head, footLine, margin, lettersOfLine] = [34, 15, 22, 7];

/** The chart as a picture that stands alone: with its title, its colours and how the figures came about. */
export function chartAsSvg(drawing: SVGSVGElement, texts: Texts): Blob {
  return new Blob([new XMLSerializer().serializeToString(picture(drawing, texts))], { type: 'image/svg+xml' });
}

/** The same in pixels, twice as fine as on the screen. */
export async function chartAsPng(drawing: SVGSVGElement, texts: Texts): Promise<Blob> {
  const svg = picture(drawing, texts);
  const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))];
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * 2, height * 2];
  canvas.getContext('2d')?.drawImage(image, 0, 0, width * 2, height * 2);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

function picture(drawing: SVGSVGElement, { title, note }: Texts): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copyLook(drawing, copy);
  const width = Number(drawing.getAttribute('width')) + 2 * margin;
  const { legend } = drawing.dataset;
  const lines = wrapped([legend, note].filter(Boolean).join(' '), Math.floor(width / lettersOfLine) + 8);
  const inner = Number(drawing.getAttribute('height'));
  const height = head + inner + lines.length * footLine + 2 * margin;
  const whole = document.createElementNS(space, 'svg');
  for (const [name, value] of Object.entries({ xmlns: space, width, height, viewBox: `0 0 ${width} ${height}` })) {
    whole.setAttribute(name, String(value));
  }
  const { fontFamily, color } = getComputedStyle(drawing);
  const paper = document.createElementNS(space, 'rect');
  const ground = getComputedStyle(drawing.closest('section') ?? document.body).backgroundColor;
  for (const [name, value] of Object.entries({ width, height, fill: ground })) paper.setAttribute(name, String(value));
  const text = (words: string, y: number, size: number) => {
    const element = document.createElementNS(space, 'text');
    const attributes = { x: margin, y, fill: color, 'font-family': fontFamily, 'font-size': size };
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    element.textContent = words;
    return element;
  };
  // Another typeface may be wider than the page's own.
  copy.setAttribute('overflow', 'visible');
  copy.setAttribute('x', String(margin));
  copy.setAttribute('y', String(head + margin / 2));
  const foot = lines.map((words, at) => text(words, head + inner + margin + (at + 1) * footLine, 11));
  whole.append(paper, text(title, margin + 12, 15), copy, ...foot);
  return whole;
}

function copyLook(from: Element, to: Element): void {
  const look = getComputedStyle(from);
  for (const name of kept) to.setAttribute(name, look.getPropertyValue(name));
  to.removeAttribute('class');
  [...from.children].forEach((child, at) => {
    const copy = to.children[at];
    if (copy) copyLook(child, copy);
  });
}

/** Breaks a sentence into lines of at most so many letters. */
function wrapped(words: string, letters: number): string[] {
  return words.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > letters) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
