/** What stands around the tables of docs/deadlines.md, in German: for lawyers. */
export function deadlinesFrame({ tables, count, counts, lands }) {
  return `# Die gesetzlichen Fristen in Geleit

<!-- Erzeugt aus den Regeln mit \`npm run docs:deadlines\`; nicht von Hand ändern. -->

Diese Seite zeigt jede Regel, nach der Geleit eine Frist berechnet, in einer Zeile: damit Anwält\\*innen sie Zeile für Zeile prüfen können. Sie entsteht aus denselben Daten, mit denen gerechnet wird. **Geleit ist eine Rechenhilfe und keine Rechtsberatung; vor dem Einsatz muss eine Anwält\\*in diese Liste freigeben.**

${count} Regeln: ${counts.join(', ')}. Eine Regel, die nicht „gelesen“ ist, sagt das bei jeder Berechnung.

## Drei Grundsätze

1. **Im Zweifel der frühere Tag.** Ist ungeklärt, ob eine Frist sich verschiebt oder welche von zweien läuft, gilt der frühere Tag; der spätere steht als „möglicherweise bis“ daneben.
2. **Das Papier geht der Regel vor.** Nennt die Belehrung eine kürzere Frist, zählt diese; nennt der Bescheid ein Datum, ersetzt es das berechnete. Weichen beide ab, wird beides gezeigt.
3. **Kein Datum ohne Auslöser.** Zu jedem Auslöser wird gespeichert, woher der Tag bekannt ist: gelber Umschlag, Datum des Briefs, eigene Angabe, Anwält\\*in.

## So wird gerechnet

In dieser Reihenfolge; jeder Schritt wird als Satz mit Datum und Norm gezeigt.

1. **Welches Recht.** Im Asylrecht entscheidet der Tag des Asylantrags (neues Recht ab 12.06.2026, § 87e AsylG), bei Überstellungen der Tag der Registrierung (ab 01.07.2026, Art. 84 VO (EU) 2024/1351), nie der Tag des Bescheids oder der heutige. Ist er unbekannt, werden beide Normen genannt; widerspricht er der Regel, wird nicht gerechnet.
2. **Tag der Bekanntgabe.** Zugestellt oder Ereignis: der angegebene Tag. Zur Post gegeben: der vierte Tag danach (bis 31.12.2024 aufgegeben: der dritte), auch wenn er auf ein Wochenende fällt (BSG, B 14 AS 12/09 R); nur im Steuerrecht verschiebt er sich (§ 108 Abs. 3 AO). Ein nachgewiesen späterer Zugang zählt, ein früherer nicht. In einer Aufnahmeeinrichtung zählt die Aushändigung, spätestens der vierte Tag nach der Übergabe (§ 10 Abs. 4 AsylG).
3. **Erster Tag.** Der Tag des Ereignisses zählt nicht mit (§ 187 Abs. 1 BGB), außer wo die Frist mit seinem Anbruch beginnt (§ 187 Abs. 2 BGB).
4. **Letzter Tag.** Wochen enden am gleichen Wochentag, Monate und Jahre am Tag mit derselben Zahl; fehlt er, am letzten des Monats (§ 188 Abs. 2, 3 BGB). Monate werden in einem Schritt gezählt.
5. **Verschiebung**, wo „ja“ steht: Fällt der letzte Tag auf Samstag, Sonntag oder Feiertag, gilt der nächste Werktag, nie der vorige (§ 193 BGB, § 222 Abs. 2 ZPO, § 31 Abs. 3 VwVfG, § 26 Abs. 3 SGB X, § 64 Abs. 3 SGG, § 43 Abs. 2 StPO, § 77b Abs. 1 S. 2 StGB, § 108 Abs. 3 AO).
6. **Keine Verschiebung** („nie“): Ende von Titeln und Papieren, Leistungszeiträume, feste Termine, früheste Tage, Schutzfristen, Überstellungsfristen.
7. **Belehrung.** Von zwei Fristen zählt die kürzere. Fehlt die Belehrung oder ist sie falsch, bleibt der gewöhnliche Tag der sichere; die längere Frist steht als „möglicherweise bis“ daneben.
8. **Ende** ist 24 Uhr des Tages. Fristen in Stunden laufen auf der Uhr in Deutschland durch, über Wochenenden und die Zeitumstellung hinweg; ohne Uhrzeit ab 00:00.

Ein Auslöser liegt zwischen dem 01.01.2000 und dem 31.12.2060. Für einen Tag, den keine Fassung der Regel abdeckt, wird nichts berechnet.

## Wessen Feiertage

Es zählen die Feiertage am **Sitz des Gerichts oder der Behörde**, nicht am Wohnort. Möglich sind die 16 Länder und, wo Feiertage nur in Gemeinden gelten, feinere Sitze: ${lands
    .filter(({ parent }) => parent)
    .map(({ code, de }) => `\`${code}\` (${de})`)
    .join(
      ', ',
    )}. Das Land allein lässt solche Tage weg: das gibt den früheren, sicheren Tag. 24. und 31. Dezember sind keine Feiertage.

