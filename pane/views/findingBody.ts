import type { PreviewFinding } from "../../shared/panel/panelPreview";
import { node, type PaneChild } from "../dom/paneNode";
import type { ViewContext } from "./viewContext";

/** A finding's sentence, and its place as a link to the cell. */
export function findingBody(context: ViewContext, finding: PreviewFinding): readonly PaneChild[] {
  const { sheet, row, column } = finding;
  const place = placeText(context, finding);
  return [
    place === null || sheet === null
      ? null
      : node("button", { type: "button", class: "link" }, place, {
          click: () => context.actions.goTo({ sheet, row, column }),
        }),
    node("p", {}, finding.message),
  ];
}

/** "Medlemmar, cell B7", or as much of it as is known; null without a sheet. */
export function placeText({ text }: ViewContext, { sheet, row, column }: PreviewFinding): string | null {
  if (sheet === null) return null;
  if (row !== null && column !== null) return text("cellPlace", { sheet, cell: `${column}${String(row)}` });
  if (row !== null) return text("rowPlace", { sheet, row });
  return column === null ? sheet : text("columnPlace", { sheet, column });
}
