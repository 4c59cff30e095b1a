import { plain } from './plain.js';

/** Words that begin a sentence with a capital letter and are no nouns, of both languages. */
const littleWords: ReadonlySet<string> = new Set(
  (
    'ab aber ach all alle allein alles als also am an ander andere anderen anders auch auf aus außer ausser bald bei beide beides beim ' +
    'bereits besonders besser bin bis bisher bist bitte dabei dadurch dafur dagegen daher dahin damals damit danach daneben ' +
    'dank danke dann daran darauf daraus darf darin daruber darum darunter das dass davon davor dazu dein deine dem den ' +
    'denn dennoch der deren des deshalb dessen deswegen dich die dies diese diesem diesen dieser dieses dir doch dort ' +
    'drei dritte du durch durfen eben ebenso eher eigentlich ein eine einem einen einer eines einige einmal eins endlich ' +
    'entweder er erst erste ersten erstmals es etwa etwas euch euer falls fast finde folgend folgende frei fruh fruher funf fur ' +
    'gab ganz gar geben gefragt gegen gegenuber geht gekommen gemass gemeinsam genau gern gestern gibt gilt ging gleich gultig gut ' +
    'hab habe haben halb hat hatte hatten heute heutige hier hin hinter hatte ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ' +
    'ihres im immer in indem innerhalb ins inzwischen irgendwann ist ja je jede jedem jeden jeder jedes jedoch jemand jetzt kam kann ' +
    'kein keine keinem keinen keiner klar kommt konnen konnte kunftig kurz kurzlich lange langsam laut lebt leicht leider ' +
    'letzte letzten letzter letztes liegt mal man manche manchmal mehr mehrere mein meine meist meistens mich mir mit mochte ' +
    'montags morgen muss mussen musste na nach nachdem nachste nachsten nachster nahe namlich naturlich neben nein neu neue ' +
    'neuen neuer neues nicht nichts nie niemand noch nochmals nun nur ob obwohl oder offen offenbar oft ohne per plotzlich ' +
    'pro rund schon schwer sehr sei seit seitdem seine seinem seinen seiner selbst selten sich sicher sie siehe sieht sind ' +
    'so sobald sofern sofort sogar solange solche soll sollte sonst soweit sowie spater sprach spricht statt stets tagsuber ' +
    'trotz trotzdem uber uberall um und ungefahr uns unser unsere unter viel viele vielen vielleicht vier vom von vor vorab ' +
    'vorbei vorerst vorgestern vorher vorlaufig wahrend wann war waren warum was weder wegen weil weiter weitere weiterhin welche ' +
    'welcher wenig wenige wenn wer werden wie wieder will wir wird wo wochentlich wohl wohnhaft wohnt wollte wunscht wurde ' +
    'wurden zehn zu zudem zuerst zuletzt zum zunachst zur zuruck zusammen zusatzlich zustandig zwar zwei zweite zwischen ' +
    'geboren geborene verheiratet ledig geschieden abends mittags nachts morgens vormittags nachmittags erreichbar vermittelt ' +
    'bekannt wohnen gewohnt nett freundlich weiss gross klein grosse kleine alte junge gute guter gutes schone schlechte erneut ' +
    'ferner weiterhin mittlerweile anschliessend voraussichtlich telefonisch personlich schriftlich angeblich vermutlich dringend ' +
    'worum hierzu dieselben woher gerade wem wen wessen wofur womit woran woruber hiermit hierbei hierfur dahinter davor eigene eigenen derzeit momentan sodann ' +
    'everything somebody something anything nobody ' +
    'a about above after again against all also always am an and any are as at away back be because been before being both but by ' +
    'can case could did do does done down during each either every everybody everyone few first for from get go goes going ' +
    'good had has have he help her here hers him his how i if in into is it its just last later let like made make many may ' +
    'maybe me meanwhile might more most much must my need needs never new next no nobody none nor not nothing now of off ' +
    'often on once one only or other our out over own perhaps please reach room said same saw say says she should since so some ' +
    'someone soon spoke still such than thank thanks that the their them then there these they this those three to today ' +
    'tomorrow tonight too two under until up us very visit was we well went were what when where whether which while who why ' +
    'will with without would yes yesterday yet you your met called call court police room section article office federal ' +
    'lives born meeting appointment client clients lawyer interpreter shelter social worker mother father sister brother ' +
    'friend aunt uncle cousin husband wife boyfriend girlfriend daughter son child children man woman girl boy boss pimp ' +
    'trafficker doctor nurse officer judge agency embassy bank english german red cross mobile email phone number date ' +
    'name names address account reference residence act money passport letter file course school hospital church'
  ).split(' '),
);

/** Weekdays and months: a capital letter, and never anybody. */
const calendar =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mon|tues|wednes|thurs|fri|satur|sun)(?:day|s)?$|^(?:januar|janner|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|may|june|july|october|december)s?$/;

export const isLittleWord = (word: string): boolean => littleWords.has(plain(word)) || calendar.test(plain(word));
