/** Where the published figures were read; the reports themselves are partly print only. */
export const figureSources = {
  'kok-1':
    'https://www.kok-gegen-menschenhandel.de/kok-informiert/news/detail/neuer-kok-bericht-zu-menschenhandel-und-ausbeutung-in-deutschland-buendelt-erstmals-daten-aus-den-spezialisierten-fachberatungsstellen?type=98',
  'hpd-1': 'https://hpd.de/node/19832',
  'kok-2':
    'https://www.kok-gegen-menschenhandel.de/kok-informiert/news/detail/datenerhebung-zu-menschenhandel-und-ausbeutung-in-deutschland-bericht-des-kok-2021-1',
  'kok-3':
    'https://www.kok-gegen-menschenhandel.de/serviceangebote/publikationen/detail/datenerhebung-zu-menschenhandel-und-ausbeutung-in-deutschland-2022',
  'evangelisch-1':
    'https://evangelisch.de/inhalte/222027/16-10-2023/beratungsstellen-dokumentieren-875-faelle-von-menschenhandel',
  'ministry-1':
    'https://bmfsfj.de/bmfsfj/aktuelles/alle-meldungen/bundesweiter-koordinierungskreis-gegen-menschenhandel-legt-vierten-bericht-vor-231828',
  'kok-4': 'https://www.kok-gegen-menschenhandel.de/en/news/news/kok-news/kok-datenbericht-2022',
  'kok-5':
    'https://www.kok-gegen-menschenhandel.de/serviceangebote/publikationen/detail/bericht-des-kok-2024-datenerhebung-zu-menschenhandel-und-ausbeutung-in-deutschland',
  'evangelisch-2':
    'https://evangelisch.de/inhalte/234917/10-10-2024/datenbericht-opfer-von-menschenhandel-ueberwiegend-weiblich',
  'taz-1': 'https://taz.de/Bericht-zu-Menschenhandel/!6040002/',
  'bundestag-1': 'https://www.bundestag.de/presse/hib/kurzmeldungen-1034884',
  'kok-6':
    'https://www.kok-gegen-menschenhandel.de/serviceangebote/publikationen/detail/neue-daten-zu-menschenhandel-und-ausbeutung-fuer-das-jahr-2024',
  'kok-7':
    'https://www.kok-gegen-menschenhandel.de/serviceangebote/publikationen/detail/bericht-des-kok-2025-datenerhebung-zu-menschenhandel-und-ausbeutung-in-deutschland',
} as const;

export type FigureSource = keyof typeof figureSources;
