import { type CodeListName, labelOf } from '@geleit/domain';
import type { Language } from '../../common/context/request-context.js';

const days = {
  de: new Intl.DateTimeFormat('de-DE', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
};
const money = {
  de: new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' }),
  en: new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' }),
};

/** How values of the record are written on paper; nothing where nothing is stated. */
export class OnPaper {
  constructor(private readonly language: Language) {}

  /** `16.04.2026`, of a day or an instant. */
  day(date: string | null | undefined): string | null {
    return date ? days[this.language].format(new Date(`${date.slice(0, 10)}T00:00:00Z`)) : null;
  }

  /** `01.03.2026 – 31.08.2026`; one end may be open. */
  span(from: string | null, until: string | null): string | null {
    if (!from && !until) return null;
    return `${this.day(from) ?? '…'} – ${this.day(until) ?? '…'}`;
  }

  code(list: CodeListName, code: string | null | undefined): string | null {
    return code ? labelOf(list, code, this.language) : null;
  }

  codes(list: CodeListName, codes: readonly string[] | null | undefined): string | null {
    return codes?.length ? codes.map((one) => labelOf(list, one, this.language)).join(', ') : null;
  }

  cents(amount: number | null): string | null {
    return amount === null ? null : money[this.language].format(amount / 100).replace(/\u00a0/g, ' ');
  }
}
