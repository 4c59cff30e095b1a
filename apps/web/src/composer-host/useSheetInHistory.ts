import { useEffect, useEffectEvent } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';

/**
 * On the phone a sheet that covers the screen is a step of its own: the browser's way back closes it, and the page below
 * is still there.
 *
 * @param isSheet whether it covers the screen at all
 * @param isOpen  whether it is shown
 * @param close   takes it away
 * @returns how to show it and how to close it by its own buttons
 */
export function useSheetInHistory(isSheet: boolean, isOpen: boolean, close: () => void) {
  const location = useLocation();
  const { pathname, search } = location;
  const navigate = useNavigate();
  const state = location.state as { sheet?: boolean } | null;
  const isStep = state?.sheet === true;
  const onBack = useEffectEvent(() => {
    if (isOpen && isSheet) close();
  });
  // Only the way back takes the step away; opening adds it a moment after the sheet is there.
  useEffect(() => {
    if (!isStep) onBack();
  }, [isStep]);
  return {
    begin: () => {
      if (isSheet && !isStep) void navigate({ pathname, search }, { state: { ...state, sheet: true } });
    },
    end: () => {
      if (isStep) void navigate(-1);
      close();
    },
  };
}
