import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

/** The fourteen fonts that a PDF need not bring along, as files of ours. */
const fonts: Record<string, string> = import.meta.glob(
  '../../../../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}',
  { eager: true, query: '?url', import: 'default' },
);

class OwnFonts {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const url = Object.entries(fonts).find(([path]) => path.endsWith(`/${filename}`))?.[1];
    if (url === undefined) throw new RangeError(`no font ${filename}`);
    return new Uint8Array(await (await fetch(url)).arrayBuffer());
  }
}

export interface OpenPdf {
  pages: number;
  draw: (page: number, canvas: HTMLCanvasElement) => Promise<void>;
  close: () => Promise<void>;
}

/** Pixels across a page: sharp at the width of the dialog. */
const width = 1400;

/**
 * Opens a PDF to be drawn page by page. The file is read in a worker that can reach nothing; fonts are drawn as shapes
 * instead of being handed to the browser, there are no scripts, forms or links, and nothing is evaluated.
 * @throws what pdf.js throws for a file that is damaged or protected
 */
export async function openPdf(file: Blob): Promise<OpenPdf> {
  const data = new Uint8Array(await file.arrayBuffer());
  const task = getDocument({
    data,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    disableWorkerRendering: true,
    standardFontDataUrl: '/assets/',
    BinaryDataFactory: OwnFonts,
    verbosity: 0,
  });
  const pdf: PDFDocumentProxy = await task.promise;
  return {
    pages: pdf.numPages,
    draw: async (number, canvas) => {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await page.render({ canvas, viewport, annotationMode: 0 }).promise;
    },
    close: () => task.destroy(),
  };
}
