import { useEffect, useEffectEvent } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';

/** Somebody came here because a consent is missing: which one is told once, and forgotten by the history at once. */
export function useAskedPurpose(tell: (purpose: string) => void): void {
  const location = useLocation();
  const navigate = useNavigate();
  const purpose = (location.state as { purpose?: string } | null)?.purpose;
  const onAsked = useEffectEvent((asked: string) => {
    tell(asked);
    void navigate(location.pathname, { replace: true, state: null });
  });
  useEffect(() => {
    if (purpose) onAsked(purpose);
  }, [purpose]);
}
