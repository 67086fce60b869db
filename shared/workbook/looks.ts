import type { CellStyle } from "./sheetModel";

/** How a style looks: size in points; colours as ARGB, on white if nothing else is said. */
export interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: string | null;
  readonly fill: string | null;
  readonly topBorder: boolean;
}

const plain: Look = { size: 11, bold: false, italic: false, colour: null, fill: null, topBorder: false };

/** White on this blue has a contrast of 12:1, the grey on white 7:1. */
const darkBlue = "FF1F3864";
const darkGrey = "FF595959";

export const looks: Readonly<Record<CellStyle, Look>> = {
  title: { ...plain, size: 16, bold: true },
  heading: { ...plain, size: 13, bold: true },
  header: { ...plain, bold: true, colour: "FFFFFFFF", fill: darkBlue },
  body: plain,
  total: { ...plain, bold: true, topBorder: true },
  note: { ...plain, italic: true, colour: darkGrey },
};
