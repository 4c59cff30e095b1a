import { forgetToken } from '../api/accessToken.js';
import { queryClient } from '../session/queryClient.js';
import { forgetMe } from '../session/me.js';
import { history } from '../router/history.js';
import { clearScreen } from './screen.js';

const neutralPage = '/neutral.html';

/**
 * Leaves at once: the screen is empty before anything else happens, the session ends on the server even if this page
 * is gone first, and the way back leads to the neutral page as well.
 */
export function leaveAtOnce(): void {
  clearScreen();
  void fetch('/api/auth/logout', { method: 'POST', credentials: 'same-origin', keepalive: true }).catch(
    () => undefined,
  );
  forgetToken();
  queryClient.clear();
  forgetMe();
  goToNeutralPage();
}

/** The neutral page takes the place of Geleit's first entry; the entries after it go when that page adds its own. */
function goToNeutralPage(): void {
  const leave = () => window.location.replace(neutralPage);
  if (history.index === 0) {
    leave();
    return;
  }
  window.addEventListener('popstate', leave, { once: true });
  // The screen is empty already; a slow machine gets the time to reach the first entry.
  window.setTimeout(leave, 1500);
  window.history.go(-history.index);
}
