const de = { quickExit: { leave: 'Schnell weg' } };
const en: typeof de = { quickExit: { leave: 'Leave now' } };
export const quickExitMessages = { de, en };
