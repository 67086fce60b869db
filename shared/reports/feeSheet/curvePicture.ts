import type { FeeResult } from "../../fees/calculateFees";
import { toNumber } from "../../money/decimal";
import { feeCurve } from "./feeCurve";
import { contextTexts } from "./feeSheetContext";
import type { Language } from "../../text/language";
import type { ChartPicture } from "../../workbook/chartPicture";

/** The chart of a fee sheet as figures, without the sheet being drawn. */
export function curvePicture(result: FeeResult, language: Language): ChartPicture | null {
  const curve = feeCurve({ result, text: contextTexts(result, language) });
  if (curve === null) return null;
  const { populations, lines, pointsName, words } = curve;
  return {
    ...words,
    series: [
      ...lines.map(({ name, fees }) => ({
        name,
        shape: "line" as const,
        points: populations.flatMap((x, at) => {
          const fee = fees[at] ?? null;
          return fee === null ? [] : [{ x, y: toNumber(fee) }];
        }),
      })),
      {
        name: pointsName,
        shape: "points" as const,
        points: result.fees.members.flatMap(({ population, fee }) =>
          population === null ? [] : [{ x: population, y: toNumber(fee) }],
        ),
      },
    ],
  };
}
