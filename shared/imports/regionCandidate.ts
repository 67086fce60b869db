import { columnLabel, type ColumnLabel } from "./columnLabel";
import type { ImportSheet } from "./importSheet";
import { saysPopulation } from "./readHeading";
import { isPlace, type Region } from "./region";
import { regionOfText } from "./regionOfText";

/** A column as a place where municipalities may stand. */
export interface RegionCandidate {
  /** Position from 0 in the grid. */
  readonly column: number;
  readonly labels: ReadonlySet<ColumnLabel>;
  /** A heading says that it holds populations. */
  readonly isOfFigures: boolean;
  /** The last row with a label; -1 where there is none. */
  readonly labelRow: number;
  /** By row: what its cell says, where that is a municipality, a county or the country. */
  readonly places: ReadonlyMap<number, Region>;
  readonly municipalities: ReadonlySet<string>;
  /** Cells below the first label or place that are neither. */
  readonly others: number;
  /** Most places are codes alone. */
  readonly isOfDigits: boolean;
  /** All of them may as well be years: 2021 is Vansbro. */
  readonly mayBeYears: boolean;
}

/** Enough to know a column by; a file of a million rows is read once, later. */
const rowsLookedAt = 4000;

export function regionCandidate(sheet: ImportSheet, column: number): RegionCandidate {
  const labels = new Set<ColumnLabel>();
  const places = new Map<number, Region>();
  const municipalities = new Set<string>();
  let labelRow = -1;
  let isOfFigures = false;
  let others = 0;
  let digits = 0;
  let years = 0;
  for (const [row, texts] of sheet.texts.slice(0, rowsLookedAt).entries()) {
    const text = texts[column] ?? "";
    // A title stands alone in its row, though it be a municipality's name.
    const isAlone = texts.every((other, at) => at === column || other === "");
    const region = isAlone ? null : regionOfText(text);
    if (!isAlone && places.size === 0 && saysPopulation(text)) isOfFigures = true;
    const label = places.size === 0 ? columnLabel(text) : null;
    if (label !== null) {
      labels.add(label);
      labelRow = row;
    } else if (isPlace(region)) {
      places.set(row, region);
      if (/^\d+$/.test(text)) digits += 1;
      if (/^(?:19[6-9]|20\d)\d$/.test(text)) years += 1;
      if (region.kind === "municipality" || region.kind === "doubtful") municipalities.add(region.code);
    } else if (text !== "" && (labels.size > 0 || places.size > 0)) others += 1;
  }
  const isOfDigits = digits * 2 > places.size;
  return {
    column,
    labels,
    isOfFigures,
    labelRow,
    places,
    municipalities,
    others,
    isOfDigits,
    mayBeYears: years === places.size,
  };
}
