import { plain } from './plain.js';

/* Frequent surnames in Germany that are also words: behind a given name or a title they are part of the name. */
const surnames: ReadonlySet<string> = new Set(
  (
    'abend adler amsel arnold bach bauer baum becker beck berg bischof blum blume brand braun breit buch burger busch dorn ebert ' +
    'eisen engel ernst esser fink fischer forster frank freitag freund friedrich fritz frost fuchs gerber glaser gold grau gross ' +
    'gruber hahn hammer hase haupt heinrich held herbst hermann herz hirsch hoffmann holz horn huber hummel jager jahn jung ' +
    'kaiser kaufmann keller kirsch klein koch kohler konig kraft kramer kranz krause kroll kruger kuhn kunz kurz lang lange ' +
    'lehmann lenz lorenz lowe ludwig maier marx maurer mayer meier meister metzger meyer michel moller moritz muller nagel ' +
    'neumann noll ott otto pape paul peter pfeiffer pohl preuss probst rau reich reuter richter ritter roth sander sauer ' +
    'schafer schatz scherer schiller schlosser schmid schmidt schmitt schmitz schneider scholz schreiber schreiner schroder ' +
    'schulte schulz schulze schumacher schuster schutz schwab schwarz seidel seiler simon singer sommer sonntag specht sperling ' +
    'stahl stark stein stern stolz straub sturm stumpf thiele thomas ulrich unger vogel vogt voigt volk wagner walter weber ' +
    'wegner weidner weigel weiss wendt werner wild wilhelm winkler winter wirth witt wolf wolff wunder ziegler zimmer zimmermann zorn'
  ).split(' '),
);

export const isSurnameToo = (word: string): boolean => surnames.has(plain(word));
