/** A4 in points; the first line is the heading. */
const page = { width: 595, height: 842, margin: 72, leading: 18 };

/** The smallest PDF with these lines on one page, in letters of Latin-1; the same lines give the same bytes. */
export function plainPdf(lines: readonly string[]): Buffer {
  const [heading = '', ...rest] = lines;
  const top = page.height - page.margin;
  const text = [
    `BT /B 18 Tf ${page.margin} ${top} Td (${escaped(heading)}) Tj ET`,
    `BT /F 11 Tf ${page.leading} TL ${page.margin} ${top - 36} Td`,
    ...rest.map((line) => `(${escaped(line)}) Tj T*`),
    'ET',
  ].join('\n');
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const box = `/MediaBox [0 0 ${page.width} ${page.height}]`;
  return document([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R ${box} /Contents 4 0 R /Resources << /Font << /F 5 0 R /B 6 0 R >> >> >>`,
    `<< /Length ${Buffer.byteLength(text, 'latin1')} >>\nstream\n${text}\nendstream`,
    font('Helvetica'),
    font('Helvetica-Bold'),
  ]);
}

/** Puts the objects together, with the table of where each begins (ISO 32000-1, § 7.5). */
function document(objects: readonly string[]): Buffer {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(
    `${file}${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}

const escaped = (line: string): string => line.replace(/[\\()]/g, '\\$&');
