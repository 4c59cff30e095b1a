import { plain } from './plain.js';

const of = (words: string): readonly string[] => words.split(' ');

/** Ends of German nouns that names do not have. */
const endings =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|sion|ssion|tat|taten|ismus|ment|mente|nis|nisse|tum|ierung|erin|erinnen|antin|istin|ologin|enz|anz|eur|eurin|ik|iker|ikerin|ur|uren|age|agen|tor|toren|orin|anten|beamter|beamte|beamtin|ose|itis|gramm|ismen)$/;

/** Last parts of compounds, and words by themselves, of at least four letters. */
const heads = of(
  'haus hauser amt amter geld gelder schein scheine bescheid bescheide recht rechte kurs kurse zimmer termin termine gesprach ' +
    'gesprache stelle stellen verfahren hilfe hilfen antrag antrage brief briefe frist fristen zeit zeiten woche wochen ' +
    'monat monate jahr jahre platz platze schule schulen kind kinder arzt arztin wohnung unterkunft heim klinik dienst ' +
    'buro zentrum gericht gerichte polizei pass passe karte karten konto vertrag vertrage arbeit plan plane gruppe gruppen ' +
    'kasse nummer nummern adresse adressen post mail mails telefon handy anruf anrufe bericht berichte liste akte akten ' +
    'sache sachen frage fragen problem probleme angst angste schmerz schmerzen krankheit weg wege strasse stadt land dorf ' +
    'bahn bahnhof zug auto fahrt reise familie mutter vater bruder schwester sohn tochter frau frauen leute partner freund ' +
    'freunde freundin nachbar nachbarin kollege kollegin chef chefin leiter klasse prufung essen kleidung tasche schuhe ' +
    'mann manner madchen junge jungen baby opfer tater taterin zeuge zeugin anwalt anwaltin richter klage urteil anzeige ' +
    'aussage name namen vorname nachname anschrift gewalt drohung schulden kredit bank lohn gehalt steuer abgabe kosten ' +
    'miete kaution heizung strom wasser mobel bett tisch stuhl kuche bad haut herz kopf hand fuss ruckkehr ausreise einreise ' +
    'ankunft papier papiere paket blatt buch heft text wort worter satz sprache deutsch englisch bild foto video film ' +
    'datei formular formblatt vollmacht unterschrift stempel kopie original vorschlag vorgang verlauf ablauf ziel ziele ' +
    'bedarf schritt schritte stand lage fall falle code notiz eintrag thema themen rat tipp info infos kontakt kontakte ' +
    'besuch ausflug urlaub ferien feier fest geschenk musik sport spiel spaziergang garten natur wetter regen sommer ' +
    'winter herbst fruhling morgen abend nacht mittag stunde stunden minute minuten uhr tag tage datum alter leben tod ' +
    'glaube kirche gott moschee gebet ritual schutz sicherheit gefahr risiko sorge sorgen streit ruhe schlaf traum trauma ' +
    'freude hoffnung liebe trauer wut scham schuld geduld mut kraft wunsch ziel traume idee gedanke gedanken grund ' +
    'grunde folge folgen wirkung medikament medikamente tablette tabletten impfung test attest diagnose befund geburt ' +
    'schwanger schwangerschaft entbindung therapie platz kita hort pflege sorge betreuer betreuerin vormund pate patin ' +
    'verein stiftung trager diakonie caritas mission behorde botschaft konsulat minister regierung gesetz paragraf ' +
    'artikel absatz richtlinie verordnung beschluss entscheidung widerspruch berufung revision prozess saal raum etage ' +
    'stock tur fenster schlussel keller hof markt laden supermarkt firma betrieb baustelle fabrik bordell club bar hotel ' +
    'restaurant lager auftrag werbung handel handler ware drogen alkohol kunde kunden kundin freier zuhalter madame ' +
    'zone zonen fristende agentur jobcenter sozialamt jugendamt standesamt einkommen leistung leistungen zahlung betrag euro cent prozent ' +
    'rechnung beleg quittung uberweisung zahl quote statistik bogen seite seiten punkt punkte teil teile art weise form ' +
    'linie bus ticket fahrer gleis strecke ort orte gegend region grenze welt meer insel berg wald fluss staat volk ' +
    'kleid hose jacke tuch brille kette ring schmuck rose blume blumen tulpe tulpen tier hund katze maus lowe ' +
    'schweinefleisch fleisch brot obst kuchen kaffee tee milch zucker zigarette feuer licht luft erde sonne mond stern himmel ' +
    'farbe grosse lange breite hohe gewicht kilo meter liter stufe niveau grad note zeugnis zertifikat praktikum ' +
    'ausbildung beruf berufe studium schuler schulerin lehrer lehrerin dolmetscher dolmetscherin berater beraterin ' +
    'bauch rucken zahn zahne blut druck fieber grippe husten corona virus operation narbe wunde verletzung ' +
    'kontrolle verbot erlaubnis duldung asyl status titel visum pflicht anspruch voraussetzung nachweis beweis ' +
    'server computer laptop drucker internet profil konto nachricht nachrichten chat anruf sms daten ' +
    'team sitzung konferenz supervision vertretung ubergabe nachtdienst rufbereitschaft notfall krise krisen ' +
    'eltern grosseltern geschwister cousin cousine onkel tante neffe nichte enkel schwager schwagerin verwandte mitbewohner ' +
    'durchwahl wahl kanzlei bahnhof bahnhofe ausland inland bundesland krankenhaus krankenhauser frauenhaus wohnheim arbeitsplatz ' +
    'kitaplatz spielplatz parkplatz schulplatz schlafplatz therapieplatz ' +
    // what notes are full of besides
    'abbruch abend abholung abkurzung ablehnung abschied abschluss absage absicht absprache abstand achtung alltag amtshilfe ' +
    'anfall anfang angebot angebote angehorige angriff anhang anhorung anlass annahme ansatz ansicht antwort antworten anwesenheit ' +
    'anzeichen apotheke appetit arbeitgeber arbeitnehmer arger arm arme atem atmosphare aufenthalt aufgabe aufgaben auge augen ' +
    'aufnahme aufregung auftritt aufwand auskunft ausdruck ausgang ausnahme ausweis ausweise ausweg austausch auszug auszuge ' +
    'bedenken bedingung bedrohung beginn beginnt begriff beispiel beistand beitrag bekannte bekannter beleidigung belastung ' +
    'bemerkung bereich beschwerde beschwerden besuche beteiligte betrug bewegung beziehung bezug bitte botschaft briefkasten bruch ' +
    'chance dach dank daumen decke deckel demutigung depression detail details dialog dinge ding distanz dokument dokumente dosis ' +
    'eindruck eindrucke einfluss eingang einigung einkauf einkaufe einladung einsatz einsicht einstellung einzug eintritt einwand ' +
    'empfang empfehlung endgerat energie entlassung entlastung entschuldigung entwurf erbe erfahrung erfolg ergebnis ergebnisse ' +
    'erholung erinnerung erleichterung ernahrung ersatz erscheinen erschopfung erstattung erstkontakt erwartung existenz extra ' +
    'faden fahrkarte fehler feier feld fernseher finger flasche flucht fluchtweg flughafen flug fluge folter formalitat forderung fortschritt ' +
    'freiheit freitag freizeit fremde frieden fruhstuck fuhrung gang gast gaste gebuhr geburtstag geduldete gefangnis gefuhl gefuhle ' +
    'gegenstand gegner gehirn geist gelegenheit gemeinde gemeinschaft gerat gerucht gesamt geschichte geschaft geschlecht gesicht ' +
    'gestandnis gesundheit glas gluck grad grundlage gutachten gutschein haar haare haft haftling haftlinge halfte hals haltung ' +
    'handschrift haushalt heft helfer helferin herkunft herzklopfen hinweise hochzeit honorar hunger hygiene inhalt initiative inobhutnahme ' +
    'insolvenz interesse interview irrtum jahrestag jahrgang jugend jugendliche jugendlichen kalender kampf kanal kasten kauf kenntnis ' +
    'kennzeichen kette kinderwagen kiosk klarung knie koffer konflikt konflikte konsum kontrast korper korb kostentrager kraft kraftlos ' +
    'kreis krieg kundigung kulturmittler kulturmittlerin kummer kunst lachen lacheln landsleute last leid lebensmittel lehre leistungstrager lesen licht ' +
    'link loch losung luge lugen mahlzeit mahnung makler mal mangel mappe masse massnahme material medien mehrheit meinung meldung ' +
    'menge mensch menschen menschenhandel merkblatt messe messer methode mieter mietvertrag migration minderjahrige missbrauch mitglied ' +
    'mitglieder mittel modell moglichkeit moment motiv mudigkeit mund muster nahe nahrung narbe nationalitat nerven neuigkeit neuigkeiten ' +
    'nichts not notiz notizen nutzen objekt ofen ohr option ordner ordnung organisation panik panikattacke partei party passfoto pause periode ' +
    'perspektive pfand pfarrer phase platzchen portemonnaie position praxis preis presse prinzip probe problematik profil programm projekt ' +
    'protokoll provision psychologe psychologin psyche publikum puls qualitat quelle rahmen rand rasse rate rausch reaktion reaktionen realitat ' +
    'rechner rede regel regeln register reihe reihenfolge religion rente rest resultat rettung rezept rolle route ruckfall ruckfrage ' +
    'ruckmeldung ruckruf ruckzug ruf runde sachverhalt sammelunterkunft sammlung sanktion satz schaden schatten scherz schicksal schlag ' +
    'schlage schloss schluss schmutz schnitt schock schrank schreiben schrift schritt schuh schuldner schulter schwache schweigen schwelle ' +
    'schwierigkeit schwierigkeiten schwindel seele sehnsucht seife seminar sendung sex sicht signal sinn situation sohne sonderfall ' +
    'sozialleistung spannung spende sperre spur staatsanwalt standort start statement station steine stellungnahme stich stille stimme ' +
    'stimmung stoff strafe strafanzeige strategie streetwork struktur stuck suche sucht summe symbol symptom symptome system tabelle taschengeld ' +
    'taschentuch tat tatort tatsache tausch taxi technik tee telefonat teller tempo terror thematik ton trager tranen transport trennung ' +
    'treppe treue trick trinken trost typ ubelkeit uberblick ubergang uberfall ubersetzer ubersetzerin uberweg umfang umfeld umgang umschlag ' +
    'umstand umstande umzug unfall ungeduld ungewissheit uniform unklarheit unruhe unrecht unsinn unterhalt unterlage unterlagen unterricht ' +
    'unterschied untersuchung ursache ursprung urkunde verband verbleib verbot verbrechen verdacht verdienst vergangenheit vergewaltigung ' +
    'vergleich verhalten verhaltnis verhor verkauf verkehr verlangen verletzung verlobte verlust vermerk vermieter vermieterin vernunft ' +
    'verpflegung versorgung verspatung versprechen verstandnis verstand versteck versuch vertrauen verwandte verwandtschaft verzicht ' +
    'video vorbehalt vorbild vorfall vorfalle vorgeschichte vorgehen vorhaben vorrat vorschuss vorsicht vorsprache vorstellung vorteil vorurteil ' +
    'vorwurf vorwurfe waffe wache wahl wahrheit wahrung wand wandel warnung wartezeit wechsel weinen werkstatt wert wesen widerstand wille ' +
    'willkommen wissen wirt wirtin witz wochenende wochenenden wohl wohnsitz wohnungslos wohnungssuche wucher wunder wurde wurzel zauber ' +
    'zaun zeichen zeile zelt zelle zentrale zettel ziel zigaretten zoll zufall zugang zukunft zusage zusammenarbeit zusammenhang zuschlag zuschuss ' +
    'zustand zustimmung zuversicht zuweisung zwang zweck zweifel zweigstelle zwischenfall zwilling zwillinge zuzahlung ' +
    'arbeitsagentur auslanderbehorde einrichtung einrichtungen erstaufnahme landgericht amtsgericht verwaltungsgericht ' +
    'ansprechperson vertrauensperson begleitperson fachkraft fachkrafte leitung klinikum praxis anbieter ' +
    'schleuser schleusung zuhalterei prostitution ausbeutung zwangsarbeit arbeitsausbeutung bettelei organhandel',
);
const headSet = new Set(heads);
const longHeads = heads.filter((head) => head.length >= 4);
/** As the last part of a word these make surnames as well: Brinkmann, Rosenberg, Neuhaus. */
const inSurnames =
  /(?:mann|berg|hof|haus|wald|land|dorf|stern|stock|bar|rat|ring|licht|baum|heim|brand|bank|platz|katz|vogel|lohn|beck|meer|rose|blume)$/;

