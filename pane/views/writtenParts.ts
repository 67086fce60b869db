import type { PanelPreview } from "../../shared/panel/panelPreview";
import type { ViewContext } from "./viewContext";

/** What a preview would write, or what of it was written: sheets, cells and rows. @param tellsNew says of a sheet that it is new */
export function writtenParts({ text }: ViewContext, preview: PanelPreview, tellsNew: boolean): readonly string[] {
  const { sheets, fills, edits } = preview;
  return [
    ...sheets.map(({ name, isNew }) => (isNew && tellsNew ? text("newSheet", { sheet: name }) : name)),
    ...(fills > 0 ? [fills === 1 ? text("fillsOne") : text("fills", { count: fills })] : []),
    ...edits.map(({ sheet, added, changed }) => text("rowsIn", { sheet, count: added + changed })),
  ];
}
