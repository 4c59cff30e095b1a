import {
  Baby,
  BedDouble,
  GraduationCap,
  Handshake,
  HeartPulse,
  IdCard,
  LifeBuoy,
  Map as MapIcon,
  Scale,
  Wallet,
  type LucideIcon,
} from 'lucide-react';
import { areaCodes, type AreaCode } from '../theme/tokens.js';

export const areaIcons: Record<AreaCode, LucideIcon> = {
  stabilisation: LifeBuoy,
  housing: BedDouble,
  health: HeartPulse,
  legal: Scale,
  residence: IdCard,
  livelihood: Wallet,
  'education-work': GraduationCap,
  family: Baby,
  return: MapIcon,
  network: Handshake,
};

/** The ten areas have a colour and an icon of their own; `unknown` and the like fall back to the network's grey. */
export const knownArea = (code: string | null | undefined): AreaCode =>
  areaCodes.find((area) => area === code) ?? 'network';
