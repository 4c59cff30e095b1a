/** Prints where Geleit is, and in a demo who can log in. */
export function announce({ url, demoLogins = [], password }) {
  const lines = ['', `  Geleit is ready:  ${url}`];
  if (demoLogins.length > 0) {
    const logins = demoLogins.map((login) => (typeof login === 'string' ? { email: login } : login));
    const width = Math.max(...logins.map(({ email }) => email.length));
    lines.push('', `  Demo, everything invented. Password of all log-ins: ${password}`, '');
    lines.push(...logins.map((login) => `    ${login.email.padEnd(width)}  ${whoIs(login)}`.trimEnd()));
  }
  console.log([...lines, '', '  Ctrl-C stops it.', ''].join('\n'));
}

function whoIs({ role, organisation, place }) {
  return [role, [organisation, place].filter(Boolean).join(', ')].filter(Boolean).join(' · ');
}
