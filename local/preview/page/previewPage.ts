import { areaOf, cellName } from "../../../shared/workbook/reference";
import type { PageArea, PageEvent, PageSheet, PageWorkbook } from "../pageModel";
import { CellEditor, type EditEnd } from "./cellEditor";
import type { AddinFrame } from "./frames";
import { listenToMouse, onGridKey, type GridActions } from "./gridKeys";
import { pageLayout, type PageLayout } from "./pageLayout";
import { pageText } from "./pageText";
import { ribbonView } from "./ribbonView";
import { RowCache } from "./rowCache";
import { server } from "./server";
import { sheetTabs } from "./sheetTabs";

/** The page of the preview: shows the workbook that the server holds, and hands on what the person does. */
export class PreviewPage implements GridActions {
  private readonly parts: PageLayout;
  private readonly editor: CellEditor;
  private workbook: PageWorkbook | null = null;
  private shown = "";
  private rows: RowCache | null = null;
  private command: AddinFrame | null = null;
  private readonly selections = new Map<string, PageArea>();

  constructor(home: HTMLElement) {
    this.parts = pageLayout(home);
    const { grid, name, formula, save, reset, panelSwitch } = this.parts;
    this.editor = new CellEditor(grid.window, (text) => (formula.value = text));
    grid.root.addEventListener("keydown", (event) => onGridKey(event, grid, this));
    grid.root.addEventListener("paste", (event) => this.paste(event));
    listenToMouse(grid, this);
    formula.addEventListener("keydown", (event) => this.formulaKey(event));
    name.addEventListener("keydown", (event) => this.nameKey(event));
    name.addEventListener("focus", () => name.select());
    save.addEventListener("click", () => this.attempt(server.save().then(({ message }) => this.say(message))));
    reset.addEventListener("click", () => this.reset());
    panelSwitch.addEventListener("click", () => this.showPanel(this.parts.panelSide.hidden !== false));
  }

  async start(): Promise<void> {
    await server.restart("panel").catch(this.fail);
    server.hear(
      (event) => this.heard(event),
      (isConnected) => this.say(isConnected ? "" : pageText("disconnected")),
    );
    const ribbon = await server.ribbon().catch(() => ({ group: "", commands: [] }));
    if (ribbon.commands.length > 0) {
      this.parts.ribbon.append(
        ribbonView(ribbon, {
          showPanel: () => this.showPanel(true),
          running: (frame) => (this.command = frame),
          say: (message) => this.say(message),
        }),
      );
    }
    await this.load().catch(this.fail);
    this.parts.grid.root.focus();
  }

  select(area: PageArea): void {
    const { grid } = this.parts;
    this.editor.close();
    grid.selection = area;
    grid.reveal(area.row, area.column);
    this.showSelected();
    this.attempt(server.select(this.shown, area));
  }

  /** Opens the selected cell; null with what it holds, else with what was typed. */
  edit(text: string | null): void {
    const sheet = this.sheet();
    if (sheet === null) {
      return;
    }
    if (sheet.isProtected) {
      this.say(pageText("protectedSheet"));
      return;
    }
    const { grid } = this.parts;
    const { row, column } = grid.selection;
    const held = this.rows?.cell(row, column)?.typed ?? "";
    const inside = ({ area }: PageSheet["choices"][number]): boolean =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
    const words = sheet.choices.filter(inside).flatMap((choice) => choice.words);
    grid.reveal(row, column);
    this.editor.open(grid.rectangleOf(row, column), text ?? held, cellName(row, column), words, (end) =>
      this.endEdit(end, row, column, held),
    );
  }

  clear(): void {
    this.attempt(server.edit(this.shown, this.parts.grid.selection, null));
  }

  copy(): void {
    const { row, column, rows, columns } = this.parts.grid.selection;
    const lines = Array.from({ length: rows }, (_row, down) =>
      Array.from({ length: columns }, (_column, right) => this.rows?.cell(row + down, column + right)?.text ?? "").join(
        "\t",
      ),
    );
    this.attempt(navigator.clipboard.writeText(lines.join("\n")));
  }

  turnSheet(step: 1 | -1): void {
    const sheets = this.workbook?.sheets ?? [];
    const at = sheets.findIndex(({ id }) => id === this.shown);
    const next = sheets[at + step];
    if (next !== undefined) {
      this.showSheet(next.id);
    }
  }

  private sheet(): PageSheet | null {
    return this.workbook?.sheets.find(({ id }) => id === this.shown) ?? null;
  }

