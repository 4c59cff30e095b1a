import { codeList, type CodeFacts } from './code-row.js';

export const proceedingKind = codeList({ source: 'decided' }, [
  { code: 'criminal', de: 'Strafverfahren', en: 'criminal proceedings' },
  { code: 'asylum', de: 'Asylverfahren', en: 'asylum procedure' },
  { code: 'administrative-court', de: 'Verwaltungsgericht', en: 'administrative court' },
  { code: 'civil', de: 'Zivilgericht', en: 'civil court' },
  { code: 'family', de: 'Familiengericht', en: 'family court' },
  { code: 'labour', de: 'Arbeitsgericht', en: 'labour court' },
  { code: 'social', de: 'Sozialgericht', en: 'social court' },
  { code: 'compensation', de: 'Entschädigung', en: 'compensation' },
]);

const stagesOf = <const C extends string>(
  parent: string,
  rows: readonly Omit<CodeFacts<C>, 'parent'>[],
): readonly CodeFacts<C>[] => rows.map((row) => ({ ...row, parent }));

const courts = ['administrative-court', 'civil', 'family', 'labour', 'social'];

/** Stages of a proceeding; `parent` is its kind. */
export const proceedingStage = codeList({ source: 'decided' }, [
  ...stagesOf('criminal', [
    { code: 'report', de: 'Anzeige', en: 'report' },
    { code: 'investigation', de: 'Ermittlung', en: 'investigation' },
    { code: 'charge', de: 'Anklage', en: 'charge' },
    { code: 'trial', de: 'Hauptverhandlung', en: 'trial' },
    { code: 'judgment', de: 'Urteil', en: 'judgment' },
    { code: 'appeal', de: 'Rechtsmittel', en: 'appeal' },
    { code: 'final', de: 'rechtskräftig', en: 'final' },
    { code: 'discontinued', de: 'eingestellt', en: 'discontinued' },
  ]),
  ...stagesOf('asylum', [
    { code: 'application', de: 'Antrag', en: 'application' },
    { code: 'interview', de: 'Anhörung', en: 'interview' },
    { code: 'decision', de: 'Bescheid', en: 'decision' },
  ]),
  ...courts.flatMap((court) =>
    stagesOf(court, [
      { code: 'filed', de: 'Klage', en: 'filed' },
      { code: 'interim-relief', de: 'Eilantrag', en: 'interim relief' },
      { code: 'hearing', de: 'Verhandlung', en: 'hearing' },
      { code: 'judgment', de: 'Urteil', en: 'judgment' },
      { code: 'appeal', de: 'Rechtsmittel', en: 'appeal' },
      { code: 'final', de: 'rechtskräftig', en: 'final' },
    ]),
  ),
  ...stagesOf('compensation', [
    { code: 'application', de: 'Antrag', en: 'application' },
    { code: 'decision', de: 'Bescheid', en: 'decision' },
    { code: 'objection', de: 'Widerspruch', en: 'objection' },
  ]),
]);

export const proceedingRole = codeList({ source: 'decided' }, [
  { code: 'witness', de: 'Zeug*in', en: 'witness' },
  { code: 'accessory-prosecutor', de: 'Nebenkläger*in', en: 'accessory prosecutor' },
  { code: 'applicant', de: 'Antragsteller*in, Kläger*in', en: 'applicant, plaintiff' },
  { code: 'defendant', de: 'Beschuldigte*r', en: 'defendant' },
]);

/** Only the outcome of a criminal proceeding is counted. */
export const proceedingOutcome = codeList({ source: 'decided' }, [
  { code: 'open', de: 'offen', en: 'open', statistics: 'open' },
  { code: 'conviction', de: 'Verurteilung', en: 'conviction', statistics: 'conviction' },
  { code: 'acquittal', de: 'Freispruch', en: 'acquittal', statistics: 'acquittal' },
  { code: 'discontinued', de: 'eingestellt', en: 'discontinued', statistics: 'dropped' },
  { code: 'granted', de: 'stattgegeben', en: 'granted', statistics: null },
  { code: 'refused', de: 'abgelehnt', en: 'refused', statistics: null },
  { code: 'settled', de: 'Vergleich', en: 'settled', statistics: null },
]);
