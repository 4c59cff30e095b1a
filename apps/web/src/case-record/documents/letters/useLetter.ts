import { blanksIn, type LetterTemplate } from '@geleit/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { api } from '../../../api/api.js';
import { newId } from '../../../api/newId.js';
import { ApiError, type ProblemDetails } from '../../../api/problems.js';
import type { LetterDraft } from '../../../api/types.js';
import { useT } from '../../../i18n/useT.js';
import { today } from '../../../session/clock.js';
import { saveFile } from '../../../ui/saveFile.js';
import { useDownloadName } from '../../../ui/useDownloadName.js';
import { uploadFile } from '../upload/uploadFile.js';
import { letterFile, type LetterFormat } from './letterFile.js';

/** A letter while it is filled, edited, made and kept. */
export function useLetter(caseId: string) {
  const t = useT();
  const notify = useNotify();
  const nameOfFile = useDownloadName();
  const queries = useQueryClient();
  const leave = useLogoutIfAccessDenied();
  const [draft, setDraft] = useState<LetterDraft | null>(null);
  const [text, setText] = useState('');
  const [recipient, setRecipient] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemDetails>();
  const named = recipient.trim() ? { recipient: recipient.trim() } : {};

  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    setProblem(undefined);
    try {
      await work();
      return true;
    } catch (failure) {
      if (failure instanceof ApiError && failure.problem.consent) setProblem(failure.problem);
      else notify(failure instanceof ApiError ? failure.message : t('letters.failed'), { type: 'error' });
      await leave(failure);
      return false;
    } finally {
      setBusy(false);
    }
  };

  return {
    draft,
    text,
    setText,
    recipient,
    setRecipient,
    isBusy,
    problem,
    isEdited: draft !== null && text !== draft.text,
    fill: (template: LetterTemplate) =>
      attempt(async () => {
        const body = { template, ...named };
        const filled = await api<LetterDraft>(`/cases/${caseId}/letters/draft`, { method: 'POST', body });
        setDraft(filled);
        setText(filled.text);
      }),
    download: (filled: LetterDraft, format: LetterFormat) =>
      attempt(async () => {
        const file = await letterFile(caseId, { template: filled.template, ...named, text }, format);
        saveFile(file, nameOfFile('document', format));
      }),
    keep: (filled: LetterDraft) =>
      attempt(async () => {
        const made = await letterFile(caseId, { template: filled.template, ...named, text }, 'pdf');
        const isRelease = filled.template.startsWith('secrecy-release');
        // Once a name was written into it, it says who the client is.
        const holdsIdentity = !blanksIn(text).some(isName);
        const kind = isRelease ? 'secrecy-release' : 'letter';
        const about = { kind, title: filled.title, date: today(), holdsIdentity };
        const file = new File([made], nameOfFile('document', 'pdf'));
        const watch = { signal: new AbortController().signal, onProgress: () => undefined };
        await uploadFile({ caseId, id: newId(), file, about }, watch);
        notify(t('letters.kept'), { type: 'success' });
        await queries.invalidateQueries();
      }),
  };
}

const isName = (asked: string): boolean => asked === 'Name' || asked === 'Name der Klient*in';
