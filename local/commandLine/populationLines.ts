import type {
  ComparedPopulation,
  PopulationComparison,
  PopulationFlag,
} from "../../shared/population/populationComparison";
import type { Bilingual, Language } from "../../shared/text/language";
import { formatNumber, formatPercent } from "../../shared/text/numberText";

const flagWords: Readonly<Record<PopulationFlag, Bilingual>> = {
  new: { sv: "ny", en: "new" },
  revised: { sv: "reviderad", en: "revised" },
  jump: { sv: "hopp", en: "jump" },
  zero: { sv: "noll", en: "zero" },
  missing: { sv: "saknas", en: "missing" },
  unknown: { sv: "okänd kod", en: "unknown code" },
};

/** The figures year by year beside those of the year before and those in the sheet, in columns, how many there are of each sort, and what SCB requires to be shown. */
export function populationLines(comparison: PopulationComparison, language: Language): readonly string[] {
  const sv = language === "sv";
  const { figures, added, revised, same } = comparison;
  const years = [...new Set(figures.map(({ year }) => year))];
  const lines = years.flatMap((year) => {
    const own = figures.filter((figure) => figure.year === year);
    const head = sv ? `Folkmängd 31 december ${String(year)}` : `Population on 31 December ${String(year)}`;
    return [head, ...inColumns([headers(year, language), ...own.map((figure) => cells(figure, language))])];
  });
  const counts = [added, revised, same].map((count) => formatNumber(count, language));
  const [first, second, third] = [counts[0] ?? "", counts[1] ?? "", counts[2] ?? ""];
  return [
    ...lines,
    sv
      ? `${first} nya, ${second} reviderade, ${third} oförändrade.`
      : `${first} new, ${second} revised, ${third} unchanged.`,
    ...comparison.notes,
  ];
}

function headers(year: number, language: Language): readonly string[] {
  const before = String(year - 1);
  return language === "sv"
    ? ["Kod", "Kommun", before, String(year), "Ändring", "%", "I Befolkning", ""]
    : ["Code", "Municipality", before, String(year), "Change", "%", "In the sheet", ""];
}

function cells(figure: ComparedPopulation, language: Language): readonly string[] {
  const number = (value: number | null) => (value === null ? "–" : formatNumber(value, language));
  // What is rounded to nothing has no sign.
  const signed = (text: string) => (/^\d/.test(text) && /[1-9]/.test(text) ? `+${text}` : text);
  const { code, name, yearBefore, population, change, changePercent, inSheet, flags } = figure;
  const percent = changePercent === null ? "–" : formatPercent(changePercent, language, { decimals: 1 });
  return [
    code,
    name,
    number(yearBefore),
    number(population),
    signed(number(change)),
    signed(percent),
    number(inSheet),
    flags.map((flag) => flagWords[flag][language]).join(", "),
  ];
}

/** Numbers to the right, texts to the left, two blanks between. */
function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const isNumber = (column: number) => column >= 2 && column <= 6;
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) =>
    row
      .map((text, column) => (isNumber(column) ? text.padStart(width(column)) : text.padEnd(width(column))))
      .join("  ")
      .trimEnd(),
  );
}
