import { SheetPaper } from '../../deadline-rules/sheet/sheet-paper.js';

const rowHeight = 14;
const gap = 6;

/** Paper with tables of numbers: words in the first column, numbers at the right of the others. */
export class PaperWithTables extends SheetPaper {
  /** The head stands again on a new page. */
  table(head: readonly string[], rows: readonly (readonly string[])[]): void {
    const table = this.pdf.struct('Table');
    this.pdf.addStructure(table);
    this.drawRow(table, head, 'TH');
    for (const row of rows) {
      if (this.pdf.y + rowHeight * 2 > this.pdf.page.maxY()) {
        this.pdf.addPage();
        this.drawRow(table, head, 'TH');
      }
      this.drawRow(table, row, 'TD');
    }
    table.end();
    this.pdf.x = this.pdf.page.margins.left;
    this.pdf.y += gap;
  }

  private drawRow(table: PDFKit.PDFStructureElement, cells: readonly string[], tag: 'TH' | 'TD'): void {
    const { left, right } = this.pdf.page.margins;
    const width = this.pdf.page.width - left - right;
    const first = width * (cells.length > 3 ? 0.28 : 0.62);
    const each = (width - first) / Math.max(1, cells.length - 1);
    const widthOf = (index: number): number => (index === 0 ? first : each) - gap;
    this.pdf
      .font(`${tag === 'TH' ? 'bold' : 'regular'} latin`)
      .fontSize(cells.length > 8 ? 6 : cells.length > 5 ? 7.5 : 9.5)
      .fillColor('#1f2328');
    const heights = cells.map((text, index) => this.pdf.heightOfString(text, { width: widthOf(index) }) + 3);
    const height = Math.max(rowHeight, ...heights);
    if (this.pdf.y + height > this.pdf.page.maxY()) this.pdf.addPage();
    const top = this.pdf.y;
    const row = this.pdf.struct('TR');
    table.add(row);
    for (const [index, text] of cells.entries()) {
      const at = left + (index === 0 ? 0 : first + (index - 1) * each);
      const cell = this.pdf.struct(tag, {}, () => {
        this.pdf.text(text, at, top, { width: widthOf(index), align: index === 0 ? 'left' : 'right' });
      });
      row.add(cell);
    }
    row.end();
    this.pdf.y = top + height;
  }
}
