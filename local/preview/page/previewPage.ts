import { areaOf, cellName } from "../../../shared/workbook/reference";
import type { PageArea, PageEvent, PageSheet } from "../pageModel";
import { CellEditor, type EditEnd } from "./cellEditor";
import type { AddinFrame } from "./frames";
import { listenToMouse, onGridKey, type GridActions } from "./gridKeys";
import { pageLayout, type PageLayout } from "./pageLayout";
import { pageText } from "./pageText";
import { ribbonView } from "./ribbonView";
import { server } from "./server";
import { sheetTabs } from "./sheetTabs";
import { ShownWorkbook } from "./shownWorkbook";

function holds({ row, column, rows, columns }: PageArea, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}

/** The page of the preview: shows the workbook that the server holds, and hands on what the person does. */
export class PreviewPage implements GridActions {
  private readonly parts: PageLayout;
  private readonly shown: ShownWorkbook;
  private readonly editor: CellEditor;
  private command: AddinFrame | null = null;

  constructor(home: HTMLElement) {
    this.parts = pageLayout(home);
    const { grid, name, formula, save, reset, panelSwitch, panelSide } = this.parts;
    this.shown = new ShownWorkbook(grid, () => this.show(), this.fail);
    this.editor = new CellEditor(grid.window, (text) => (formula.value = text));
    grid.root.addEventListener("keydown", (event) => onGridKey(event, grid, this));
    grid.root.addEventListener("paste", (event) => this.paste(event));
    listenToMouse(grid, this);
    formula.addEventListener("keydown", (event) => this.formulaKey(event));
    name.addEventListener("keydown", (event) => this.nameKey(event));
    name.addEventListener("focus", () => name.select());
    save.addEventListener("click", () => this.attempt(server.save().then(({ message }) => this.say(message))));
    reset.addEventListener("click", () => this.reset());
    panelSwitch.addEventListener("click", () => this.showPanel(panelSide.hidden !== false));
  }

  async start(): Promise<void> {
    server.hear(
      (event) => this.heard(event),
      (isConnected) => this.say(isConnected ? "" : pageText("disconnected")),
    );
    await this.shown.load().catch(this.fail);
    this.parts.grid.root.focus();
    const ribbon = await server.ribbon().catch(() => ({ group: "", commands: [] }));
    if (ribbon.commands.length > 0) {
      const view = ribbonView(ribbon, {
        showPanel: () => this.showPanel(true),
        running: (frame) => (this.command = frame),
        say: (message) => this.say(message),
      });
      this.parts.ribbon.append(view);
    }
  }

  select(area: PageArea): void {
    this.editor.close();
    this.attempt(this.shown.select(area));
  }

  /** Opens the selected cell; null with what it holds, else with what was typed. */
  edit(text: string | null): void {
    const { sheet, selected } = this.shown;
    const { grid } = this.parts;
    if (sheet === null || grid.geometry === null) {
      return;
    }
    if (sheet.isProtected) {
      this.say(pageText("protectedSheet"));
      return;
    }
    const { row, column } = grid.selection;
    const held = selected?.typed ?? "";
    grid.geometry.reveal(row, column);
    this.editor.open({
      place: grid.geometry.rectangleOf(row, column),
      text: text ?? held,
      name: cellName(row, column),
      words: sheet.choices.filter(({ area }) => holds(area, row, column)).flatMap((choice) => choice.words),
      ended: (end) => this.endEdit(end, sheet, row, column, held),
    });
  }

  clear(): void {
    const { sheet } = this.shown;
    if (sheet !== null) {
      this.attempt(server.edit(sheet.id, this.parts.grid.selection, null));
    }
  }

  copy(): void {
    const { row, column, rows, columns } = this.parts.grid.selection;
    const textOf = (down: number, right: number): string => this.shown.cell(row + down, column + right)?.text ?? "";
    const lines = Array.from({ length: rows }, (_row, down) =>
      Array.from({ length: columns }, (_column, right) => textOf(down, right)).join("\t"),
    );
    this.attempt(navigator.clipboard.writeText(lines.join("\n")));
  }

  turnSheet(step: 1 | -1): void {
    const next = this.shown.neighbour(step);
    if (next !== null) {
      this.turnTo(next.id);
    }
  }

  private turnTo(id: string): void {
    this.editor.close();
    this.attempt(this.shown.turnTo(id));
    this.parts.grid.root.focus();
  }

