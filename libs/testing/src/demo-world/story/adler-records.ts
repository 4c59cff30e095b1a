import type { CaseScript } from '../plan/case-script.js';
import { birke, esche } from '../places/nordlicht-places.js';
import type { AdlerDays } from './adler-days.js';

/** Where she lives, what her health needs, what she lives on; each recorded on the day on which it was known. */
export function adlerRecords({ records }: CaseScript, days: AdlerDays): void {
  housing(records, days);
  health(records, days);
  benefits(records, days);
}

type Records = CaseScript['records'];

function housing(records: Records, days: AdlerDays): void {
  records.add('housingStay', days.on('2024-11-13'), {
    kind: 'own-shelter',
    placeId: birke.id,
    from: days.on('2024-11-13'),
    until: days.on('2025-04-16'),
    endReason: 'relocated',
    note: 'Aufnahme am Abend, Zimmer im zweiten Stock.',
  });
  records.add('housingStay', days.on('2025-04-16'), {
    kind: 'own-shelter',
    placeId: esche.id,
    from: days.on('2025-04-16'),
    note: 'Mit beiden Kindern, drei Personen. Kita-Platz zu Fuß erreichbar.',
  });
}

function health(records: Records, days: AdlerDays): void {
  records.add('healthNeed', days.on('2024-12-10'), {
    need: 'medical',
    state: 'received',
    since: days.on('2024-12-10'),
    appointmentOn: days.on('2024-12-16'),
    referredTo: 'hausärztliche Praxis',
    outcome: 'Erstuntersuchung, Impfungen begonnen.',
  });
  records.add('healthNeed', days.on('2025-09-09'), {
    need: 'psychological',
    state: 'referred',
    since: days.on('2025-09-09'),
    referredTo: 'Traumaambulanz',
    appointmentOn: days.on('2026-02-03'),
    appointmentAt: '10:30',
    outcome: 'Wöchentliche Termine mit Sprachmittlung, sie geht gern hin.',
  });
}

function benefits(records: Records, days: AdlerDays): void {
  records.add('benefit', days.on('2025-01-06'), {
    kind: 'asylblg',
    state: 'granted',
    claimedOn: days.on('2024-12-10'),
    decidedOn: days.on('2025-01-03'),
    from: days.on('2025-01-01'),
    until: days.on('2025-04-30'),
    amountCents: 44_100,
    per: 'month',
    authority: 'Sozialamt',
  });
  records.add('benefit', days.on('2025-06-02'), {
    kind: 'asylblg',
    state: 'granted',
    claimedOn: days.on('2025-04-22'),
    decidedOn: days.on('2025-05-28'),
    from: days.on('2025-05-01'),
    amountCents: 73_200,
    per: 'month',
    authority: 'Sozialamt',
    note: 'Für beide Kinder.',
  });
  records.add('benefit', days.on('2026-01-15'), {
    kind: 'sgb-14',
    state: 'claimed',
    claimedOn: days.on('2026-01-15'),
    authority: 'Versorgungsamt',
    note: 'Antrag über die Rechtsanwältin, Traumaambulanz als Soforthilfe.',
  });
}
