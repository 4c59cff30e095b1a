/** What the clients are called: no answer about one may hold another's name. */
export const names = ['Amsel', 'Buchfink', 'Dohle'] as const;
