import { calculatedFees, type FeeDrawing } from "../commands/calculatedFees";
import type { CommandInput } from "../commands/command";
import { curvePicture } from "../reports/feeSheet/curvePicture";
import type { ChartPicture } from "../workbook/chartPicture";
import type { PanelPreview } from "./panelPreview";
import { shownPreview } from "./shownPreview";

/** A sheet that is only shown to be written, with its picture. */
interface NamedSheet {
  readonly name: string;
  readonly picture: ChartPicture | null;
}

const names: FeeDrawing<NamedSheet> = {
  feeSheet: (result, { name }, _networkName, language) => ({ name, picture: curvePicture(result, language) }),
  findingsSheet: (_findings, { name }) => ({ name, picture: null }),
};

/**
 * The preview of "calculate-fees" without its sheets being drawn: all that `panelPreviewOf` says of it but the fingerprint, in a fraction of
 * the code.
 * @param sheetNames the sheets that the workbook has
 * @param fingerprint by which the host knows the plan again, which is not made here
 */
export function feesAtAGlance(input: CommandInput, sheetNames: readonly string[], fingerprint: string): PanelPreview {
  const outcome = calculatedFees(input, names);
  const picture = outcome.plan.sheets.find((sheet) => sheet.picture !== null)?.picture ?? null;
  return shownPreview("calculate-fees", outcome, sheetNames, { picture, fingerprint });
}
