import { partAt, type AllowedDifference } from "./allowedDifference";
import type { NamedParts } from "./workbookForm";

/** The sheet that a program begins a workbook with. */
const blankSheet = "Blad1";

/**
 * What is left of a share, rounded to eight decimals, may lie on a boundary: the core computes exactly, a program in binary. Of shares such
 * remainders only tell the order. Some two networks in a thousand have one.
 */
export const remainderOnBoundary: AllowedDifference = {
  why: "A remainder lies on the boundary of its eight decimals, and comes out one off in the last.",
  at: "sheets/*/cells/*/value",
  allows({ place, one, other }, forms) {
    const { format, formula } = partAt(forms.one, place, 4) as NamedParts;
    const isRounded = Array.isArray(formula) && formula[0] === "ROUND" && formula[2] === "8";
    return format === "0.00000000" && isRounded && Math.abs(Number(one) - Number(other)) < 1.001e-8;
  },
};

/** Only of a large sheet whose blank cells lie here and there. */
export const blankBesideOthers: AllowedDifference = {
  why: "In a sheet of many looks blank cells are set to the top with those beside them: nothing of it shows.",
  at: "sheets/*/cells/*",
  allows: ({ one, other }) => one === undefined && JSON.stringify(other) === '{"vertical":"Top"}',
};

/** Where Excel shows something else than the .xlsx file. */
export const excelDifferences: readonly AllowedDifference[] = [
  {
    why: "A program begins a workbook with a blank sheet of its own, which is the person's; a new file has none.",
    at: "tabs/order",
    allows: ({ one, other }) => JSON.stringify([blankSheet, ...(one as readonly string[])]) === JSON.stringify(other),
  },
  {
    why: "That sheet, which stays blank.",
    at: `sheets/${blankSheet}`,
    allows: ({ one, other }) => one === undefined && JSON.stringify((other as NamedParts).cells) === "{}",
  },
  {
    why: "In a file the tab in view stays the one that the person last looked at: it stands in the parts of the person's own sheets.",
    at: "tabs/shown",
    allows: ({ one }, forms) => (forms.one.tabs.order as readonly unknown[]).includes(one),
  },
  {
    why: "The reader of files passes over the colours of a chart's series. Excel's are compared with Google's.",
    at: "sheets/*/charts/*/colours",
    allows: ({ one }) => (one as readonly unknown[]).every((colour) => colour === null),
  },
  remainderOnBoundary,
  blankBesideOthers,
];
