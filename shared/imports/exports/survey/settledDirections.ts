import type { ExportChoices } from "../exportChoices";
import { placeAt, type ExportTable } from "../table/exportTable";
import type { ToldFindings } from "../table/toldFindings";
import type { ReadItem } from "./settledItems";

/** Items whose scale is turned round, as columns; the others are read as they stand. */
export type TurnedColumns = ReadonlySet<number>;

/**
 * Which items are turned round so that the highest point is the best one.
 *
 * Never by guess. Labels that say that the lowest point is the best are an error until a person answers. Labels that do not say which end is
 * the best, and items of satisfaction or usefulness without labels beside one that is reversed, are a warning that asks: their direction stays
 * unknown. So does that of plain numbers, of which the caller asks. A person's answer is for the items that ask; where none does, for all, and
 * is told.
 */
export function settledDirections(
  table: ExportTable,
  headerRow: number,
  items: readonly ReadItem[],
  { isReversed = null }: ExportChoices,
  told: ToldFindings,
): TurnedColumns {
  const scaled = items.filter(({ item }) => item.scale !== null);
  const hasReversed = scaled.some(({ direction }) => direction === false);
  const isMeasure = ({ item }: ReadItem): boolean => item.role === "satisfaction" || item.role === "usefulness";
  const asks = (each: ReadItem): boolean =>
    each.direction === false ||
    (isMeasure(each) && (each.direction === "unclear" || (each.direction === null && hasReversed)));
  const asking = scaled.filter(asks);
  if (isReversed === null) {
    for (const { item, direction } of asking) {
      const [code, severity] =
        direction === false
          ? (["export-direction-reversed", "error"] as const)
          : (["export-direction-unknown", "warning"] as const);
      told.add(code, severity, placeAt(table, headerRow, item.column), { title: item.title.slice(0, 80) });
    }
    return new Set();
  }
  if (!isReversed) return new Set();
  const unsaid = scaled.filter(({ direction }) => direction !== true);
  const turned = asking.length > 0 ? asking : unsaid.length > 0 ? unsaid : scaled;
  for (const { item, direction } of turned) {
    const code = direction === true ? "export-turned-against-labels" : "export-turned-round";
    const severity = direction === true ? "warning" : "note";
    told.add(code, severity, placeAt(table, headerRow, item.column), { title: item.title.slice(0, 80) });
  }
  return new Set(turned.map(({ item }) => item.column));
}
