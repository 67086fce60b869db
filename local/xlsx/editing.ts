import type { Plan } from "../../shared/workbook/plan";
import { blankWorkbook, stylesContentType, stylesPart, workbookPart } from "./blankWorkbook";
import { emptyStyles } from "./emptyStyles";
import type { OpenedWorkbook } from "./openedWorkbook";
import { PackageDraft } from "./packageDraft";
import { addLink, setContentType } from "./packageLinks";
import { StyleBook } from "./styleBook";
import { WorkbookEdit } from "./workbookEdit";

/** A workbook on its way from what it was to what the plan makes of it. */
export interface Editing {
  readonly draft: PackageDraft;
  readonly workbook: WorkbookEdit;
  readonly workbookPart: string;
  /** What was there before; null for a new workbook. */
  readonly opened: OpenedWorkbook | null;
  /** The parts of the sheets, in the order of the tabs. */
  readonly sheetParts: string[];
  /** What the sheets of the plan are called in the workbook, by their name in the plan: the user may have renamed one. */
  readonly drawnNames: Map<string, string>;
  /** The styles, which are opened when the first sheet is drawn. */
  readonly styles: () => Promise<StyleBook>;
  /** A number for a new table. */
  readonly nextTableId: () => number;
}

export async function editingOf(opened: OpenedWorkbook | null, plan: Plan): Promise<Editing> {
  const draft = opened === null ? await blankWorkbook(plan) : new PackageDraft(opened.package);
  const main = opened?.workbookPart ?? workbookPart;
  let styles: Promise<StyleBook> | null = null;
  let tableId = Math.max(0, ...(opened?.sheets ?? []).flatMap((sheet) => sheet.tables.map((table) => table.id)));
  return {
    draft,
    workbook: new WorkbookEdit(await draft.document(main)),
    workbookPart: main,
    opened,
    sheetParts: (opened?.sheets ?? []).map((sheet) => sheet.part),
    drawnNames: new Map(),
    styles: () => (styles ??= styleBookOf(draft, main, opened === null ? stylesPart : opened.stylesPart)),
    nextTableId: () => (tableId += 1),
  };
}

async function styleBookOf(draft: PackageDraft, main: string, part: string | null): Promise<StyleBook> {
  if (part !== null && draft.has(part)) {
    return new StyleBook(await draft.document(part));
  }
  await setContentType(draft, stylesPart, stylesContentType);
  await addLink(draft, main, "styles", stylesPart);
  return new StyleBook(await draft.document(stylesPart, emptyStyles));
}
