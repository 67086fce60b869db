import type { Document, Element } from "@xmldom/xmldom";
import { quotedSheet, sameName } from "../../shared/workbook/definedName";
import { relationshipNamespace } from "./relationships";
import { childElements, elementLike, firstChild, insertInOrder, rootOf } from "./xmlDocument";

const order = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "revisionPtr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** The workbook part while it gets sheets, names and an active tab. What the user has in it stays. */
export class WorkbookEdit {
  private readonly root: Element;

  constructor(document: Document) {
    this.root = rootOf(document);
  }

  /** Names of the sheets in their order. */
  get sheetNames(): readonly string[] {
    return childElements(this.list("sheets")).map((sheet) => sheet.getAttribute("name") ?? "");
  }

  addSheet(name: string, relationshipId: string): void {
    const sheets = this.list("sheets");
    const sheetId = Math.max(0, ...childElements(sheets).map((one) => Number(one.getAttribute("sheetId")))) + 1;
    const sheet = elementLike(this.root, "sheet", { name, sheetId });
    const prefix = this.root.lookupPrefix(relationshipNamespace) ?? "r";
    sheet.setAttributeNS(relationshipNamespace, `${prefix}:id`, relationshipId);
    sheets.appendChild(sheet);
  }

  /** A name of the whole workbook, on the sheet's A1, that people do not see among their names; one that is there is moved. */
  mark(marker: string, sheet: string): void {
    this.setName(marker, null, `${quotedSheet(sheet)}!$A$1`, true);
  }

  /** Takes a name of the whole workbook out of people's sight. */
  hideName(name: string): void {
    const there = this.findName(name, null);
    if (there !== undefined && there.getAttribute("hidden") !== "1") {
      there.setAttribute("hidden", "1");
    }
  }

  /** Rows repeated on each printed page. On a sheet drawn again they follow only where they are rows and nothing else, as we make them. */
  setPrintTitles(sheet: string, rows: { readonly first: number; readonly last: number } | null, isNew: boolean): void {
    const index = this.sheetNames.findIndex((name) => sameName(name, sheet));
    const there = this.findName("_xlnm.Print_Titles", index)?.textContent ?? null;
    const ours = there === null ? isNew : /!\$\d+:\$\d+$/.test(there) && !there.includes(",");
    if (rows !== null && ours) {
      this.setName("_xlnm.Print_Titles", index, `${quotedSheet(sheet)}!$${rows.first}:$${rows.last}`);
    }
  }

  /** The sheet in view when a new workbook opens. */
  show(index: number): void {
    const views = this.list("bookViews");
    const view = firstChild(views, "workbookView") ?? elementLike(this.root, "workbookView");
    if (view.parentNode === null) {
      views.appendChild(view);
    }
    if (index > 0) {
      view.setAttribute("activeTab", String(index));
    }
  }

  /** Has the program that opens the workbook compute every formula, since some rest on cells that changed. */
  recalculateOnOpening(): void {
    const there = firstChild(this.root, "calcPr");
    if (there !== null) {
      there.setAttribute("fullCalcOnLoad", "1");
    } else {
      insertInOrder(this.root, elementLike(this.root, "calcPr", { calcId: 0, fullCalcOnLoad: 1 }), order);
    }
  }

  private findName(name: string, sheetIndex: number | null): Element | undefined {
    const list = firstChild(this.root, "definedNames");
    const scope = sheetIndex === null ? null : String(sheetIndex);
    return (list === null ? [] : childElements(list)).find(
      (one) => sameName(one.getAttribute("name") ?? "", name) && one.getAttribute("localSheetId") === scope,
    );
  }

  /** A name of the workbook, or of the sheet at a position; one that is there refers elsewhere from now on. */
  setName(name: string, sheetIndex: number | null, refersTo: string, isHidden = false): void {
    const there = this.findName(name, sheetIndex);
    if (there !== undefined) {
      if (there.textContent !== refersTo) {
        there.textContent = refersTo;
      }
      return;
    }
    const element = elementLike(this.root, "definedName", {
      name,
      localSheetId: sheetIndex,
      hidden: isHidden ? 1 : null,
    });
    element.textContent = refersTo;
    this.list("definedNames").appendChild(element);
  }

  removeName(name: string, sheetIndex: number | null): void {
    const there = this.findName(name, sheetIndex);
    there?.parentNode?.removeChild(there);
  }

  /** What a sheet is called, and whether its tab is seen. */
  setSheet(index: number, name: string, state: "visible" | "hidden" | "veryHidden"): void {
    const sheet = childElements(this.list("sheets"))[index];
    sheet?.setAttribute("name", name);
    if (state === "visible") {
      sheet?.removeAttribute("state");
    } else {
      sheet?.setAttribute("state", state);
    }
  }

  private list(name: string): Element {
    const found = firstChild(this.root, name);
    if (found !== null) {
      return found;
    }
    const list = elementLike(this.root, name);
    insertInOrder(this.root, list, order);
    return list;
  }
}
