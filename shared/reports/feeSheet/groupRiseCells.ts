import { toNumber } from "../../money/decimal";
import { add, subtract, zero, type Fraction } from "../../money/fraction";
import type { CellReference } from "../../workbook/expression";
import { binary, call, ifNumber } from "../../workbook/formula";
import type { CellContent, TableColumn } from "../sheetComposer";
import type { FeePlaces } from "./feePlaces";
import { feeFormat, type FeeSheetContext } from "./feeSheetContext";
import { limitOf, riseColumns } from "./riseCells";
import type { SharedGroup } from "./sharedGroups";
import { placeIn } from "./tariffAmount";
import { feeFormula, riseLimitedFormula, type TariffCells } from "./tariffCells";

function freeFee(group: SharedGroup): Fraction | null {
  return group.members[0]?.joint?.ruleFee.fee ?? null;
}

/** The fixed fees of all members of a joint payer together; null where one has none, or nothing limits the rise. */
function previousSum({ result }: FeeSheetContext, group: SharedGroup): Fraction | null {
  if (group.members[0]?.riseLimit == null) return null;
  return group.members.reduce((sum, { code }) => add(sum, result.previousFee.get(code) ?? zero), zero);
}

/** Columns of groups that show what the largest rise starts from, where it holds and what it keeps from being charged. */
export function groupRiseColumns(context: FeeSheetContext, groups: readonly SharedGroup[]): readonly TableColumn[] {
  const before = groups.flatMap((group) => previousSum(context, group) ?? []);
  const amounts = groups.flatMap((group) => [group.payer.fee, freeFee(group) ?? zero]);
  return [
    { key: "previous", header: context.text("previousFee"), width: 12, format: feeFormat(before) },
    ...riseColumns(context, amounts),
  ];
}

export function groupRiseCells(
  context: FeeSheetContext,
  group: SharedGroup,
  tariff: TariffCells | undefined,
  places: FeePlaces,
  cell: (key: string) => CellReference,
): Readonly<Record<"previous" | "riseLimited" | "unlimited" | "notCharged", CellContent>> {
  const missing = context.text("missing");
  const joint = group.members[0]?.joint ?? null;
  const free = freeFee(group);
  const before = previousSum(context, group);
  if (joint === null || free === null || tariff === undefined) {
    return { previous: missing, riseLimited: context.text("notLimited"), unlimited: missing, notCharged: 0 };
  }
  const words = { yes: context.text("yes"), no: context.text("no") };
  const limit = limitOf(tariff, before !== null, cell("previous"));
  const isDecided = group.payer.decided !== null;
  return {
    previous:
      before === null
        ? missing
        : {
            value: toNumber(before),
            formula: call("SUM", ...group.members.map((each) => placeIn(places.previous, each))),
          },
    riseLimited:
      limit === null
        ? context.text("notLimited")
        : {
            value: joint.limited.isLimited ? words.yes : words.no,
            formula: riseLimitedFormula(tariff, cell("unbounded"), limit, words),
          },
    unlimited: {
      value: toNumber(free),
      formula: ifNumber(cell("unbounded"), feeFormula(tariff, cell("unbounded"), null, null), call("NA")),
    },
    notCharged: isDecided
      ? 0
      : { value: toNumber(subtract(free, joint.limited.fee)), formula: binary(cell("unlimited"), "-", cell("amount")) },
  };
}
