import type { CommandOutcome } from "../commands/commandOutcome";
import { chartPicture } from "./chartPicture";
import { fingerprint } from "./fingerprint";
import type { ChartPicture } from "../workbook/chartPicture";
import type { PanelPreview } from "./panelPreview";
import { shownPreview } from "./shownPreview";

/**
 * What a command would do, as a panel shows it.
 * @param sheetNames the sheets that the workbook has
 */
export function panelPreviewOf(command: string, outcome: CommandOutcome, sheetNames: readonly string[]): PanelPreview {
  return shownPreview(command, outcome, sheetNames, {
    picture: pictureOf(outcome),
    fingerprint: fingerprint(outcome.plan),
  });
}

function pictureOf({ plan, outline, scenario }: CommandOutcome): ChartPicture | null {
  const charted = plan.sheets.find((sheet) => sheet.charts.length > 0);
  const chart = charted?.charts[0];
  const isPictured = outline !== null || scenario !== undefined;
  return isPictured && charted !== undefined && chart !== undefined ? chartPicture(charted, chart) : null;
}
