import { isPartText, wordsOf } from "./headingWords";
import { saysPopulation } from "./readHeading";
import { statedPeriods, type StatedPeriod } from "./statedPeriods";
import type { PlacedText } from "./surroundings";

/** What the texts above the headings say of all figures of a sheet. */
export interface Title {
  readonly isBlank: boolean;
  /** The first row, for a sentence. */
  readonly text: string;
  readonly saysPopulation: boolean;
  /** It says that the figures stand at the end of a year, whichever. */
  readonly saysYearEnd: boolean;
  /** The one year that it names. */
  readonly year: number | null;
  /** The year stands with the day, so that columns of other years alone contradict it. */
  readonly isFirm: boolean;
  /** Of only one sex or some ages. */
  readonly part: PlacedText | null;
  /** Figures of another day, or of something else than inhabitants. */
  readonly otherDay: (PlacedText & { readonly day: string }) | null;
  readonly otherFigures: PlacedText | null;
}

/** Figures that are called population and are not the number of inhabitants at a year's end. */
const otherFigures =
  /framskriv|prognos|medelfolkm|medelbefolk|tätort|småort|forecast|projection|(?:mean|average) population/i;

/** The municipal division has a day of its own, and so have other figures of the same title and the file itself. */
function withoutOtherDays(text: string): string {
  return text
    .replace(/indelning\p{L}*[^.,;]*?(?:\d{4}-\d{2}-\d{2}|\d{1,2} \p{L}+ \d{4}|\d{4})/giu, " ")
    .replace(
      /(?:uppdatera|hämta|publicera|skapa|utskri|uttag|senast|updated|retrieved|published|created|källa|source).*$/iu,
      " ",
    );
}

/** What stands after the word for inhabitants, up to the changes during the year. */
function populationPart(text: string): string {
  const from = /folkmängd|befolkning(?!sf)|invånare|population(?! change)|inhabitants/iu.exec(text)?.index ?? 0;
  return text.slice(from).replace(/.(?:befolkningsförändr|folkökning|population change).*$/iu, " ");
}

function isAboutFigures(text: string): boolean {
  return (
    saysPopulation(text) ||
    wordsOf(statedPeriods(text).rest).every((word) => ["år", "year", "den", "per"].includes(word))
  );
}

function yearsIn(periods: readonly StatedPeriod[], ...kinds: readonly StatedPeriod["kind"][]): ReadonlySet<number> {
  return new Set(
    periods.flatMap((period) =>
      kinds.includes(period.kind) && "year" in period && period.year !== null ? [period.year] : [],
    ),
  );
}

/** A sheet called "2023" or "Folkmängd 2023" says as much as a title; a file's name says nothing. */
function titleOfSheet(name: string): readonly PlacedText[] {
  return /^(?:folkmängd|befolkning|population)? ?\d{4}$/i.test(name.trim()) ? [{ text: name, row: 0, column: 0 }] : [];
}

/** @param texts the rows above the headings */
export function titleOf(texts: readonly PlacedText[], sheetName: string): Title {
  const figures = [...texts, ...titleOfSheet(sheetName)]
    .map((each) => ({ ...each, text: withoutOtherDays(each.text) }))
    .filter(({ text }) => isAboutFigures(text))
    .map((each) => {
      const all = statedPeriods(each.text).periods;
      const own = statedPeriods(populationPart(each.text)).periods;
      return { ...each, all, own: own.length > 0 ? own : all };
    });
  const own = figures.flatMap((each) => each.own);
  const saysYearEnd = own.some(({ kind }) => kind === "yearEnd");
  const ownYears = yearsIn(own, "yearEnd", "year");
  const years =
    ownYears.size > 0 || !saysYearEnd
      ? ownYears
      : yearsIn(
          figures.flatMap(({ all }) => all),
          "yearEnd",
        );
  const [other] = figures.flatMap((each) =>
    each.own.flatMap((period) => (period.kind === "other" ? [{ ...each, day: period.text }] : [])),
  );
  return {
    isBlank: texts.length === 0,
    text: texts[0]?.text ?? "",
    saysPopulation: texts.some(({ text }) => saysPopulation(text)),
    saysYearEnd,
    year: years.size === 1 ? ([...years][0] ?? null) : null,
    isFirm: saysYearEnd && years.size === 1,
    part: [...texts, { text: sheetName, row: 0, column: 0 }].find(({ text }) => isPartText(text)) ?? null,
    otherDay: other ?? null,
    otherFigures: texts.find(({ text }) => otherFigures.test(text)) ?? null,
  };
}
