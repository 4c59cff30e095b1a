/**
 * 2,048 German everyday words in alphabetical order, for recovery sheets, check words and proposed passwords: 4 to 8
 * letters without umlauts, told apart by their first four, none that hurts or frightens. Their order is part of the
 * format of a printed sheet: never change, add or remove one.
 */
export const words: readonly string[] = `
  abbau abbild abdruck abend abflug abgabe abhang abitur abkehr ablage abmachen abnahme abpacken abreise absatz abtei
  abwasch abzug achse achtung acker adler adresse advent affe ahnung ahorn akazie akkord akte aktie akustik akzent alarm
  albern album algen allee alltag almen alpen altar altbau alter alufolie amboss ameise ampel amsel amtlich ananas anbau
  anblick andacht anekdote anfang angel anhang anker anlage anmut annahme anorak anpassen anreise ansage antrag anwalt
  anzug apfel apotheke apparat april aquarell arbeit archiv arena argument arie arktis armband arnika aroma artikel
  arznei asche aspekt astern atem athlet atlas atmen atoll aufbau aufgabe auflage aufnahme aufruf aufsatz aufwand aufzug
  auge august auktion aula ausbau ausdauer ausflug ausgang aushang auskunft auslage ausmalen ausruhen aussicht auster
  auswahl auszug autobus avocado azubi azurblau bach backofen badehose bagger bahn baldrian balken ballon balsam bambus
  banane bandage bank bargeld baron barsch basar basis bast batterie bauch bauer baum bausatz bauwerk bazar beamter
  becher beere beet befund begriff behalten beifall beige beil beispiel beitrag beleg belohnen bemalen benzin bequem
  berater berg bericht beruf besen besitz besuch beton betrieb bett beule beutel bewegen bewohner bezahlen bezirk bezug
  bibel biegen biene bier bilanz bild billig binden biologe birke birne bischof biskuit bison bisschen bitte biwak blank
  blase blatt blau blech bleiben blick blinker blitz block blond blubbern blume bluse bock boden bogen bohne bohrer boje
  bonbon boot bord borke borste botanik bote bowle boxer brand braten brauch brei bremse brennen brett brezel brief
  brille bringen brise brocken bronze brosche brot bruch bruder brunnen buch buckel bude budget buffet bugwelle bummel
  bund burg busch busfahrt bussard butter cabrio camping canyon cello champion chance chaos charme chef chemie chili
  chor chrom clown cockpit code cola collage comic computer cordhose couch cousine creme curry dach dackel dahlie dame
  damit dampf dank darm dasein daten datum dauer daumen daune debatte decke defekt dehnen deich delfin delle delta demut
  denken depot detail detektiv deuten devise dezember diagramm dialog dichter dick diele diesel digital diktat dill
  dinge dinkel dinner diplom direktor diskus distel docht dock doktor dokument dollar domino donau donner doppel dorf
  dorn dorsch dose dotter drache draht drehen drei drift dritte drossel druck dual duft dulden dunkel dunst durch dusche
  dutzend duzen dynamik ebbe ebene eber echo echt ecke edel efeu egal ehre ehrlich eibe eiche eidechse eifer eigelb eile
  eilig eimer einbau eindruck einfach eingang einhorn einkauf einladen einmal einrad einsatz eintopf eisbahn eisen
  eistee elan elbe elch elefant element elfe elite elster eltern empfang emsig ende energie enge enkel ensemble ente
  entwurf enzian epoche erbse erdbeere erde erdnuss ereignis erfolg ergebnis erker erlaubt erle ernst ernte erproben
  ersatz erster ertrag erwachen erzieher esche esel espresso essay essen essig etage etappe etikett etui etwas eule euro
  ewig examen exotik experte export fabel fabrik fach fackel faden fagott fahne fahrrad fair faktor falke fall falten
  familie fang fantasie farbe farn fasan fasching faser fass favorit feder feier fein feld fell fels fenchel fenster
  ferien ferkel fern ferse fertig fest feuer fibel fichte fidel figur filiale film filter filz finale finden finger
  finke firma first fisch fixieren fjord flach flagge flamme flanke flasche flaute flechte flexibel flicken flieder
  flink flocke florist floss flug flunder flur fluss flut fohlen folge folie fondue forelle form forscher forum foto
  foyer frage franse frau frech frei freude frieden frisch froh frosch frucht fuchs fuge fund funk furche futter futur
  gabe gage galaxie galerie galopp gamasche gang gans garage gardine garn garten gasse gast gaumen gazelle gebirge gebot
  geduld gefieder gegend geheim geige geist gelb geld gelenk gemse genau genie genuss gepard geplant gerade gern gerste
  gesang gesicht gespann gestern gesund getreide gewebe geysir gibbon giebel gilde ginster gipfel gips giraffe girlande
  gitarre gitter glanz glas glatt glaube gleich glimmen global glocke glorie glossar glut gnade gnom gold golf gondel
  gong gotik graf granit gras grat grau graziel greifen griff grill grimasse grinsen grob grotte grube grund gruppe
  gucken gulasch gummi gunst gurke gurt guthaben gyros haar haben hacke hafen hagel hahn haken halb halde halle halm
  hals halten hammer hamster hand hanf hang hantel harfe harke harmonie hart harz hase haube hauch haufen haupt haus
  haut hebamme hebel hecht hecke hefe heft heide heilen heim heiter heizung hektar held helfen hell helm hemd henkel
  herbst herde herold herz heute hilfe himmel hinten hinweis hirse hirte hitze hobby hobel hoch hocker hoffnung hofhund
  hoheit hohl holen holunder holz honig hopfen horizont horn hose hotel hubraum huhn human hummel humor humus hund hupe
  husten hydrant hygiene hymne ideal idee idyll igel iglu ikone iltis imbiss imker immer impfung import impuls index
  indiz ingwer inhalt initiale inland innen insekt institut intensiv inventar ironie jacke jade jaguar jahr jalousie
  januar jargon jasmin jazz jeans jeder jemand jetzt joggen joghurt jojo joker jolle journal jubel judo jugend juli
  jumbo jung juni jurist justiz jute juwel kabarett kabel kabine kachel kader kaffee kaftan kahn kaiser kajak kakao
  kaktus kalb kalender kalk kalt kamel kamin kamm kampagne kanal kandis kanne kante kanu kanzel kapelle kapitel kappe
  kapsel kapuze karaffe kardamom karg karneval karotte karpfen karre karte kasse kastanie katalog kater katze kauf kaum
  kauz kaviar kegel kehle keil keim keks kelch kelle kenner keramik kerbe kern kerze kessel kette kicher kiefer kies
  kilo kimono kind kinn kino kiosk kippe kirche kirmes kirsche kissen kiste kitt kitzel kiwi klammer klang klapper klar
  klasse klavier kleber klecks klee kleid klemme klette klick klima klingel klippe klopfen klotz klub klug klumpen
  knabbern knall knapp kneten knick knie knistern knochen knolle knopf knospe knoten knubbel knurren knusper koala
  kobold kochen koffer kohl koje kokos kolben kolibri kollege kolumne komet komik komma kompass konfetti kongress konto
  konzert kopf kopie koppel koralle korb kordel kork korn kosmos kost kotelett krabbe kraft kragen krake kralle kran
  krater kraut krawatte kreide krempe kresse kreuz kriechen krimi kringel krippe kristall kritik krokus krone krug krume
  kruste kubus kuchen kuckuck kugel kuhle kulisse kultur kumpel kunde kunst kupfer kuppel kurbel kurier kurs kurve kurz
  kusine kutsche kutter labor lachen lack laden ladung lager lagune laie lama lamelle lamm lampe land lange lappen
  laptop lasche lassen last laterne laub lauch lauf laune laut lavendel lawine layout leben lecker leder legende lehm
  lehne lehrer leicht leihen leim leine leise leiter lektion lemming lenken leopard lerche lernen lesen lesung letzte
  leuchte lexikon libelle licht lieb lied liefern liege lift liga lilie limette limonade linde lineal linie linse lippe
  liste litanei liter lizenz lobby loch locke lodern logik lohn lokal lorbeer lore losen lotion lotse lotto luchs luft
  luke lunge lupe lupine lurch luxus lyra lyrik machen magazin magen magie magnet mahagoni mais majoran makler makrele
  malen malz mama mammut mandel mangel manier manko mann mantel mappe marathon marder markt marmor marsch marzipan
  masche maske mast material matrose matte mauer maulwurf maus maximal meckern medaille medizin meer mehl meile meise
  melden melisse melken melodie membran menge mensch mentor menu merken messe metall meteor methode metro miete mikado
  mikrofon milan milch mild million mimik mimose minder minigolf minute minze mischen mispel mistel mittag mixer mobil
  modell modul mofa mohn mokka molch molke moment monat mond moor moos mops moral morgen mosaik most motor motte mulde
  mund munter murmel muschel museum musik muskel muster mutter mythos nabel nachbar nacken nadel nagel nahe nahrung naht
  name nandu narbe narzisse nase nashorn natur nautik nebel neffe negativ nehmen neigung nektar nelke nennen neon nerv
  nest nett netz neubau neugier neun nicken niesen nische niveau nixe noch nomade nord norm notar note notiz novelle
  nuance nudel null nummer nuss nutzen nylon oase oben objekt obst ochse ocker oder ofen offen ohne ohrring oktave
  oktober olive olympia omelett omnibus onkel online opal oper optik orange orbit orchidee ordner organ orgel orient
  original orkan ornament ortung osten otter oval overall ozean ozelot paar pacht packen paddel paket palast palette
  palme panda panik panne panorama papagei papier pappe paprika papst parade park partner pass pasta pate pause pavian
  pech pedal pegel peilen pelikan pelz pendel pension perfekt perle person pfad pfahl pfand pfau pfeffer pfeil pferd
  pfiff pfirsich pflanze pflicht pflock pfosten pfote phase physik piano pickel pigment pilger pilot pilz pinguin pinie
  pinsel pinzette pionier pirat pirol piste pizza plage plakat plan plastik platz plausch pleite plombe plus podest
  poesie pokal polar politik pollen polo polster pommes pony pool popcorn porree portal pose posten potenz praline
  praxis predigt preis premiere presse prima prinz privat probe produkt profil programm prosa protest provinz psalm
  publikum pudding pudel puffer pullover puls puma pumpe punkt punsch puppe pure purpur puste pute putz puzzle pyramide
  python quader qualle quark quaste quatsch quelle quer quiche quirl quitte quiz quote rabatt rabe rachen radar radio
  radler rahm rakete rallye rampe rand rang ranke ranzen rappe rapsfeld rasen rassel rast rasur raten ratgeber rathaus
  rauch raum raupe raute reaktion rebe rebhuhn rechen rede redner reform regal regel region rehkitz reich reif reihe
  reim rein reis reiten reiz rekord relais relief rennen rente reporter respekt rest resultat rettich revier rezept
  rhythmus richtig riechen riegel riemen riese riff rille rind ring rinne rippe ritter ritual ritze robbe robe roboter
  robust rock rodel roggen rohr rolle roman rosa rose rosine rosmarin rost rotation route rubin rubrik ruck ruder ruhe
  ruhm ruine rumpf rund rupfen rutsche saal saat sache sack safari safran saft sage sahne saison sakko salami salbei
  saldo salon salto salz samen sammeln samstag samt sand sardine satellit satin satz sauber sauer sauna savanne schaf
  scheibe schiff schlaf schmal schnee schoko schrank schule schwan sechs seele segel sehen sehne seide seife seil seite
  sektor sekunde sellerie selten semester semmel senat sender senf senior serie serum service sessel setzen seufzer
  sicher sieb sieden siegel signal silbe silo singen sinken sinn sirene sirup sitte sitz skala skat skizze skript
  skulptur slalom socke soda sofa sofort sohle sohn soja sole solid solo sommer sonate sonde sonne sorbet sorge sorte
  soviel spachtel spalt spanne spargel spatz specht speise spektrum spende sperling spezial spiegel spind spirale spitz
  splint sponsor sporn sprache spreu springen spross spruch spule spur staat stab stachel stadt staffel stahl stall
  stamm stand stapel stark statue staub steak steg steif stelle stempel steppe stern steuer stiefel stift still stimme
  stirn stock stoff stolz stopp storch strahl streifen strom strudel stube stuhl stunde sturm substanz suchen suite
  summe sumpf super suppe surfen symbol synchron system szene tabak tabelle tablett tacker tafel taft taille takt talar
  talent talisman talk tandem tang tank tanne tante tanz tapete tapfer tarif tasche tasse taste tatze taube tauch tauen
  taufe taugen taumel tausch taxi technik teddy teelicht teich teig teil telefon teller tempel tendenz tennis tenor
  teppich termin terrasse test teuer text thema theorie thermal thron thymian ticket tief tiegel tier tiger tinte tipi
  tipp tisch titel toast tochter toffee toilette toleranz toll tomate tombola tonart tonne topas topf torte torwart
  total tour trab tracht trage trainer traktor trapez trasse traube treffen trend treppe tresor treue triangel trichter
  trikot trinken triumph trocken trommel tropen trost trubel truhe trumpf trunk truppe tuba tube tuch tugend tukan tulpe
  tundra tunnel tupfer turban turm turnen tusche typisch ufer uhrwerk ulme umbau umdrehen umfang umgang umhang umkehr
  umlauf umrahmen umriss umsatz umwelt umzug unfug unikat union unruhe unsinn unten unwetter uralt urkunde urlaub urwald
  utensil utopie vakuum vanille variante vase vater ventil venus veranda verb verein verkehr verlag vernunft versuch
  vertrag verzicht vesper vetter viadukt video vieh vier villa viola virtuos visier vitamin vitrine vogel vokabel volk
  voll volt volumen vorbild vordach vorhang vorlage vorname vorort vorrat vorsicht vortrag vorwort votum vulkan waage
  waben wache wacker wade waffel wagen wahl wald walnuss walross walze wandern wange wanne wappen warm warnung warten
  warum wasser waten watt weben wechsel wecker wedel weide weihe wein weise weit weizen welle welpe welt wende wenig
  werben werden werft werk wert wesen wespe weste wette whisky wichtig wickel widder widmung wiege wiese wild wille
  wimper wind winkel winter winzer wipfel wippe wirbel wirken wirsing wirt wischer wissen witz woche woge wohl wohnen
  wolf wolke wolle wonne wort wunder wunsch wurf wurm wurst wurzel yacht yoga zacke zahl zahn zange zapfen zart zauber
  zaun zebra zeder zehe zehn zeichen zeile zeisig zeit zelle zelt zement zenit zentrum zepter zettel ziege ziel zier
  zikade zimmer zimt zink zins zipfel zirkel zitat zither zitrone zivil zobel zoll zone zoologe zopf zucchini zucker
  zufall zugabe zuhause zukunft zulage zumal zunge zupfen zuruf zusage zutat zuzug zweck zweig zwerg zwiebel zwilling
  zwirn zyklus zylinder
`
  .trim()
  .split(/\s+/);
