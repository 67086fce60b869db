import { fetchPart } from "../../pane/fetchPart";
import type { PanelCommand } from "../../shared/panel/panelCommand";
import type { PanelPreview } from "../../shared/panel/panelPreview";
import type { Language } from "../../shared/text/language";
import type { FeeGlances } from "./feeGlances";
import { writingPart } from "./writingPart";

/** What a command would do to the workbook that is open: the fees at once, the check with its view, all else with what writes. */
export async function previewInExcel(
  asked: PanelCommand,
  language: Language,
  glances: FeeGlances,
): Promise<PanelPreview> {
  const preview = await previewOfView(asked, language, glances);
  // Whether a broken run left what stands in the way, only what writes can tell.
  if (preview?.findings.some(({ code }) => code === "sheet-name-taken") === false) return preview;
  const { ExcelHost } = await writingPart();
  return new ExcelHost(language).preview(asked);
}

/** @returns null for the commands that have no view that does without what writes */
async function previewOfView(
  asked: PanelCommand,
  language: Language,
  glances: FeeGlances,
): Promise<PanelPreview | null> {
  if (asked.command === "calculate-fees") return glances.preview(asked, language);
  if (asked.command !== "check") return null;
  const { checkPreview } = await fetchPart(() => import(/* webpackChunkName: "check" */ "./checkPreview"));
  return checkPreview(asked, language);
}
