import { binary, call, text as textOf } from "../../workbook/formula";
import type { CellReference } from "../../workbook/expression";
import { kronorAndOre, wholeKronor } from "../feeSheet/feeSheetContext";
import { wholeNumber } from "../eventSheet/reportContext";
import type { CellContent, PlacedTable } from "../sheetComposer";
import type { MemberPageContext } from "./memberPageContext";
import type { MemberYear } from "./memberYear";

/** Whole kronor without decimals, others with öre. */
export function kronorFormat(amount: number): string {
  return Number.isInteger(amount) ? wholeKronor : kronorAndOre;
}

/** The member's year in six figures; the fee stands first. The cost per participation is a formula over two of them. */
export function keyTable(context: MemberPageContext, member: MemberYear): PlacedTable {
  const { say, known, text, composer } = context;
  const { fee, total, persons, costPerParticipation } = member;
  const keys = ["fee", "participations", "persons", "events", "missed", "cost"] as const;
  const cellAt = (key: (typeof keys)[number]): CellReference => table.cell(keys.indexOf(key), "value");
  const missing = textOf(text("missing"));
  const cost = (): CellContent => ({
    value: costPerParticipation ?? text("missing"),
    formula: call(
      "IF",
      call("AND", call("ISNUMBER", cellAt("fee")), call("ISNUMBER", cellAt("participations"))),
      call("IFERROR", binary(cellAt("fee"), "/", cellAt("participations")), missing),
      missing,
    ),
    format: wholeKronor,
  });
  composer.line(say("keyHeading"), "heading");
  const table = composer.table(
    context.tableName("Kommunblad"),
    [
      { key: "figure", header: say("figure"), width: 40 },
      { key: "value", header: say("value"), width: 16, format: wholeNumber },
    ],
    keys.map((key) => () => {
      const values: Readonly<Record<typeof key, CellContent>> = {
        fee: { value: fee.fee, format: kronorFormat(fee.fee) },
        participations: known(total.participations),
        persons: known(persons),
        events: known(total.events),
        missed: known(total.missed),
        cost: cost(),
      };
      return { figure: say(key), value: values[key] };
    }),
  );
  return table;
}
