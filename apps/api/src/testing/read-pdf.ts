import { extractText, getDocumentProxy } from 'unpdf';

export interface ReadPdf {
  pages: string[];
  /** The words of all pages, as a reader would copy them. */
  text: string;
  title: unknown;
}

/** Reads a PDF back as people and search read it. */
export async function readPdf(file: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(new Uint8Array(file));
  const { text } = await extractText(document, { mergePages: false });
  const { info } = await document.getMetadata();
  const pages = text.map((page) => page.replace(/\s+/g, ' '));
  return { pages, text: pages.join(' '), title: 'Title' in info ? info.Title : undefined };
}
