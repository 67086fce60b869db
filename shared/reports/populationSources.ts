import { formatDay } from "../text/dateText";
import type { Language } from "../text/language";
import { reportText } from "../text/reportText";
import type { PopulationRow } from "../workbook/feeTables";

/** SCB's figures have noise from this year on. */
export const firstUncertainYear = 2025;

/** What is known of where a figure comes from. */
export interface SourcedFigure {
  /** Of 31 December of this year. */
  readonly year: number;
  readonly table: string | null;
  /** `YYYY-MM-DD`. */
  readonly fetched: string | null;
  readonly kind: "published" | "derived" | null;
}

/**
 * Where figures come from, one text for each table and day: "SCB, tabell TAB5557, folkmängd 31 december 2025, hämtad 2 mars 2026".
 * @param untold what is said where neither table nor day is known
 */
export function populationSources(
  figures: readonly SourcedFigure[],
  untold: string,
  language: Language,
): readonly string[] {
  const groups = new Map<string, { readonly figure: SourcedFigure; readonly years: Set<number> }>();
  for (const figure of figures) {
    const key = `${figure.kind === "derived" ? "derived" : ""} ${figure.table ?? ""} ${figure.fetched ?? ""}`;
    const group = groups.get(key) ?? { figure, years: new Set<number>() };
    groups.set(key, group);
    group.years.add(figure.year);
  }
  return [...groups.values()]
    .sort((a, b) => Math.min(...a.years) - Math.min(...b.years))
    .map(({ figure, years }) =>
      sourceText(
        figure,
        [...years].sort((a, b) => a - b),
        untold,
        language,
      ),
    );
}

function sourceText(
  { table, fetched, kind }: SourcedFigure,
  years: readonly number[],
  untold: string,
  language: Language,
): string {
  const named =
    table === null
      ? reportText(kind === "derived" ? "sourceDerived" : "sourceUntold", language)
      : reportText("sourceTable", language, { table });
  return [
    named,
    reportText("sourcePeriods", language, { years: years.join(", ") }),
    fetched === null ? untold : reportText("sourceFetched", language, { day: formatDay(fetched, language) }),
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** The sources of the populations that fees rest on; a member whose fee needs none has none. */
export function sourcesOf(
  members: readonly { readonly populationYear: number | null; readonly populationRow: PopulationRow | null }[],
): readonly SourcedFigure[] {
  return members.flatMap(({ populationYear, populationRow }) =>
    populationYear === null || populationRow === null ? [] : [{ ...populationRow, year: populationYear }],
  );
}

/** Closing notes of a sheet whose amounts rest on populations: where those come from, and that the later ones hold noise. */
export function populationCitation(figures: readonly SourcedFigure[], language: Language): readonly string[] {
  const lines = populationSources(figures, "", language).map((source) =>
    reportText("populationSourceLine", language, { source }),
  );
  const isUncertain = figures.some(({ year }) => year >= firstUncertainYear);
  return isUncertain ? [...lines, reportText("uncertaintyNote", language)] : lines;
}
