import type { Document } from "@xmldom/xmldom";
import type { OpenedWorkbook } from "../xlsx/openedWorkbook";
import { childElements, firstChild, rootOf } from "../xlsx/xmlDocument";
import type { GridName } from "./gridWorkbook";

type TitleRows = { readonly first: number; readonly last: number };

/** Names of the workbook, and of each sheet by its position among all sheets. Excel's own, such as print areas, are not among them. */
export interface WorkbookNames {
  readonly workbook: GridName[];
  readonly ofSheet: (index: number) => GridName[];
  readonly titleRows: (index: number) => TitleRows | null;
}

export function readNames({ names }: OpenedWorkbook, document: Document): WorkbookNames {
  const list = firstChild(rootOf(document), "definedNames");
  const hidden = (list === null ? [] : childElements(list, "definedName")).map(
    (one) => one.getAttribute("hidden") === "1",
  );
  const all = names.map((one, at) => ({ ...one, visible: hidden[at] !== true }));
  const named = (index: number | null): GridName[] =>
    all
      .filter(({ name, sheetIndex }) => sheetIndex === index && !/^_xlnm\./i.test(name))
      .map(({ name, refersTo, visible }) => ({ name, formula: `=${refersTo.trim().replace(/^=/, "")}`, visible }));
  return {
    workbook: named(null),
    ofSheet: named,
    titleRows: (index) => {
      const titles = all.find((one) => one.sheetIndex === index && /^_xlnm\.Print_Titles$/i.test(one.name));
      const rows = /\$(\d+):\$(\d+)$/.exec(titles?.refersTo ?? "");
      return rows === null ? null : { first: Number(rows[1]), last: Number(rows[2]) };
    },
  };
}
