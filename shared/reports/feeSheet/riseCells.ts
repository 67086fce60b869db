import type { FeesOfYear } from "../../fees/feesOfYear";
import type { MemberFee } from "../../fees/memberFee";
import { toNumber } from "../../money/decimal";
import { subtract, type Fraction } from "../../money/fraction";
import type { CellReference, Expression } from "../../workbook/expression";
import { binary, call, ifNumber, whole } from "../../workbook/formula";
import type { CellContent, TableColumn } from "../sheetComposer";
import type { FeePlaces } from "./feePlaces";
import { feeFormat, type FeeSheetContext } from "./feeSheetContext";
import { placeIn } from "./tariffAmount";
import { feeFormula, limitFormula, riseLimitedFormula, type TariffCells } from "./tariffCells";

/** Some tariff in use limits the rise. */
export function hasLargestRise({ tariffs }: FeesOfYear): boolean {
  return tariffs.some(({ version }) => version.rule.largestRise !== null);
}

/** Columns that show where the largest rise holds, and what it keeps from being charged. */
export function riseColumns(context: FeeSheetContext, amounts: readonly Fraction[]): readonly TableColumn[] {
  const format = feeFormat(amounts);
  return [
    { key: "riseLimited", header: context.text("riseLimited"), width: 12, wrap: true },
    { key: "unlimited", header: context.text("unlimitedFee"), width: 12, format },
    { key: "notCharged", header: context.text("notCharged"), width: 12, format },
  ];
}

/** Last year's fee × (100 + p)/100 for a member or a group whose rise is limited. */
export function limitOf(tariff: TariffCells, isLimitable: boolean, previous: CellReference): Expression | null {
  return isLimitable && tariff.largestRise !== null ? limitFormula(tariff.largestRise, previous) : null;
}

/** What stands in those columns for a member. A joint payer's members share a whole whose rise is limited in its own table. */
export function riseCells(
  context: FeeSheetContext,
  member: MemberFee,
  tariff: TariffCells,
  places: FeePlaces,
  cells: {
    readonly unbounded: CellReference;
    readonly months: Expression | null;
    readonly decided: CellReference | null;
    readonly fee: CellReference;
    readonly previous: CellReference;
    readonly unlimited: CellReference;
  },
): Readonly<Record<"riseLimited" | "unlimited" | "notCharged", CellContent>> {
  const { joint, unlimited, riseLimit, riseLimited, byRule, decided } = member;
  const words = { yes: context.text("yes"), no: context.text("no") };
  const missing = context.text("missing");
  const word = riseLimited ? words.yes : words.no;
  if (joint !== null) {
    const shared = context.text("sharedAmount");
    const limited = { value: word, formula: placeIn(places.groupRiseLimited, member) };
    return {
      riseLimited: riseLimit === null ? context.text("notLimited") : limited,
      unlimited: shared,
      notCharged: shared,
    };
  }
  const limit = limitOf(tariff, riseLimit !== null, cells.previous);
  const free = ifNumber(cells.unbounded, feeFormula(tariff, cells.unbounded, cells.months, null), call("NA"));
  const difference = binary(cells.unlimited, "-", cells.fee);
  return {
    riseLimited:
      limit === null
        ? context.text("notLimited")
        : { value: word, formula: riseLimitedFormula(tariff, cells.unbounded, limit, words) },
    unlimited: unlimited === null ? missing : { value: toNumber(unlimited), formula: free },
    notCharged:
      decided !== null || unlimited === null || byRule === null
        ? 0
        : {
            value: toNumber(subtract(unlimited, byRule)),
            formula: cells.decided === null ? difference : ifNumber(cells.decided, whole(0), difference),
          },
  };
}
