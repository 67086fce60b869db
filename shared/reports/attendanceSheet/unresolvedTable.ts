import type { YearActivity } from "../../attendance/yearActivity";
import { wholeNumber, type ReportContext } from "../eventSheet/reportContext";

/** Organisations that could not be told: each with what it looks like, so that a row of Domäner can settle it. */
export function unresolvedTable(context: ReportContext, { unresolved, total }: YearActivity): void {
  const { text, composer } = context;
  if (total.eventsWithList === 0) return;
  composer.line(text("unresolvedHeading"), "heading");
  if (unresolved.length === 0) {
    composer.line(text("allResolved"), "body");
    return;
  }
  composer.table(
    context.tableName("Okanda_organisationer"),
    [
      { key: "organisation", header: text("organisation"), width: 22, format: "@", wrap: true },
      { key: "persons", header: text("persons"), width: 11, format: wholeNumber },
      { key: "domain", header: text("domain"), width: 10, format: "@", wrap: true },
      { key: "suggestion", header: text("suggestion"), width: 14, format: "@", wrap: true },
      { key: "row", header: text("row"), width: 11, format: "@", wrap: true },
    ],
    unresolved.map(({ organisation, domain, persons, suggestions, place }) => () => ({
      organisation: organisation ?? text("missing"),
      persons,
      domain: domain ?? text("missing"),
      suggestion:
        suggestions.length === 0
          ? text("noSuggestion")
          : suggestions.map(({ code, name }) => `${name} (${code})`).join(", "),
      row: text("rowOf", { sheet: place.sheet, row: place.row }),
    })),
  );
}
