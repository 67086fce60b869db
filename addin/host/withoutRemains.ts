import type { WorkbookContent } from "../../shared/workbook/content";
import { sameName } from "../../shared/workbook/definedName";
import type { Plan } from "../../shared/workbook/plan";
import type { SheetModel } from "../../shared/workbook/sheetModel";
import { refersToSheet } from "./refersToSheet";
import { remainsOf, type Remains } from "./remains";
import { queueSheetPlace, type FoundSheet } from "./sheetPlace";

/** What a plan is to rest on. */
interface Freed {
  /** The content that was given, or the same without the sheets that a broken run left. */
  readonly content: WorkbookContent;
  /** Names of those that the broken run wrote whole: they stay as they are. */
  readonly whole: readonly string[];
}

/**
 * Looks, where sheets without a marker stand in a plan's way, whether they are what a broken run left. The plan is then to be made as if
 * those were not there, and those neither that the broken run wrote whole: what it began is of the same network.
 * @param plan what was planned
 * @param planOf plans anew
 */
export async function withoutRemains(
  context: Excel.RequestContext,
  content: WorkbookContent,
  plan: Plan,
  planOf: (content: WorkbookContent) => Plan,
  sync: () => Promise<void>,
): Promise<Freed> {
  const models = inTheWay(content, plan, planOf);
  if (models.length === 0) return { content, whole: [] };
  const names = context.workbook.names.load("items/formula");
  const queued = models.map((model) => ({ model, place: queueSheetPlace(context, model) }));
  await sync();
  const remains = queued.map(({ model, place }) => ({ model, is: remainsNow(model, place().found, names.items) }));
  // Where it broke between two sheets it left none that is begun: all that stand there hold what goes there, cell for cell.
  const areRemains =
    remains.some(({ is }) => is === "blank" || is === "begun") || remains.every(({ is }) => is === "whole");
  if (!areRemains) return { content, whole: [] };
  const namesOf = (wanted: readonly Remains[]) =>
    remains.filter(({ is }) => wanted.includes(is)).map(({ model }) => model.name);
  const ours = namesOf(["blank", "begun", "whole"]);
  const sheets = content.sheets.filter(({ name }) => !ours.some((each) => sameName(each, name)));
  return { content: { ...content, sheets }, whole: namesOf(["whole"]) };
}

/** What would be drawn where a sheet without a marker stands, if none of these stood there. */
function inTheWay(
  content: WorkbookContent,
  { sheets, findings }: Plan,
  planOf: (content: WorkbookContent) => Plan,
): readonly SheetModel[] {
  const isAvoided = findings.some(({ code }) => code === "sheet-name-taken");
  // Of input sheets only those that are missing are planned, and nothing is said of the others.
  if (!isAvoided && sheets.some(({ marker }) => marker !== null)) return [];
  const own = content.sheets.filter(({ marker }) => marker === null);
  const wanted = planOf({ ...content, sheets: content.sheets.filter(({ marker }) => marker !== null) }).sheets;
  return wanted.filter((model) => own.some(({ name }) => sameName(name, model.name)));
}

function remainsNow(model: SheetModel, found: FoundSheet | null, names: readonly Excel.NamedItem[]): Remains {
  if (found === null) return "own";
  return remainsOf(
    model,
    found,
    names.some(({ formula }) => refersToSheet(String(formula), model.name)),
  );
}
