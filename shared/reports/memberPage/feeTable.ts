import { decimalOfNumber, toNumber } from "../../money/decimal";
import { subtract } from "../../money/fraction";
import { reportText } from "../../text/reportText";
import { binary, call, text as textOf } from "../../workbook/formula";
import { wholeNumber } from "../eventSheet/reportContext";
import type { CellContent, PlacedTable } from "../sheetComposer";
import { kronorFormat } from "./keyTable";
import type { MemberPageContext } from "./memberPageContext";
import type { MemberYear } from "./memberYear";

const bounds = { floor: "boundFloor", cap: "boundCap", none: "boundNone" } as const;

/** From population to fee, and last year's fee beside it. @param keys the table whose first row holds the fee */
export function feeTable(context: MemberPageContext, { fee }: MemberYear, keys: PlacedTable, isFixed: boolean): void {
  const { say, text, language, composer } = context;
  const { population, unbounded, bound, previousFee } = fee;
  // A decided fee whose population is missing stands at no bound that is known; a fixed one's row may state it alone.
  const isBoundKnown = bound !== null && (isFixed || unbounded !== null);
  const amount = (value: number | null): CellContent =>
    value === null ? text("missing") : { value, format: kronorFormat(value) };
  composer.line(say("feeHeading"), "heading");
  const before =
    previousFee === null ? null : toNumber(subtract(decimalOfNumber(fee.fee), decimalOfNumber(previousFee)));
  const feeCell = keys.cell(0, "value");
  const table: PlacedTable = composer.table(
    context.tableName("Kommunblad_avgift"),
    [
      { key: "figure", header: say("figure"), width: 40 },
      { key: "value", header: say("value"), width: 16, format: wholeNumber },
    ],
    [
      () => ({
        figure: population === null ? reportText("population", language) : say("population"),
        value: population ?? text("missing"),
      }),
      () => ({ figure: say("unbounded"), value: amount(unbounded) }),
      () => ({
        figure: reportText("bound", language),
        value: isBoundKnown ? reportText(bounds[bound], language) : text("missing"),
      }),
      () => ({ figure: say("previousFee"), value: amount(previousFee) }),
      () => ({
        figure: reportText("change", language),
        value:
          before === null
            ? text("missing")
            : {
                value: before,
                formula: call(
                  "IF",
                  call("ISNUMBER", table.cell(3, "value")),
                  binary(feeCell, "-", table.cell(3, "value")),
                  textOf(text("missing")),
                ),
                format: kronorFormat(before),
              },
      }),
    ],
  );
}
