import { demoPassword } from '@geleit/testing';

/** Logs in and returns the headers that a browser of this person sends with every request. */
export async function logIn(apiUrl, email) {
  const answer = await fetch(`${apiUrl}/api/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: demoPassword }),
  });
  if (answer.status !== 200) throw new Error(`The log-in of ${email} answers ${answer.status}.`);
  const { accessToken } = await answer.json();
  const [cookie] = answer.headers.getSetCookie();
  return { authorization: `Bearer ${accessToken}`, cookie: cookie.split(';')[0] };
}
