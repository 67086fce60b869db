import { cellName } from "../../../shared/workbook/reference";
import type { PageArea, PageEvent, PageSheet } from "../pageModel";
import { CellEditor, type EditEnd } from "./cellEditor";
import type { AddinFrame } from "./frames";
import { listenToMouse, onGridKey, type GridActions } from "./gridKeys";
import { copiedText, holds, namedArea, pastedCells } from "./cellsOfArea";
import { pageLayout, type PageLayout } from "./pageLayout";
import { keptText, pageText } from "./pageText";
import { ribbonView } from "./ribbonView";
import { server } from "./server";
import { ShownWorkbook } from "./shownWorkbook";
import { showSurroundings } from "./surroundings";

/** The page of the preview: shows the workbook that the server holds, and hands on what the person does. */
export class PreviewPage implements GridActions {
  private readonly parts: PageLayout;
  private readonly shown: ShownWorkbook;
  private readonly editor: CellEditor;
  private command: AddinFrame | null = null;
  /** What is said of formulas that could not be computed, when there is nothing newer to say. */
  private kept = "";

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
        showPanel: (path) => {
          this.showPanel(true);
          if (path !== null) this.parts.panel.open(path);
        },
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
    if (sheet !== null) this.attempt(server.edit(sheet.id, this.parts.grid.selection, null));
  }

  copy(): void {
    const text = copiedText(this.parts.grid.selection, (row, column) => this.shown.cell(row, column)?.text ?? "");
    this.attempt(navigator.clipboard.writeText(text));
  }

  turnSheet(step: 1 | -1): void {
    const next = this.shown.neighbour(step);
    if (next !== null) this.turnTo(next.id);
  }

  private turnTo(id: string): void {
    this.editor.close();
    this.attempt(this.shown.turnTo(id));
    this.parts.grid.root.focus();
  }

  private show(): void {
    const { workbook } = this.shown;
    showSurroundings(this.parts, this.shown, this.editor.isOpen, (id) => this.turnTo(id));
    const kept = keptText(workbook?.keptFormulas ?? 0);
    if (this.kept !== kept) {
      this.kept = kept;
      this.say("");
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
    const pasted = pastedCells(event.clipboardData?.getData("text/plain") ?? "", this.parts.grid.selection);
    event.preventDefault();
    if (pasted !== null && sheet !== null) {
      this.attempt(server.edit(sheet.id, pasted.area, pasted.typed));
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
    if (event.key !== "Enter") return;
    const text = this.parts.name.value.trim();
    const area = namedArea(text, this.shown.sheet);
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
    this.parts.status.textContent = message === "" ? this.kept : message;
  }

  private attempt(attempted: Promise<unknown>): void {
    attempted.catch(this.fail);
  }

  private readonly fail = (error: unknown): void => this.say(error instanceof Error ? error.message : String(error));
}
