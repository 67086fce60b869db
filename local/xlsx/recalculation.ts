import type { Editing } from "./editing";
import { linksOf, removeLink, removePart } from "./packageLinks";

/** The order in which Excel last computed the formulas. It no longer fits, and Excel makes a new one. */
export async function dropCalculationChain({ draft, workbookPart }: Editing): Promise<void> {
  for (const link of await linksOf(draft, workbookPart)) {
    if (link.kind === "calcChain") {
      await removeLink(draft, workbookPart, link.id);
      await removePart(draft, link.target);
    }
  }
}

const formula = /<(?:\w+:)?f[\s/>]/;

/**
 * Our own formulas hold what they give, but the user's may rest on cells that we changed: then the workbook is computed when it is opened.
 * @param changed parts of sheets that were there before and have changed
 * @param ours parts of sheets whose formulas are all ours
 */
export async function recalculateIfNeeded(
  { draft, opened, workbook }: Editing,
  changed: readonly string[],
  ours: readonly string[],
): Promise<void> {
  if (changed.length === 0 || opened === null) {
    return;
  }
  for (const sheet of opened.sheets) {
    if (sheet.kind === "worksheet" && !ours.includes(sheet.part) && formula.test(await draft.text(sheet.part))) {
      workbook.recalculateOnOpening();
      return;
    }
  }
}
