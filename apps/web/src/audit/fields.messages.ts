/** Names of fields as the log records them; a test walks every sealed record of the domain. */
const de = {
  ageGroup: 'Altersgruppe', alias: 'Rufname', appliedOn: 'beantragt am', area: 'Bereich', authority: 'Behörde', caseId: 'Fall', channel: 'Weg', children: 'Kinder', closingReason: 'Abschlussgrund', code: 'Fallcode', contacts: 'Kontakte',
  content: 'Inhalt', cooperation: 'Aussagebereitschaft', countryOfOrigin: 'Herkunftsland', createdOn: 'angelegt am', dateBasis: 'Herkunft des Datums', deadlines: 'Fristen', document: 'Dokument', dueOn: 'fällig am', educationWork: 'Bildung und Arbeit',
  email: 'E-Mail', exploitationForms: 'Ausbeutungsformen', exploitedFrom: 'Ausbeutung von', exploitedIn: 'Ausbeutung in', exploitedUntil: 'Ausbeutung bis', form: 'Formular', furtherNationalities: 'weitere Staatsangehörigkeiten', gender: 'Geschlecht',
  identification: 'Identifizierung', identifiedBy: 'identifiziert durch', indicators: 'Indikatoren', interpreter: 'Sprachmittlung', kind: 'Art', land: 'Land', language: 'Sprache', languages: 'Sprachen', lastContactOn: 'letzter Kontakt',
  lastCountryOfResidence: 'letzter Aufenthaltsstaat', mainExploitation: 'Hauptform der Ausbeutung', means: 'Tatmittel', metOn: 'eingehalten am', minorAtOffence: 'minderjährig zur Tatzeit', minutes: 'Dauer', moves: 'Verschiebungen', name: 'Name',
  nationality: 'Staatsangehörigkeit', note: 'Notiz', occurredOn: 'Tag', offences: 'Straftatbestände', openDeadlines: 'offene Fristen', outcome: 'Ergebnis', pregnant: 'Schwangerschaft', prospect: 'Perspektive', reason: 'Grund', reasonCode: 'Art des Grundes',
  recruitedIn: 'angeworben in', recruiter: 'Anwerber*in', recruitment: 'Anwerbung', referralSource: 'Zugang', reflection: 'Bedenkfrist', residenceStatus: 'Aufenthaltsstatus', responsibleId: 'Zuständigkeit', restricted: 'Einschränkung', ring: 'Schlüssel',
  riskLevel: 'Gefährdung', riskReviewOn: 'Gefährdung prüfen am', role: 'Rolle', safeContact: 'sicherer Kontakt', sectors: 'Branchen', settings: 'Orte der Ausbeutung', sites: 'Orte', state: 'Zustand', status: 'Status', statusId: 'Aufenthaltsstatus', steps: 'Schritte',
  summary: 'Kurzbeschreibung', title: 'Titel', validFrom: 'gültig ab', validUntil: 'gültig bis', warnDaysBefore: 'Vorwarnung', withWhom: 'mit wem', yearOfBirth: 'Geburtsjahr',
};

const en: typeof de = {
  ageGroup: 'age group', alias: 'alias', appliedOn: 'applied on', area: 'area', authority: 'authority', caseId: 'case', channel: 'channel', children: 'children', closingReason: 'reason for closing', code: 'case code', contacts: 'contacts',
  content: 'content', cooperation: 'willingness to testify', countryOfOrigin: 'country of origin', createdOn: 'created on', dateBasis: 'source of the date', deadlines: 'deadlines', document: 'document', dueOn: 'due on', educationWork: 'education and work',
  email: 'e-mail', exploitationForms: 'forms of exploitation', exploitedFrom: 'exploited from', exploitedIn: 'exploited in', exploitedUntil: 'exploited until', form: 'form', furtherNationalities: 'further nationalities', gender: 'gender',
  identification: 'identification', identifiedBy: 'identified by', indicators: 'indicators', interpreter: 'interpreter', kind: 'kind', land: 'Land', language: 'language', languages: 'languages', lastContactOn: 'last contact',
  lastCountryOfResidence: 'last country of residence', mainExploitation: 'main exploitation', means: 'means', metOn: 'met on', minorAtOffence: 'minor at the time', minutes: 'duration', moves: 'moves', name: 'name',
  nationality: 'nationality', note: 'note', occurredOn: 'day', offences: 'offences', openDeadlines: 'open deadlines', outcome: 'outcome', pregnant: 'pregnancy', prospect: 'prospect', reason: 'reason', reasonCode: 'kind of reason',
  recruitedIn: 'recruited in', recruiter: 'recruiter', recruitment: 'recruitment', referralSource: 'referral', reflection: 'reflection period', residenceStatus: 'residence status', responsibleId: 'responsibility', restricted: 'restriction', ring: 'keys',
  riskLevel: 'risk', riskReviewOn: 'review the risk on', role: 'role', safeContact: 'safe contact', sectors: 'sectors', settings: 'settings', sites: 'places', state: 'state', status: 'status', statusId: 'residence status', steps: 'steps',
  summary: 'summary', title: 'title', validFrom: 'valid from', validUntil: 'valid until', warnDaysBefore: 'advance warning', withWhom: 'with whom', yearOfBirth: 'year of birth',
};

export const fieldWords = { de, en };
