import { partAt, type AllowedDifference } from "./allowedDifference";
import type { NamedParts, WorkbookForm } from "./workbookForm";

/** Google's page: a script can neither read nor set it. */
const googlesPage: NamedParts = {
  orientation: "Portrait",
  paperSize: null,
  titleRows: null,
  fitsWidth: false,
  breaks: [],
};

/** Is the sheet drawn by us, and so has a marker? */
function isGenerated(form: WorkbookForm, sheet: string | undefined): boolean {
  return Object.values(form.names).some((name) => JSON.stringify(name).includes(`'${sheet ?? ""}'!`));
}

function page(part: string): AllowedDifference {
  return {
    why: "A script has no say in how a sheet prints.",
    at: `sheets/*/page/${part}`,
    allows: ({ other }) => JSON.stringify(other) === JSON.stringify(googlesPage[part]),
  };
}

/** Only of rows that are brought in. */
export const filledLater: AllowedDifference = {
  why: "So they are when an input sheet is drawn: a cell that held nothing then is at the top when it is filled.",
  at: "sheets/*/cells/*/vertical",
  allows: ({ place, one, other }, forms) => one === undefined && other === "Top" && !isGenerated(forms.other, place[1]),
};

/** Where Google shows something else than Excel. */
export const googleDifferences: readonly AllowedDifference[] = [
  {
    why: "A text stays the text that it is only in a cell whose format is text: 0180 would become 180.",
    at: "sheets/*/cells/*/format",
    allows({ place, other }, forms) {
      const { value, formula } = partAt(forms.other, place, 4) as NamedParts;
      return other === "@" && typeof value === "string" && formula === undefined;
    },
  },
  {
    why: "There is no indent.",
    at: "sheets/*/cells/*/indent",
    allows: ({ one, other }) => one === 1 && other === undefined,
  },
  {
    why: "An indent in Excel is set from the left, which texts are without it.",
    at: "sheets/*/cells/*/horizontal",
    allows({ place, one, other }, forms) {
      const { indent, value } = partAt(forms.one, place, 4) as NamedParts;
      return one === "Left" && other === undefined && indent === 1 && typeof value === "string";
    },
  },
  {
    why: "All cells of a sheet are set to the top in one call: those that hold nothing show nothing of it.",
    at: "sheets/*/cells/*",
    allows: ({ one, other }) => one === undefined && JSON.stringify(other) === '{"vertical":"Top"}',
  },
  filledLater,
  {
    why: "Rows are as high as what they hold, by themselves.",
    at: "sheets/*/heights/*",
    allows: ({ one, other }) => typeof one === "number" && other === undefined,
  },
  page("orientation"),
  page("paperSize"),
  page("titleRows"),
  page("fitsWidth"),
  page("breaks"),
  {
    why: "A named range does not grow with what is typed below it: an input table is its sheet, and has no name.",
    at: "sheets/*/tables/*",
    allows: ({ place, other }, forms) => other === undefined && !isGenerated(forms.other, place[1]),
  },
  {
    why: "A named range cannot be hidden.",
    at: "names/*/visible",
    allows: ({ one, other }) => one === false && other === true,
  },
  {
    why: "A named range has no style.",
    at: "sheets/*/tables/*/style",
    allows: ({ one, other }) => one === "TableStyleLight1" && other === "",
  },
  {
    why: "Charts show lines with small points, so that they are seen where a program draws no line between points.",
    at: "sheets/*/charts/*/series/*/marks",
    allows({ place, one, other }, forms) {
      const { line } = partAt(forms.other, place, 6) as NamedParts;
      return one === false && other === true && line === true;
    },
  },
];
