import type { Dimension } from '@geleit/disclosure';
import { type CaseFacts, type CodeListName, rowOf } from '@geleit/domain';

/** Category of a code in the national statistics; nobody knows: `u`. */
export function categoryOf(list: CodeListName, code: string | undefined, parent?: string): string {
  return (code === undefined ? undefined : rowOf(list, code, parent)?.statistics) ?? 'u';
}

/** Categories of several codes, each once; what is not counted or unknown is left out. */
export function categoriesOf(list: CodeListName, codes: readonly string[] = []): string[] {
  return [...new Set(codes.map((code) => categoryOf(list, code)))].filter((category) => category !== 'u');
}

/** What is released of who the person is and what was done to her. */
export function answersOfPerson(facts: CaseFacts, dimensions: readonly Dimension[]): Record<string, string | string[]> {
  const { children, exploitationForms = [] } = facts;
  const main =
    exploitationForms.find((one) => one.main) ?? (exploitationForms.length === 1 ? exploitationForms[0] : undefined);
  const further = exploitationForms.filter((one) => one !== main).map(({ form }) => form);
  return {
    gender: categoryOf('gender', facts.gender),
    ageGroup: categoryOf('ageGroup', facts.ageGroup),
    minorAtOffence: categoryOf('yesNo', facts.minorAtOffence),
    pregnancy: categoryOf('yesNo', facts.pregnant),
    children: children === undefined ? 'u' : children.length >= 3 ? '3-plus' : String(children.length),
    childrenWhere: categoriesOf(
      'whereabouts',
      children?.map(({ whereabouts }) => whereabouts),
    ),
    nationality: nationalityOf(facts.nationality, dimensions),
    referral: categoryOf('referralSource', facts.referralSource),
    exploitation: categoryOf('exploitationForm', main?.form),
    furtherForms: categoriesOf('exploitationForm', further),
    offences: categoriesOf('offence', facts.offences),
    sector: categoriesOf('sector', facts.sectors),
    means: categoriesOf('means', facts.means),
    country: [...new Set((facts.exploitedIn ?? []).map((code) => placeOf(code, facts)))].filter((one) => one !== 'u'),
    recruitedIn: placeOf(facts.recruitedIn, facts),
    prospect: categoryOf('prospect', facts.prospect),
    reflection: categoryOf('reflection', facts.reflection),
    cooperation: categoryOf('cooperation', facts.cooperation),
    education: categoriesOf('educationWork', facts.educationWork),
  };
}

/** The country itself only if the year counts it; else its region. */
function nationalityOf(code: string | undefined, dimensions: readonly Dimension[]): string {
  const region = categoryOf('nationality', code);
  const counted = dimensions.find(({ id }) => id === 'nationality')?.categories.map((category) => category.code) ?? [];
  if (code !== undefined && counted.includes(code)) return code;
  return region === 'u' ? 'u' : `${region}/other`;
}

/** Where something happened, told from where she comes from. */
function placeOf(code: string | undefined, { countryOfOrigin, nationality }: CaseFacts): string {
  const region = categoryOf('country', code);
  if (region === 'u') return 'u';
  if (region === 'germany') return 'germany';
  if (code === (countryOfOrigin ?? nationality)) return 'country-of-origin';
  return region === 'eastern-europe-eu' || region === 'other-europe' ? 'transit-europe' : 'transit-elsewhere';
}
