import type { SheetModel } from "../../shared/workbook/sheetModel";
import { sameName } from "../../shared/workbook/definedName";
import type { TableEntry } from "./openedWorkbook";
import type { PackageDraft } from "./packageDraft";
import { addLink, linksOf, removeLink, removePart, setContentType } from "./packageLinks";
import { relationshipAttribute, type SegmentedPart } from "./partSegments";
import { withSegment } from "./sheetOrder";
import { readTableEntry } from "./tableEntry";
import { tableContentType, tableXml } from "./tableXml";
import { xml } from "./xmlText";

interface LinkedTable extends TableEntry {
  readonly linkId: string;
}

async function tablesOn(draft: PackageDraft, sheetPart: string): Promise<readonly LinkedTable[]> {
  const links = (await linksOf(draft, sheetPart)).filter((one) => one.kind === "table");
  return Promise.all(
    links.map(async ({ id, target }) => ({ ...readTableEntry(await draft.text(target), target), linkId: id })),
  );
}

/**
 * Makes the tables of a sheet those of its model. A table of the same name keeps its part and number; one that the model does not have
 * has lost its cells with the old rows, and goes.
 * @param nextId gives a number that no table of the workbook bears
 * @returns the sheet, which names its tables
 */
export async function drawTables(
  draft: PackageDraft,
  sheetPart: string,
  part: SegmentedPart,
  model: SheetModel,
  nextId: () => number,
): Promise<SegmentedPart> {
  const there = await tablesOn(draft, sheetPart);
  for (const gone of there.filter((old) => !model.tables.some((table) => sameName(table.name, old.name)))) {
    await removeLink(draft, sheetPart, gone.linkId);
    await removePart(draft, gone.part);
  }
  const ids: string[] = [];
  for (const table of model.tables) {
    const old = there.find((one) => sameName(one.name, table.name));
    const tablePart = old?.part ?? draft.freePart("xl/tables/table", "xml");
    await draft.setText(tablePart, tableXml(model, table, old?.id ?? nextId()));
    if (old === undefined) {
      await setContentType(draft, tablePart, tableContentType);
    }
    ids.push(old?.linkId ?? (await addLink(draft, sheetPart, "table", tablePart)));
  }
  const { prefix } = part;
  const named = ids.map((id) => xml(`${prefix}tablePart`, relationshipAttribute(part, id)));
  return withSegment(
    part,
    "tableParts",
    ids.length === 0 ? null : xml(`${prefix}tableParts`, { count: ids.length }, ...named),
  );
}
