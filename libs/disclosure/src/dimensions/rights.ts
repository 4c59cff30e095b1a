import {
  category,
  justUnknown,
  under,
  unknown,
  unknownCode,
  yesNoUnknown,
  type Category,
  type Dimension,
} from './dimension.js';

const germanEu = category('german-eu', 'deutsch, EU', 'German, EU');
const tolerated = category('tolerated', 'Duldung', 'tolerated');
const noPapers = category('no-papers', 'ohne Papiere', 'no papers');

const claimStates: readonly Category[] = [
  category('not-claimed', 'nicht geltend gemacht', 'not claimed'),
  category('claimed', 'geltend gemacht', 'claimed'),
  category('received', 'erhalten', 'received'),
  unknown,
];

/** Residence, proceedings, compensation. */
export const rightsDimensions: readonly Dimension[] = [
  {
    id: 'residenceGroup',
    de: 'Aufenthalt (grob)',
    en: 'Residence (broad)',
    isCore: true,
    categories: [
      germanEu,
      category('secure', 'Aufenthaltstitel', 'residence title'),
      category('pending', 'in der Schwebe', 'pending'),
      tolerated,
      noPapers,
      unknown,
    ],
  },
  {
    id: 'residence',
    de: 'Aufenthalt',
    en: 'Residence',
    isCore: true,
    parent: 'residenceGroup',
    categories: [
      ...under('german-eu', germanEu),
      ...under(
        'secure',
        category('secure/protection', 'Schutz (§§ 24, 25 Abs. 1 bis 3)', 'protection (§§ 24, 25(1) to (3))'),
        category('secure/permit-25-4a', '§ 25 Abs. 4a', '§ 25(4a)'),
        category('secure/permit-25-4b', '§ 25 Abs. 4b', '§ 25(4b)'),
        category('secure/other', 'anderer Titel', 'other title', { isResidual: true }),
      ),
      ...under(
        'pending',
        category('pending/asylum', 'Asylverfahren', 'asylum procedure'),
        category('pending/reflection', 'Bedenkfrist (§ 59 Abs. 7)', 'reflection period (§ 59(7))'),
        category('pending/other', 'anderes Verfahren', 'other procedure', { isResidual: true }),
      ),
      ...under('tolerated', tolerated),
      ...under('no-papers', noPapers),
      ...under(unknownCode, unknown),
    ],
  },
  {
    id: 'prospect',
    de: 'Aufenthaltsperspektive',
    en: 'Residence prospect',
    categories: [category('secured', 'gesichert', 'secured'), category('uncertain', 'ungewiss', 'uncertain'), unknown],
  },
  {
    id: 'reflection',
    de: 'Bedenk- und Stabilisierungsfrist',
    en: 'Reflection period',
    categories: [
      category('not-relevant', 'nicht relevant', 'not relevant'),
      category('not-applied', 'nicht beantragt', 'not applied for'),
      category('granted', 'erteilt', 'granted'),
      category('refused', 'abgelehnt', 'refused'),
      unknown,
    ],
  },
  {
    id: 'asylum',
    de: 'Asylverfahren',
    en: 'Asylum procedure',
    categories: [
      category('none', 'keines', 'none'),
      category('pending', 'läuft', 'pending'),
      category('granted', 'Schutz erhalten', 'granted'),
      category('refused', 'abgelehnt', 'refused'),
      category('dublin', 'Dublin-Verfahren', 'Dublin'),
      unknown,
    ],
  },
  {
    id: 'investigation',
    de: 'Ermittlungsverfahren',
    en: 'Criminal investigation',
    isCore: true,
    categories: yesNoUnknown,
  },
  { id: 'charge', de: 'Anklage', en: 'Charge', categories: yesNoUnknown },
  {
    id: 'cooperation',
    de: 'Mitwirkung im Strafverfahren',
    en: 'Cooperation in criminal proceedings',
    categories: [
      category('none', 'keine', 'none'),
      category('statement', 'Aussage', 'statement'),
      category('trial-witness', 'Zeug*in im Prozess', 'witness in court'),
      category('refused', 'verweigert', 'refused'),
      unknown,
    ],
  },
  {
    id: 'outcome',
    de: 'Ausgang des Strafverfahrens',
    en: 'Outcome of criminal proceedings',
    categories: [
      category('conviction', 'Verurteilung', 'conviction'),
      category('acquittal', 'Freispruch', 'acquittal'),
      category('dropped', 'eingestellt', 'dropped'),
      category('open', 'offen', 'open'),
      category('none', 'kein Verfahren oder unbekannt', 'no proceedings or unknown', { isResidual: true }),
    ],
  },
  { id: 'compensation', de: 'Entschädigung', en: 'Compensation', categories: claimStates },
  { id: 'wages', de: 'Lohnansprüche', en: 'Wages', categories: claimStates },
  {
    id: 'benefits',
    de: 'Leistungsbezug',
    en: 'Benefits',
    isMultiple: true,
    categories: [
      category('asylblg', 'AsylbLG', 'AsylbLG'),
      category('sgb-2', 'SGB II', 'SGB II'),
      category('sgb-12', 'SGB XII', 'SGB XII'),
      category('sgb-8', 'SGB VIII', 'SGB VIII'),
      category('work', 'Arbeitslohn', 'wages from work'),
    ],
  },
  {
    id: 'closure',
    de: 'Abschluss der Beratung',
    en: 'End of the counselling',
    categories: [
      category('ongoing', 'läuft weiter', 'ongoing'),
      category('aim-reached', 'Ziel erreicht', 'aim reached'),
      category('referred-on', 'weitervermittelt', 'referred on'),
      category('moved', 'weggezogen', 'moved'),
      category('contact-lost', 'Kontakt abgebrochen', 'contact lost'),
      category('returned', 'freiwillig zurückgekehrt', 'returned'),
      category('deported', 'abgeschoben, überstellt', 'deported, transferred'),
      category('no-trafficking', 'kein Menschenhandel', 'no trafficking'),
      category('other', 'sonstiger Grund', 'other', { isResidual: true }),
      justUnknown,
    ],
  },
];
