import type { ChangePartKind } from "../../fees/feeChange";
import { changeRatio, summedParts, type MemberChange } from "../../fees/memberChanges";
import { toNumber } from "../../money/decimal";
import type { Fraction } from "../../money/fraction";
import type { CellReference, Expression } from "../../workbook/expression";
import { binary, call, text, whole } from "../../workbook/formula";
import { changePartTexts } from "../changePartTexts";
import { feeFormat, type FeeSheetContext } from "../feeSheet/feeSheetContext";
import type { CellContent, PlacedTable, TableColumn, TableRowContent } from "../sheetComposer";

/** One row a member of either year: both fees, the change and its parts. */
export function changeTable(context: FeeSheetContext, changes: readonly MemberChange[]): PlacedTable {
  const kinds = [...summedParts(changes).keys()];
  const amounts = changes.flatMap(({ fee, previousFee, parts }) =>
    [fee, previousFee, ...parts.map(({ amount }) => amount)].flatMap((amount) => amount ?? []),
  );
  const format = feeFormat(amounts);
  const columns: readonly TableColumn[] = [
    { key: "code", header: context.text("code"), width: 12 },
    { key: "name", header: context.text("municipality"), width: 22 },
    { key: "previous", header: context.text("previousFee"), width: 12, format },
    { key: "fee", header: context.text("fee"), width: 12, format },
    { key: "change", header: context.text("change"), width: 12, format },
    { key: "changePercent", header: context.text("changePercent"), width: 11, format: "0.0%" },
    ...kinds.map((kind) => ({
      key: kind,
      header: context.text(changePartTexts[kind]),
      // Its header is one long word.
      width: kind === "index" ? 16 : 12,
      format,
    })),
  ];
  context.composer.line(context.text("changeMembersHeading"), "heading");
  const name = context.tableName(`Jamforelse_${String(context.result.fees.year)}`);
  return context.composer.table(
    name,
    columns,
    changes.map((each) => changeRow(context, each, kinds)),
  );
}

function changeRow(context: FeeSheetContext, each: MemberChange, kinds: readonly ChangePartKind[]): TableRowContent {
  const { code, name, fee, previousFee, change, parts } = each;
  const missing = context.text("missing");
  const { fees, previous } = context.result;
  const isMemberIn = ({ memberships }: typeof fees) => memberships.some((member) => member.code === code);
  const shown = (amount: Fraction | null, isMember: boolean): CellContent =>
    amount === null ? (isMember ? missing : context.text("notMember")) : toNumber(amount);
  const ratio = changeRatio(each);
  return (cell) => {
    const formula = changeFormula(each, cell("fee"), cell("previous"));
    const share = binary(cell("change"), "/", cell("previous"));
    return {
      code: { value: code, format: "@" },
      name,
      previous: shown(previousFee, isMemberIn(previous)),
      fee: shown(fee, isMemberIn(fees)),
      change: change === null || formula === null ? missing : { value: toNumber(change), formula },
      changePercent:
        change === null || previousFee === null
          ? missing
          : {
              value: ratio === null ? missing : toNumber(ratio),
              formula: call("IF", binary(cell("previous"), ">", whole(0)), share, text(missing)),
            },
      ...Object.fromEntries(
        kinds.map((kind) => {
          const part = parts.find((own) => own.kind === kind);
          return [kind, change === null ? missing : part === undefined ? 0 : toNumber(part.amount)];
        }),
      ),
    };
  };
}

/** A member of one year only gains or loses the whole fee. */
function changeFormula(
  { fee, previousFee }: MemberChange,
  feeCell: CellReference,
  previousCell: CellReference,
): Expression | null {
  if (fee === null) return previousFee === null ? null : binary(whole(0), "-", previousCell);
  return previousFee === null ? feeCell : binary(feeCell, "-", previousCell);
}
