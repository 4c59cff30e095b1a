import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { Pin, PinOff } from 'lucide-react';
import { useT } from '../../i18n/useT.js';
import { usePinsHere } from './usePins.js';

/** Puts a step on top of the timeline, or takes it off again. */
export function PinButton({ stepId, about }: { stepId: string; about: string }) {
  const t = useT();
  const here = usePinsHere();
  if (!here) return null;
  const pinned = here.pins.find(({ step }) => step?.id === stepId);
  const Icon = pinned ? PinOff : Pin;
  return (
    <Tooltip title={t(pinned ? 'pins.unpin' : 'pins.pin')}>
      <IconButton
        aria-label={`${t(pinned ? 'pins.unpinStep' : 'pins.pinStep')}: ${about}`}
        disabled={here.isBusy}
        onClick={() => {
          if (pinned) here.unpin(pinned);
          else here.pinStep(stepId);
        }}
      >
        <Icon size={14} aria-hidden />
      </IconButton>
    </Tooltip>
  );
}
