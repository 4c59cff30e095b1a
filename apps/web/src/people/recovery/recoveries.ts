/** The answer of `/api/recoveries`. */
export interface Recovery {
  readonly id: string;
  readonly organisationId: string;
  readonly openUntil: string;
  readonly state: string;
}

/** Whether its sheet can be redeemed at this instant. */
export const isOpen = ({ openUntil, state }: Recovery, now: number): boolean =>
  state === 'open' && Date.parse(openUntil) > now;
