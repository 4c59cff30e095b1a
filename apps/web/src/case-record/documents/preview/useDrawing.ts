import { useEffect, useState } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { apiFile } from '../../../api/api.js';
import type { DocumentView } from '../../../api/types.js';
import { drawPicture } from './drawPicture.js';
import { isPdf } from './isDrawable.js';
import type { OpenPdf } from './openPdf.js';

interface Drawing {
  caseId: string;
  document: DocumentView;
  canvas: HTMLCanvasElement | null;
  page: number;
}

/** Fetches a file once and draws the page that is asked for. What was opened is let go with the dialog. */
export function useDrawing({ caseId, document, canvas, page }: Drawing) {
  const leave = useLogoutIfAccessDenied();
  const [file, setFile] = useState<{ picture: Blob } | { pdf: OpenPdf } | null>(null);
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing');

  useEffect(() => {
    const abort = new AbortController();
    let opened: OpenPdf | undefined;
    const open = async () => {
      const path = `/cases/${caseId}/documents/${document.id}/content`;
      const bytes = await apiFile(path, '*/*', { signal: abort.signal });
      // What the server sent as bytes to keep is typed only for the decoder.
      if (!isPdf(document.type)) return { picture: new Blob([bytes], { type: document.type ?? '' }) };
      const { openPdf } = await import('./openPdf.js');
      opened = await openPdf(bytes);
      return { pdf: opened };
    };
    open().then(
      (next) => {
        if (abort.signal.aborted) void opened?.close();
        else setFile(next);
      },
      (problem: unknown) => {
        if (abort.signal.aborted) return;
        setState('failed');
        void leave(problem);
      },
    );
    return () => {
      abort.abort();
      void opened?.close();
    };
  }, [caseId, document.id, document.type, leave]);

  useEffect(() => {
    if (!file || !canvas) return;
    const drawn = 'pdf' in file ? file.pdf.draw(page, canvas) : drawPicture(file.picture, canvas);
    drawn.then(
      () => {
        setState('drawn');
      },
      () => {
        setState('failed');
      },
    );
  }, [file, canvas, page]);

  return { state, pages: file && 'pdf' in file ? file.pdf.pages : 1 };
}
