import { monthGrid } from './monthGrid.js';

/** The neutral page: a calendar, plausible on any screen, with nothing of Geleit in it. */
const language = navigator.language || 'de';
const today = new Date();

// An entry of its own removes every later one: "forward" has nothing to show and "back" stays here.
history.pushState(null, '', location.pathname);

const cell = (tag: 'th' | 'td', text: string) => Object.assign(document.createElement(tag), { textContent: text });
const fill = (id: string, ...children: (Node | string)[]) => document.getElementById(id)?.replaceChildren(...children);

document.documentElement.lang = language;
fill('month', new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric' }).format(today));

const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
// 1 January 2024 was a Monday.
fill('weekdays', ...[1, 2, 3, 4, 5, 6, 7].map((day) => cell('th', weekday.format(Date.UTC(2024, 0, day)))));

const weeks = monthGrid(today.getFullYear(), today.getMonth()).map((days) => {
  const row = document.createElement('tr');
  row.append(
    ...days.map((day) => {
      const one = cell('td', day === null ? '' : String(day));
      if (day === today.getDate()) one.setAttribute('aria-current', 'date');
      return one;
    }),
  );
  return row;
});
fill('days', ...weeks);