/** Short or odd nouns of notes, authorities and offices; and what follows a name of a house. */
const others = new Set(
  of(
    'hospital telegram instagram facebook tiktok whatsapp snapchat messenger signal viber az gz nr tel hr abs art bzw ca str tgb aktenz ehe eile ende anfang mitte rest fax akut pro bono kv sv os as ab pin tan puk app wg wgs kk lka bka bamf aok aufenthg ' +
      'stgb sgb voodoo juju dublin asylg loverboy lover boy laut info okay ok ja nein herr frau dame damen herren herrn ' +
      'doktor professor sankt st heilige santa rotes kreuz weisser anlage anlagen teil nr abs satz halbsatz nummer tel ' +
      'bezug betreff anmerkung achtung wichtig neu alt hinweis aktuell aktuelles stichwort naira dollar lei lek lew zloty ' +
      'grossmutter grossvater mama papa mutti oma opa klient klientin betroffene betroffener person personen ' +
      'mitarbeiter mitarbeiterin sachbearbeiter sachbearbeiterin rechtsanwalt rechtsanwaltin polizist polizistin ' +
      'heimweh urin ultraschall hebamme spirale pille kondom kondome reha kur hiv tbc ptbs skype zoom teams excel word ' +
      'sonnenschein lichtblick morgenstern state city island river delta airport police court office center centre street ' +
      'grundsicherung burgergeld kindergeld wohngeld elterngeld bafog ' +
      'romni rom roma sinti muslima christin jude judin moslem christ ghanaer ghanaerin ' +
      'mandant mandantin loverboys juni august ramadan weihnachten ostern pfingsten silvester neujahr fasten zuckerfest',
  ),
);

/** A word as it stands in a dictionary of German nouns rather than in a passport. */
export function isNoun(word: string): boolean {
  const last = plain(word.split('-').at(-1) ?? word);
  if (isAbbreviation(word) || headSet.has(last) || others.has(last)) return true;
  const singular = last.replace(/(?:en|es|er|n|s|e)$/, '');
  if (headSet.has(singular) || others.has(singular)) return true;
  return (
    !inSurnames.test(last) &&
    (endings.test(last) || longHeads.some((head) => last.length > head.length + 2 && last.endsWith(head)))
  );
}

/** "BAMF", "LKA", "B1": written in capitals or with a digit. */
const isAbbreviation = (word: string): boolean => word.length > 1 && word === word.toUpperCase();
