const de = {
  accessLog: {
    title: 'Wer hat zugegriffen', hint: 'Jedes Lesen und jede Änderung, die neuesten zuerst. Auch dieser Blick ist vermerkt.', empty: 'Noch keine Zugriffe', more: 'Ältere Zugriffe', shown: '%{shown} von %{total}',
    time: 'Uhrzeit', who: 'Wer', what: 'Was', detail: 'Angaben', refused: 'abgewiesen', you: 'Sie', nobody: 'System', times: '%{count}-mal', read: 'Gelesen: %{subjects}', caption: 'Zugriffe am %{day}', back: 'Zum Fall',
  },
};
const en: typeof de = {
  accessLog: {
    title: 'Who has had access', hint: 'Every reading and every change, newest first. This look is recorded too.', empty: 'No access yet', more: 'Older entries', shown: '%{shown} of %{total}',
    time: 'Time', who: 'Who', what: 'What', detail: 'Parts', refused: 'refused', you: 'You', nobody: 'System', times: '%{count} times', read: 'Read: %{subjects}', caption: 'Access on %{day}', back: 'To the case',
  },
};
export const accessLogMessages = { de, en };
