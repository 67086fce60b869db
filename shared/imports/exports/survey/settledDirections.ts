import type { ExportChoices } from "../exportChoices";
import type { Severity } from "../../../workbook/finding";
import { placeAt, type ExportTable } from "../table/exportTable";
import type { ToldFindings } from "../table/toldFindings";
import type { ReadItem } from "./settledItems";

/** Items whose scale is turned round, as columns; the others are read as they stand. */
export type TurnedColumns = ReadonlySet<number>;

/**
 * Which items are turned round so that the highest point is the best one.
 *
 * Never by guess. Where labels say that the highest point is the best of one item and the lowest of another, they are meant item by item, and
 * hold without an answer. Where all that say anything say that the lowest is the best, that is an error until a person answers. Labels that
 * do not say which end is the best, and items of satisfaction or usefulness without labels beside one that is reversed, are a warning that
 * asks: their direction stays unknown. So does that of plain numbers, of which the caller asks.
 *
 * A person's answer is for the items that say the lowest, where they are asked of; else for those whose words do not tell; where all do, for
 * all, and is told.
 */
export function settledDirections(
  table: ExportTable,
  headerRow: number,
  items: readonly ReadItem[],
  { isReversed = null }: ExportChoices,
  told: ToldFindings,
): TurnedColumns {
  const scaled = items.filter(({ item }) => item.scale !== null);
  const reversed = scaled.filter(({ direction }) => direction === false);
  const isMixed = reversed.length > 0 && scaled.some(({ direction }) => direction === true);
  const unsaid = scaled.filter(({ direction }) => direction === null || direction === "unclear");
  const unknown = unsaid.filter(
    ({ item, direction }) =>
      (item.role === "satisfaction" || item.role === "usefulness") && (direction === "unclear" || reversed.length > 0),
  );
  const tell = (code: string, severity: Severity, some: readonly ReadItem[]): void => {
    for (const { item } of some) {
      told.add(code, severity, placeAt(table, headerRow, item.column), { title: item.title.slice(0, 80) });
    }
  };
  const isAskedOfLabels = reversed.length > 0 && !isMixed;
  if (isReversed === null) {
    if (isAskedOfLabels) tell("export-direction-reversed", "error", reversed);
    tell("export-direction-unknown", "warning", unknown);
  }
  if (isReversed === true && isAskedOfLabels) tell("export-direction-beside", "warning", unknown);
  const answered = isReversed === true ? answeredBy({ scaled, reversed, isMixed, unsaid, unknown }) : [];
  const turned = isMixed ? [...reversed, ...answered] : answered;
  const isAgainst = ({ direction }: ReadItem): boolean => direction === true;
  tell(
    "export-turned-round",
    "note",
    turned.filter((each) => !isAgainst(each)),
  );
  tell("export-turned-against-labels", "warning", turned.filter(isAgainst));
  return new Set(turned.map(({ item }) => item.column));
}

/** The items that a person's "yes" is for. */
function answeredBy({
  scaled,
  reversed,
  isMixed,
  unsaid,
  unknown,
}: Readonly<Record<"scaled" | "reversed" | "unsaid" | "unknown", readonly ReadItem[]>> & {
  readonly isMixed: boolean;
}): readonly ReadItem[] {
  if (reversed.length > 0 && !isMixed) return reversed;
  if (unknown.length > 0) return unknown;
  return unsaid.length > 0 || isMixed ? unsaid : scaled;
}