Die Tabelle der Feiertage 1995 bis 2071 ist aus [date-holidays](https://github.com/commenthol/date-holidays) erzeugt (Daten: CC BY-SA 3.0, aus Artikeln der Wikipedia) und wird mit der Bibliothek und mit einer eigenen Tabelle für 2024 bis 2028 verglichen.

## Die Regeln

„Verschiebung“: ja = auf den nächsten Werktag; nie; ungeklärt = der frühere Tag gilt. „zur Post“: mit der genannten Fiktion. „→“: Regel, deren Frist mit dem Wegfall des Hindernisses beginnt. „Quelle“: gelesene Fassung, Jahr und Monat.

${tables}

## Was zweifelhaft ist

1. Inhalt von Art. 67 Abs. 7 lit. a, Art. 68, 79 Abs. 3 VO (EU) 2024/1348 und Art. 46 Abs. 2, 3, Art. 85 VO (EU) 2024/1351: nicht gelesen. Zwischen dem 12.06. und dem 01.07.2026 ist bei Überstellungen offen, welches Recht gilt.
2. § 78 Abs. 9 AsylG: Der Beginn des Monats steht nicht im Text; gerechnet wird ab Zustellung des Urteils.
3. Regeln mit „ungeklärt“: ob § 193 BGB, § 31 Abs. 3 VwVfG oder § 26 Abs. 3 SGB X sie verschieben (Ausreisefristen, § 29 Abs. 2 AufenthG, JVEG, Verjährung).
4. Landesrecht: ab wann BW, BY, HB, HE, HH, MV, SH, SL und TH vier statt drei Tage für die Post zählen (angezeigt wird „vorsichtig ein Tag früher“); wo es den Widerspruch gegen Ausländerbehörden noch gibt; welche Gemeinden Bayerns am 15. August Feiertag haben.
5. Ob und wie das Strafrecht zum Menschenhandel 2026 geändert wurde.
6. AsylbLG und SGB II nach April 2026 (das SGB II heißt seit 01.07.2026 „Grundsicherung für Arbeitsuchende“); welches Leistungsrecht für Titel nach § 24 AufenthG gilt.
7. Zählweise von \`termination-wait-3d\` und \`asylblg-analog-36m\`; medizinische Fristen bestimmt die Ärzt\\*in.
8. Sozial-, Arbeits- und Familienrecht ruhen auf dem Stand April 2026, AufenthG und AsylG auf Oktober 2026.
9. Flughafen- und Grenzverfahren (§ 18a AsylG, Art. 43 ff. VO (EU) 2024/1348) sind nicht abgebildet: sofort anwaltlichen Rat einholen.

## Einen Fehler melden

Nennen Sie die Nummer oder den Namen der Regel (zum Beispiel \`asylum-appeal-1w\`), was falsch ist, die Norm und, wenn möglich, ein Beispiel mit Auslöser, Land und richtigem Datum. Nennen Sie nie einen Fall oder eine Person. Die Regeln stehen in \`libs/domain/src/deadline-rules/rules\`, die Beispiele in \`libs/domain/src/deadline-rules/worked-examples.spec.ts\`; eine Berichtigung ändert beides und wird mit \`npm run docs:deadlines\` hier sichtbar. Regeln werden beendet und ersetzt, nie umbenannt.
`;
}
