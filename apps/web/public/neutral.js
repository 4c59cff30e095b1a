// An entry of its own: it removes every later entry, so "forward" has nothing to show and "back" stays here.
history.pushState(null, '', location.pathname);

const today = new Date();
const language = navigator.language || 'de';
const monday = new Date(2024, 0, 1);
const cell = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });

document.documentElement.lang = language;
document.getElementById('month').textContent = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric' }).format(today);
for (let day = 0; day < 7; day += 1) {
  const name = new Date(monday.getFullYear(), 0, monday.getDate() + day);
  document.getElementById('weekdays').append(cell('th', new Intl.DateTimeFormat(language, { weekday: 'short' }).format(name)));
}

const first = new Date(today.getFullYear(), today.getMonth(), 1);
const offset = (first.getDay() + 6) % 7;
const length = new Date(today.getFullYear(), today.getMonth() + 1, 0).getDate();
for (let week = 0; week * 7 < offset + length; week += 1) {
  const row = document.createElement('tr');
  for (let weekday = 0; weekday < 7; weekday += 1) {
    const date = week * 7 + weekday - offset + 1;
    const one = cell('td', date >= 1 && date <= length ? String(date) : '');
    if (date === today.getDate()) one.setAttribute('aria-current', 'date');
    row.append(one);
  }
  document.getElementById('days').append(row);
}
