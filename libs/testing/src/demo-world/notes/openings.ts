import type { Code } from '@geleit/domain';

/** How a note begins, by the way in which people met. */
export const openings: Partial<Record<Code<'channel'>, readonly string[]>> = {
  'in-person': [
    'Kommt pünktlich.',
    'Kommt etwas später, Bus verpasst.',
    'Gespräch im kleinen Raum.',
    'Heute ohne Sprachmittlung.',
    'Mit Sprachmittlung.',
    'Kurzer Termin.',
    'Ohne Termin gekommen.',
    'Wirkt ausgeschlafen.',
    'Wirkt müde.',
  ],
  phone: [
    'Rückruf wie vereinbart.',
    'Kurzes Telefonat.',
    'Anruf am Vormittag.',
    'Meldet sich von unterwegs.',
    'Langes Telefonat.',
    'Anruf über die sichere Nummer.',
  ],
  messenger: ['Nachricht über den Messenger.', 'Kurzer Austausch per Messenger.', 'Sprachnachricht beantwortet.'],
  video: ['Gespräch per Video.', 'Verbindung schlecht, dann ohne Bild.'],
  accompaniment: [
    'Treffpunkt am Eingang.',
    'Gemeinsam hingefahren.',
    'Lange Wartezeit.',
    'Begleitung wie besprochen.',
    'Vorher kurz vorbereitet.',
  ],
  'without-client': [
    'Schriftlich.',
    'Am Telefon mit der Stelle.',
    'Nach Rücksprache im Team.',
    'Per Fax.',
    'Endlich jemanden erreicht.',
  ],
  'online-platform': ['Chat über die Onlineberatung.', 'Antwort über die Onlineberatung.'],
};
