import type { AllowedDifference } from "./allowedDifference";
import type { NamedParts } from "./workbookForm";

/** The sheet that a program begins a workbook with. */
const blankSheet = "Blad1";

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
];
