export interface DemoLogins {
  password: string;
  logins: { email: string; role: string; organisation: string; place: string }[];
}

/** The invented people of the demo world, as printed by `npm start` and offered on its log-in page. */
export const demoLogins: DemoLogins = {
  password: 'geleit-demo-2026',
  logins: [
    { email: 'beratung@nordlicht.example', role: 'caseworker', organisation: 'Nordlicht', place: 'Hamburg' },
    { email: 'beratung2@nordlicht.example', role: 'caseworker', organisation: 'Nordlicht', place: 'Hamburg' },
    { email: 'leitung@nordlicht.example', role: 'lead', organisation: 'Nordlicht', place: 'Hamburg' },
    { email: 'beratung@hafen.example', role: 'caseworker', organisation: 'Hafen', place: 'Bremen' },
    { email: 'leitung@hafen.example', role: 'lead', organisation: 'Hafen', place: 'Bremen' },
    { email: 'koordination@netzwerk.example', role: 'coordinator', organisation: 'Netzwerkbüro', place: 'Berlin' },
    { email: 'koordination2@netzwerk.example', role: 'coordinator', organisation: 'Netzwerkbüro', place: 'Berlin' },
    { email: 'admin@geleit.example', role: 'administrator', organisation: 'Betrieb', place: '' },
    { email: 'datenschutz@geleit.example', role: 'auditor', organisation: 'Nordlicht', place: 'Hamburg' },
  ],
};
