const de = {
  conflict: {
    title: 'Zwei Fassungen, beide sind da', somebody: 'Jemand anderes', saved: '%{who} hat um %{time} gespeichert, während Sie geschrieben haben.', savedUntimed: '%{who} hat gespeichert, während Sie geschrieben haben.',
    differ: 'Eine Stelle unterscheidet sich. |||| %{smart_count} Stellen unterscheiden sich.', choose: 'Wählen Sie je Zeile; den Text können Sie unten zusammenführen. Keine Fassung wird gelöscht.',
    mine: 'Ihre Fassung', mineHint: 'noch nicht gespeichert', stored: 'Gespeicherte Fassung', storedHint: 'Fassung %{version}', takeAll: 'Ganz übernehmen', same: 'in beiden gleich', take: '%{label}: %{value} übernehmen', empty: 'leer',
    result: 'Das wird gespeichert', merged: 'Text aus beiden zusammengeführt', edit: '%{label}, zusammengeführt', legendMine: 'einfach unterstrichen', legendMineText: 'aus Ihrer Fassung', legendStored: 'doppelt unterstrichen', legendStoredText: 'aus der gespeicherten Fassung', legendBoth: 'ohne Linie: in beiden gleich',
    kept: 'Frühere Fassungen bleiben für die Leitung nachlesbar.', later: 'Später, als Entwurf lassen', save: 'Zusammengeführt speichern',
  },
};
const en: typeof de = {
  conflict: {
    title: 'Two versions, both are here', somebody: 'Somebody else', saved: '%{who} saved at %{time} while you were writing.', savedUntimed: '%{who} saved while you were writing.',
    differ: 'One place differs. |||| %{smart_count} places differ.', choose: 'Choose line by line; the text can be merged below. No version is deleted.',
    mine: 'Your version', mineHint: 'not saved yet', stored: 'Saved version', storedHint: 'version %{version}', takeAll: 'Take all of it', same: 'the same in both', take: '%{label}: take %{value}', empty: 'empty',
    result: 'This will be saved', merged: 'Text merged from both', edit: '%{label}, merged', legendMine: 'single underline', legendMineText: 'from your version', legendStored: 'double underline', legendStoredText: 'from the saved version', legendBoth: 'no line: the same in both',
    kept: 'Earlier versions stay readable for the lead.', later: 'Later, leave it as a draft', save: 'Save merged',
  },
};
export const conflictMessages = { de, en };
