const de = {
  stepVersions: {
    title: 'Frühere Fassungen',
    look: 'Frühere Fassungen ansehen',
    hint: 'Nur für die Leitung. Was sich geändert hat, ist hervorgehoben; jeder Blick steht im Zugriffsprotokoll.',
    counts: 'Gilt jetzt',
    former: 'Fassung %{version}',
    by: '%{who}, %{day}, %{time} Uhr',
    field: 'Angabe',
    nothing: 'leer',
  },
};

const en: typeof de = {
  stepVersions: {
    title: 'Former versions',
    look: 'Look at former versions',
    hint: 'For the lead only. What changed is marked; each look stands in the access log.',
    counts: 'Counts now',
    former: 'Version %{version}',
    by: '%{who}, %{day}, %{time}',
    field: 'Statement',
    nothing: 'empty',
  },
};

export const versionsMessages = { de, en };
