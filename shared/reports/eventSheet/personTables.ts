import type { YearActivity } from "../../attendance/yearActivity";
import type { KindCount } from "../../attendance/eventActivity";
import { wholeNumber, type ReportContext } from "./reportContext";

/** Who took part by occupation; nothing where none is given. */
export function occupationTable(context: ReportContext, { occupations }: YearActivity): void {
  const { text, composer } = context;
  if (occupations.length === 0) return;
  composer.line(text("occupationsHeading"), "heading");
  composer.table(
    context.tableName("Befattningar"),
    [
      { key: "position", header: text("occupation"), width: 22, format: "@", wrap: true },
      { key: "persons", header: text("persons"), width: 11, format: wholeNumber },
    ],
    occupations.map(({ position, persons }) => () => ({ position, persons })),
  );
}

/** Who took part by kind of organisation; nothing where there is no list. */
export function kindTable(context: ReportContext, kinds: readonly KindCount[]): void {
  const { text, word, composer } = context;
  if (kinds.length === 0) return;
  composer.line(text("kindsHeading"), "heading");
  composer.table(
    context.tableName("Organisationsslag"),
    [
      { key: "kind", header: text("organisationKind"), width: 22, wrap: true },
      { key: "persons", header: text("persons"), width: 11, format: wholeNumber },
    ],
    kinds.map(({ kind, persons }) => () => ({ kind: kind === null ? text("unknownKind") : word(kind), persons })),
  );
}
