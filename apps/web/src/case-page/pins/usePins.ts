import { createContext, useContext, useMemo } from 'react';
import { newId } from '../../api/newId.js';
import type { CaseView, PinView } from '../../api/types.js';
import { useRecords } from '../../case-record/useRecords.js';
import { useT } from '../../i18n/useT.js';
import { useMayI } from '../../session/me.js';
import { useRemove } from '../data/useRemove.js';
import { useSend } from '../data/useSend.js';

/** What is pinned in a case, and how it is pinned and unpinned; null where nothing can be. */
export interface Pins {
  pins: readonly PinView[];
  isBusy: boolean;
  pinStep: (stepId: string) => void;
  unpin: (pin: PinView) => void;
}

export const PinsContext = createContext<Pins | null>(null);
export const usePinsHere = () => useContext(PinsContext);

export function usePins(record: CaseView): { pins: readonly PinView[]; mayPin: boolean; actions: Pins | null } {
  const t = useT();
  const mayI = useMayI();
  const { rows: pins } = useRecords<PinView>(record.id, 'pins', 'pin');
  const { send, isSending } = useSend<PinView>();
  const { remove, isRemoving } = useRemove();
  const mayPin = mayI('record', 'pin') && record.state !== 'closed';
  const at = `/cases/${record.id}/pins`;
  const actions = useMemo(
    (): Pins | null =>
      mayPin
        ? {
            pins,
            isBusy: isSending || isRemoving,
            pinStep: (stepId) =>
              void send({ path: `${at}/${newId()}`, method: 'PUT', body: { stepId } }, t('pins.pinned')),
            unpin: ({ id }) => void remove(`${at}/${id}`, t('pins.unpinned')),
          }
        : null,
    [mayPin, pins, isSending, isRemoving, send, remove, at, t],
  );
  return { pins, mayPin, actions };
}
