import { columnLetters } from "../../../shared/workbook/reference";
import type { PageArea } from "../pageModel";
import { element } from "./element";
import type { GridGeometry } from "./gridGeometry";

/** The letters of the columns in view, and the lines between these. */
export function columnHeads(
  geometry: GridGeometry,
  first: number,
  last: number,
  selection: PageArea,
): { readonly heads: readonly HTMLElement[]; readonly lines: readonly HTMLElement[] } {
  const columns = Array.from({ length: last - first + 1 }, (_none, at) => first + at);
  return {
    heads: columns.map((column) => {
      const attributes = { class: "column-head", role: "columnheader", "aria-colindex": column };
      const head = element("div", attributes, columnLetters(column));
      Object.assign(head.style, { left: `${geometry.left(column)}px`, width: `${geometry.columns.size(column)}px` });
      head.classList.toggle("chosen", column >= selection.column && column < selection.column + selection.columns);
      return head;
    }),
    lines: columns.map((column) => {
      const line = element("div", { class: "line" });
      line.style.left = `${geometry.left(column + 1) - 1}px`;
      return line;
    }),
  };
}
