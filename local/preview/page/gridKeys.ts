import type { PageArea } from "../pageModel";
import type { GridView } from "./gridView";

/** What the keys and the mouse do in the grid. */
export interface GridActions {
  select(area: PageArea): void;
  edit(text: string | null): void;
  clear(): void;
  copy(): void;
  turnSheet(step: 1 | -1): void;
}

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
  Tab: [0, 1],
};

function single(row: number, column: number): PageArea {
  return { row, column, rows: 1, columns: 1 };
}

/** Keys as in Excel: arrows, Home, pages, Tab and Enter move; F2 or typing edits; Delete clears; Ctrl with a page key turns sheets. */
export function onGridKey(event: KeyboardEvent, view: GridView, actions: GridActions): void {
  const { key, shiftKey, altKey } = event;
  const isControl = event.ctrlKey || event.metaKey;
  const { geometry } = view;
  if (geometry === null) {
    return;
  }
  const [lastRow, lastColumn] = [geometry.rows.count, geometry.columns.count];
  const { row, column, rows, columns } = view.selection;
  const step = steps[key];
  const clamp = (value: number, most: number): number => Math.max(1, Math.min(most, value));
  const go = (toRow: number, toColumn: number): void =>
    actions.select(single(clamp(toRow, lastRow), clamp(toColumn, lastColumn)));
  if (isControl && (key === "PageDown" || key === "PageUp")) {
    actions.turnSheet(key === "PageDown" ? 1 : -1);
  } else if (isControl && key.toLowerCase() === "c") {
    actions.copy();
  } else if (isControl && key === "Home") {
    go(1, 1);
  } else if (isControl && step !== undefined) {
    go(step[0] === 0 ? row : step[0] < 0 ? 1 : lastRow, step[1] === 0 ? column : step[1] < 0 ? 1 : lastColumn);
  } else if (isControl || altKey) {
    return;
  } else if (shiftKey && key.startsWith("Arrow") && step !== undefined) {
    actions.select({ row, column, rows: Math.max(1, rows + step[0]), columns: Math.max(1, columns + step[1]) });
  } else if (step !== undefined) {
    const sign = shiftKey ? -1 : 1;
    go(row + sign * step[0], column + sign * step[1]);
  } else if (key === "PageDown" || key === "PageUp") {
    go(row + (key === "PageDown" ? geometry.pageRows : -geometry.pageRows), column);
  } else if (key === "Home") {
    go(row, 1);
  } else if (key === "F2") {
    actions.edit(null);
  } else if (key === "Delete" || key === "Backspace") {
    actions.clear();
  } else if (key.length === 1) {
    actions.edit(key);
  } else {
    return;
  }
  event.preventDefault();
}

/** A press selects, dragging selects an area, two presses edit. */
export function listenToMouse(view: GridView, actions: GridActions): void {
  const cellOf = (event: MouseEvent): { readonly row: number; readonly column: number } | null => {
    const { left, top } = view.window.getBoundingClientRect();
    return view.geometry?.cellAt(event.clientX - left, event.clientY - top) ?? null;
  };
  view.window.addEventListener("mousedown", (event) => {
    const from = event.button === 0 ? cellOf(event) : null;
    if (from === null) {
      return;
    }
    event.preventDefault();
    view.root.focus({ preventScroll: true });
    actions.select(single(from.row, from.column));
    const drag = (moved: MouseEvent): void => {
      const to = cellOf(moved);
      if (to !== null) {
        const [row, column] = [Math.min(from.row, to.row), Math.min(from.column, to.column)];
        actions.select({
          row,
          column,
          rows: Math.abs(to.row - from.row) + 1,
          columns: Math.abs(to.column - from.column) + 1,
        });
      }
    };
    window.addEventListener("mousemove", drag);
    window.addEventListener("mouseup", () => window.removeEventListener("mousemove", drag), { once: true });
  });
  view.window.addEventListener("dblclick", () => actions.edit(null));
}