  /** Takes up the workbook as the server has it now. */
  private async load(): Promise<void> {
    const workbook = await server.workbook();
    const isOther = workbook.workbook !== this.workbook?.workbook;
    this.workbook = workbook;
    const { fileName, state, save, status } = this.parts;
    fileName.textContent = workbook.fileName;
    state.textContent = workbook.isChanged ? pageText("changed") : "";
    save.hidden = !workbook.hasFile;
    const { keptFormulas: count } = workbook;
    status.dataset["kept"] = count === 0 ? "" : pageText(count === 1 ? "keptOne" : "kept", { count });
    if (isOther || this.sheet() === null) {
      this.selections.clear();
      this.rows = null;
      this.openSheet(workbook.activeSheet, workbook.selection);
    } else {
      this.draw();
    }
  }

  private showSheet(id: string): void {
    this.editor.close();
    const area = this.selections.get(id) ?? { row: 1, column: 1, rows: 1, columns: 1 };
    this.openSheet(id, area);
    this.attempt(server.select(id, area));
    this.parts.grid.root.focus();
  }

  private openSheet(id: string, selection: PageArea): void {
    const { grid } = this.parts;
    if (id !== this.shown || this.rows === null) {
      this.selections.set(this.shown, grid.selection);
      this.shown = id;
      this.rows = new RowCache(id, () => this.arrived(), this.fail);
    }
    grid.selection = selection;
    this.draw();
    grid.reveal(selection.row, selection.column);
  }

  private draw(): void {
    const { grid, tabs } = this.parts;
    const sheet = this.sheet();
    if (sheet === null || this.rows === null || this.workbook === null) {
      return;
    }
    this.rows.expire(this.workbook.version);
    grid.show(sheet, this.rows);
    tabs.replaceChildren(...sheetTabs(this.workbook.sheets, this.shown, (id) => this.showSheet(id)));
    tabs.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest", inline: "nearest" });
    this.showSelected();
    const { id } = sheet;
    this.attempt(server.charts(id).then((charts) => (id === this.shown ? grid.showCharts(charts) : undefined)));
  }

  private arrived(): void {
    this.parts.grid.refresh();
    this.showSelected();
  }

  private showSelected(): void {
    const { grid, name, formula } = this.parts;
    const { row, column } = grid.selection;
    name.value = cellName(row, column);
    if (!this.editor.isOpen && document.activeElement !== formula) {
      formula.value = this.rows?.cell(row, column)?.typed ?? "";
    }
    grid.draw();
  }

  private endEdit(end: EditEnd, row: number, column: number, held: string): void {
    const { grid } = this.parts;
    grid.root.focus({ preventScroll: true });
    if (end.kept && end.text !== held) {
      this.attempt(server.edit(this.shown, { row, column, rows: 1, columns: 1 }, [[end.text]]));
    }
    this.showSelected();
    if (end.kept && (end.go[0] !== 0 || end.go[1] !== 0)) {
      this.select({ row: Math.max(1, row + end.go[0]), column: Math.max(1, column + end.go[1]), rows: 1, columns: 1 });
    }
  }

  private paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const typed = text
      .replace(/\r?\n$/, "")
      .split(/\r?\n/)
      .map((line) => line.split("\t"));
    const { row, column } = this.parts.grid.selection;
    const area = { row, column, rows: typed.length, columns: Math.max(...typed.map((line) => line.length)) };
    event.preventDefault();
    if (text !== "") {
      this.attempt(server.edit(this.shown, area, typed));
    }
  }

  private formulaKey(event: KeyboardEvent): void {
    const { grid, formula } = this.parts;
    const { row, column } = grid.selection;
    const held = this.rows?.cell(row, column)?.typed ?? "";
    if (event.key === "Enter" || event.key === "Escape") {
      event.preventDefault();
      const text = event.key === "Enter" ? formula.value : held;
      grid.root.focus({ preventScroll: true });
      this.endEdit({ kept: true, text, go: event.key === "Enter" ? [1, 0] : [0, 0] }, row, column, held);
    }
  }

  private nameKey(event: KeyboardEvent): void {
    if (event.key !== "Enter") {
      return;
    }
    const text = this.parts.name.value.trim();
    const table = this.sheet()?.tables.find(({ name }) => name.toLowerCase() === text.toLowerCase());
    const area = table?.area ?? areaOf(text);
    if (area === null) {
      this.say(pageText("noSuchCell", { text }));
    } else {
      this.select(area);
      this.parts.grid.root.focus();
    }
  }

  private heard(event: PageEvent): void {
    switch (event.kind) {
      case "changed":
        this.attempt(this.load());
        break;
      case "shown":
        this.attempt(this.load().then(() => this.openSheet(event.sheet, event.selection)));
        break;
      case "replaced":
        this.parts.panel.view.src = this.parts.panel.view.src;
        this.attempt(this.load());
        break;
      case "told":
        (event.frame === "panel" ? this.parts.panel : this.command)?.tell({ kind: "message", message: event.message });
    }
  }

  private reset(): void {
    if (this.workbook?.isChanged !== true || confirm(pageText("resetQuestion"))) {
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
