import { codeList, type CodeFacts } from './code-row.js';
import { supportArea } from './support-area.js';

/** A kind of its area; without a category of its own it counts as its area does. */
const kindsOf = <const C extends string>(
  parent: string,
  rows: readonly Omit<CodeFacts<C>, 'parent'>[],
): readonly CodeFacts<C>[] => {
  const area = supportArea.find((row) => row.code === parent);
  return rows.map((row) => ({ statistics: area?.statistics ?? null, ...row, parent }));
};

const stabilisation = kindsOf('stabilisation', [
  { code: 'first-talk', de: 'Erstgespräch', en: 'first talk' },
  { code: 'counselling', de: 'psychosoziale Beratung', en: 'psychosocial counselling' },
  { code: 'identification', de: 'Identifizierung', en: 'identification' },
  { code: 'crisis-intervention', de: 'Krisenintervention', en: 'crisis intervention', statistics: 'crisis' },
  { code: 'emergency-supplies', de: 'Erstversorgung', en: 'emergency supplies', statistics: 'crisis' },
  { code: 'risk-assessment', de: 'Gefährdungsbeurteilung', en: 'risk assessment', statistics: 'crisis' },
  { code: 'safety-plan', de: 'Sicherheitsplan', en: 'safety plan', statistics: 'crisis' },
]);

const housing = kindsOf('housing', [
  { code: 'placement', de: 'Vermittlung einer Unterkunft', en: 'placement in housing' },
  { code: 'flat-search', de: 'Wohnungssuche', en: 'search for a flat' },
  { code: 'relocation', de: 'Verlegung', en: 'relocation', statistics: 'relocation' },
]);

const health = kindsOf('health', [
  { code: 'doctor', de: 'Arztbesuch', en: 'doctor’s appointment' },
  { code: 'hospital', de: 'Klinik', en: 'hospital' },
  { code: 'psychotherapy', de: 'Psychotherapie', en: 'psychotherapy' },
  { code: 'insurance', de: 'Krankenversicherung', en: 'health insurance' },
  { code: 'pregnancy', de: 'Schwangerschaft', en: 'pregnancy', statistics: 'pregnancy-children' },
]);

const legal = kindsOf('legal', [
  { code: 'legal-advice', de: 'Rechtsberatung', en: 'legal advice' },
  { code: 'lawyer', de: 'Begleitung zu Anwält*in', en: 'accompaniment to a lawyer' },
  { code: 'compensation', de: 'Entschädigung', en: 'compensation' },
  { code: 'wage-claim', de: 'Lohnforderung', en: 'wage claim' },
  {
    code: 'police-statement',
    de: 'polizeiliche Vernehmung',
    en: 'statement to the police',
    statistics: 'criminal-proceedings',
  },
  { code: 'trial', de: 'Hauptverhandlung', en: 'trial', statistics: 'criminal-proceedings' },
  { code: 'accessory-prosecution', de: 'Nebenklage', en: 'accessory prosecution', statistics: 'criminal-proceedings' },
  {
    code: 'trial-support',
    de: 'psychosoziale Prozessbegleitung',
    en: 'psychosocial support at trial',
    statistics: 'criminal-proceedings',
  },
]);

const residence = kindsOf('residence', [
  { code: 'reflection-period', de: 'Bedenk- und Stabilisierungsfrist', en: 'reflection period' },
  { code: 'permit', de: 'Aufenthaltstitel', en: 'residence title' },
  { code: 'foreigners-office', de: 'Ausländerbehörde', en: 'foreigners’ office' },
  { code: 'papers', de: 'Pass und Papiere', en: 'passport and papers' },
  { code: 'asylum-application', de: 'Asylantrag', en: 'asylum application', statistics: 'asylum' },
  { code: 'asylum-interview', de: 'Anhörung im Asylverfahren', en: 'asylum interview', statistics: 'asylum' },
  { code: 'transfer-procedure', de: 'Dublin-Verfahren', en: 'transfer procedure (Dublin)', statistics: 'asylum' },
  { code: 'administrative-court', de: 'Verwaltungsgericht', en: 'administrative court', statistics: 'asylum' },
]);

const livelihood = kindsOf('livelihood', [
  { code: 'application', de: 'Antrag auf Leistungen', en: 'application for benefits' },
  { code: 'office', de: 'Begleitung zum Amt', en: 'accompaniment to an office' },
  { code: 'objection', de: 'Widerspruch', en: 'objection' },
  { code: 'donation', de: 'Sachmittel, Spenden', en: 'donations in kind' },
]);

const educationWork = kindsOf('education-work', [
  { code: 'school', de: 'Schule', en: 'school' },
  { code: 'training', de: 'Ausbildung', en: 'vocational training' },
  { code: 'job', de: 'Arbeitssuche', en: 'job search' },
  { code: 'recognition', de: 'Anerkennung von Abschlüssen', en: 'recognition of qualifications' },
  { code: 'language-course', de: 'Sprachkurs', en: 'language course', statistics: 'language' },
]);

const family = kindsOf('family', [
  { code: 'childcare', de: 'Kinderbetreuung, Kita', en: 'childcare' },
  { code: 'youth-office', de: 'Jugendamt', en: 'youth welfare office' },
  { code: 'custody', de: 'Sorge und Umgang', en: 'custody and contact rights' },
  { code: 'family-contact', de: 'Kontakt zur Familie', en: 'contact with the family' },
  { code: 'reunification', de: 'Familiennachzug', en: 'family reunification' },
]);

const returning = kindsOf('return', [
  { code: 'return-counselling', de: 'Rückkehrberatung', en: 'return counselling' },
  { code: 'reintegration', de: 'Reintegration', en: 'reintegration' },
]);

const network = kindsOf('network', [
  { code: 'authority', de: 'Behördenkontakt', en: 'contact with an authority' },
  { code: 'case-conference', de: 'Fallkonferenz', en: 'case conference' },
  { code: 'referral', de: 'Weitervermittlung', en: 'referral' },
  { code: 'report', de: 'Stellungnahme', en: 'report' },
]);

const otherOfEveryArea = supportArea.flatMap((area) =>
  kindsOf(area.code, [{ code: 'other', de: 'Sonstiges', en: 'other' }]),
);

/** Kinds of support; `parent` is the area. The code `other` stands once in every area. */
export const supportKind = codeList({ source: 'decided' }, [
  ...stabilisation,
  ...housing,
  ...health,
  ...legal,
  ...residence,
  ...livelihood,
  ...educationWork,
  ...family,
  ...returning,
  ...network,
  ...otherOfEveryArea,
]);
