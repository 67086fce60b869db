import type { Language } from "../../text/language";
import { reportText } from "../../text/reportText";
import { firstUncertainYear, populationSources, type SourcedFigure } from "../populationSources";

/** Where figures that a command brings in come from. */
export type PopulationSource =
  | { readonly kind: "scb" }
  /** The product itself, without asking anybody. */
  | { readonly kind: "shipped" }
  | { readonly kind: "file"; readonly file: string };

/**
 * What stands below figures that people read: where they come from, and what SCB requires to be shown with them, paragraph by paragraph.
 * @param mandatory notes of SCB by table; their paragraphs are parted by line feeds
 */
export function populationNotes(
  figures: readonly (SourcedFigure & { readonly population: number | null })[],
  source: PopulationSource,
  mandatory: readonly { readonly table: string; readonly text: string }[],
  language: Language,
): readonly string[] {
  const shown = figures.filter(({ population }) => population !== null);
  const untold = {
    scb: () => "",
    shipped: () => reportText("sourceShipped", language),
    file: () => (source.kind === "file" ? reportText("sourceFile", language, { file: source.file }) : ""),
  };
  const sources = populationSources(shown, untold[source.kind](), language);
  const isUncertain = mandatory.length === 0 && shown.some(({ year }) => year >= firstUncertainYear);
  return [
    ...sources.map((text) => reportText("sourceLine", language, { source: text })),
    ...mandatory.flatMap(({ table, text }) =>
      text.split("\n").map((line) => reportText("scbNote", language, { table, text: line })),
    ),
    ...(isUncertain ? [reportText("uncertaintyNote", language)] : []),
  ];
}
