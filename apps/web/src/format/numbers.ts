import { currentLocale } from '../i18n/locale.js';

const tag = () => (currentLocale() === 'de' ? 'de-DE' : 'en-GB');

/** '1.248' in German. */
export const whole = (value: number): string =>
  new Intl.NumberFormat(tag(), { maximumFractionDigits: 0 }).format(value);

/** Minutes as '2 Std. 15 Min.' below ten hours, '127 Std.' above. */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const [h, m] = currentLocale() === 'de' ? ['Std.', 'Min.'] : ['h', 'min'];
  if (hours === 0) return `${rest} ${m}`;
  if (rest === 0 || hours >= 10) return `${whole(Math.round(minutes / 60))} ${h}`;
  return `${hours} ${h} ${rest} ${m}`;
}
