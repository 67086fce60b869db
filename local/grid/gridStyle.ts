import type { Look } from "../../shared/workbook/looks";
import type { Alignment, StyleBook } from "../xlsx/styleBook";
import { styleVariant, type StyleChange } from "../xlsx/styleVariant";
import type { CellLook, GridCell } from "./gridWorkbook";

function argb(colour: string | null): string | null {
  return colour === null ? null : `FF${colour.slice(1).toUpperCase()}`;
}

function lookOf({ bold, italic, size, colour, fill, topBorder }: CellLook): Look {
  return { bold, italic, size, colour: argb(colour), fill: argb(fill), topBorder };
}

const horizontals = { General: null, Left: "left", Center: "center", Right: "right" } as const;
const verticals = { Top: "top", Center: "center", Bottom: null } as const;

function alignmentOf({ horizontal, vertical, wrap, indent }: CellLook): Alignment {
  return { horizontal: horizontals[horizontal], vertical: verticals[vertical], wrap, indent };
}

type Styled = Pick<GridCell, "format" | "look">;

export function sameLook(one: CellLook, other: CellLook): boolean {
  return one === other || Object.entries(one).every(([key, value]) => other[key as keyof CellLook] === value);
}

export function sameStyle(one: Styled, other: Styled): boolean {
  return one.format === other.format && sameLook(one.look, other.look);
}

/** The number of the style of a cell that we draw. */
export function styleOf({ format, look }: Styled, styles: StyleBook): string {
  return String(styles.idOfLook(lookOf(look), format, alignmentOf(look)));
}

/** What a person, or an add-in, changed of a cell's style. */
export function styleChange(before: Styled, after: Styled): StyleChange {
  const [old, look] = [before.look, after.look];
  const differs = (...keys: readonly (keyof CellLook)[]): boolean => keys.some((key) => old[key] !== look[key]);
  return {
    ...(before.format === after.format ? {} : { format: after.format }),
    ...(differs("bold", "italic", "size", "colour") ? { font: lookOf(look) } : {}),
    ...(differs("fill") ? { fill: argb(look.fill) } : {}),
    ...(differs("topBorder") ? { topBorder: look.topBorder } : {}),
    ...(differs("horizontal", "vertical", "wrap", "indent") ? { alignment: alignmentOf(look) } : {}),
  };
}

/** The number of a cell's style after a change of it; the same where nothing of it changed. */
export function restyled(old: string | null, before: Styled, after: Styled, styles: StyleBook): string | null {
  return sameStyle(before, after) ? old : String(styleVariant(styles, Number(old ?? 0), styleChange(before, after)));
}