  /** Puts in view around the grid what the workbook and the selected cell are now. */
  private show(): void {
    const { grid, name, formula, fileName, state, save, status, tabs } = this.parts;
    const { workbook, sheet, selected } = this.shown;
    if (workbook === null || sheet === null) {
      return;
    }
    fileName.textContent = workbook.fileName;
    state.textContent = workbook.isChanged ? pageText("changed") : "";
    save.hidden = !workbook.hasFile;
    const { keptFormulas: count } = workbook;
    const kept = count === 0 ? "" : pageText(count === 1 ? "keptOne" : "kept", { count });
    if (status.dataset["kept"] !== kept) {
      status.dataset["kept"] = kept;
      this.say("");
    }
    sheetTabs(tabs, workbook.sheets, sheet.id, (id) => this.turnTo(id));
    if (document.activeElement !== name) {
      name.value = cellName(grid.selection.row, grid.selection.column);
    }
    if (!this.editor.isOpen && document.activeElement !== formula) {
      formula.value = selected?.typed ?? "";
    }
  }

  private endEdit(end: EditEnd, sheet: PageSheet, row: number, column: number, held: string): void {
    this.parts.grid.root.focus({ preventScroll: true });
    if (end.kept && end.text !== held) {
      this.attempt(server.edit(sheet.id, { row, column, rows: 1, columns: 1 }, [[end.text]]));
    }
    if (end.kept && (end.go[0] !== 0 || end.go[1] !== 0)) {
      this.select({ row: Math.max(1, row + end.go[0]), column: Math.max(1, column + end.go[1]), rows: 1, columns: 1 });
    } else {
      this.show();
    }
  }

  private paste(event: ClipboardEvent): void {
    const { sheet } = this.shown;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
    const typed = lines.map((line) => line.split("\t"));
    const { row, column } = this.parts.grid.selection;
    const area = { row, column, rows: typed.length, columns: Math.max(...typed.map((line) => line.length)) };
    event.preventDefault();
    if (text !== "" && sheet !== null) {
      this.attempt(server.edit(sheet.id, area, typed));
    }
  }

  private formulaKey(event: KeyboardEvent): void {
    const { grid, formula } = this.parts;
    const { sheet, selected } = this.shown;
    if (sheet === null || (event.key !== "Enter" && event.key !== "Escape")) {
      return;
    }
    event.preventDefault();
    const held = selected?.typed ?? "";
    const end: EditEnd = event.key === "Enter" ? { kept: true, text: formula.value, go: [1, 0] } : { kept: false };
    this.endEdit(end, sheet, grid.selection.row, grid.selection.column, held);
  }

  private nameKey(event: KeyboardEvent): void {
    if (event.key !== "Enter") {
      return;
    }
    const text = this.parts.name.value.trim();
    const table = this.shown.sheet?.tables.find(({ name }) => name.toLowerCase() === text.toLowerCase());
    const area = table?.area ?? areaOf(text);
    this.parts.grid.root.focus();
    if (area === null) {
      this.say(pageText("noSuchCell", { text }));
      this.show();
    } else {
      this.select(area);
    }
  }

  private heard(event: PageEvent): void {
    const { panel } = this.parts;
    switch (event.kind) {
      case "changed":
        this.attempt(this.shown.load());
        break;
      case "shown":
        this.attempt(this.shown.load().then(() => this.shown.open(event.sheet, event.selection)));
        break;
      case "replaced":
        panel.reload();
        this.attempt(this.shown.load());
        break;
      case "told":
        (event.frame === "panel" ? panel : this.command)?.tell({ kind: "message", message: event.message });
    }
  }

  private reset(): void {
    if (this.shown.workbook?.isChanged !== true || confirm(pageText("resetQuestion"))) {
      this.attempt(server.reset());
    }
  }

  private showPanel(isShown: boolean): void {
    this.parts.panelSide.hidden = !isShown;
    this.parts.panelSwitch.setAttribute("aria-expanded", String(isShown));
  }

  private say(message: string): void {
    const { status } = this.parts;
    status.textContent = message === "" ? (status.dataset["kept"] ?? "") : message;
  }

  private attempt(attempted: Promise<unknown>): void {
    attempted.catch(this.fail);
  }

  private readonly fail = (error: unknown): void => this.say(error instanceof Error ? error.message : String(error));
}
