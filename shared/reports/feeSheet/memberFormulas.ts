import { needsPopulation } from "../../fees/feeVersion";
import type { MemberFee } from "../../fees/memberFee";
import { toNumber } from "../../money/decimal";
import type { CellReference, Expression } from "../../workbook/expression";
import { call, ifNumber, text } from "../../workbook/formula";
import type { CellContent } from "../sheetComposer";
import type { FeePlaces } from "./feePlaces";
import { kronorAndOre, type FeeSheetContext } from "./feeSheetContext";
import { limitOf } from "./riseCells";
import { placeIn } from "./tariffAmount";
import { feeFormula, unboundedFormula, type TariffCells } from "./tariffCells";

/** The unbounded fee of a member, of its group where it pays jointly. */
export function unboundedContent(
  context: FeeSheetContext,
  member: MemberFee,
  tariff: TariffCells,
  places: FeePlaces,
  population: Expression,
): CellContent {
  const value = member.unbounded === null ? context.text("missing") : toNumber(member.unbounded);
  // A joint payer whose group cannot be computed: what the member would pay alone is not its unbounded fee.
  if (member.unbounded === null && member.alone !== null) return value;
  if (member.joint !== null) return { value, formula: placeIn(places.groupUnbounded, member), format: kronorAndOre };
  const formula = unboundedFormula(tariff, population);
  const needsNone = !needsPopulation(member.amounts.version);
  return {
    value,
    formula: needsNone ? formula : ifNumber(population, formula, text(context.text("missing"))),
    format: kronorAndOre,
  };
}

/** The decided amount, the share of a joint or decided amount, or the rule's fee; #N/A where a population is missing, never a fee. */
export function memberFeeFormula(
  member: MemberFee,
  tariff: TariffCells,
  places: FeePlaces,
  cells: {
    readonly unbounded: Expression;
    readonly months: Expression | null;
    readonly decided: Expression | null;
    readonly previous: CellReference;
  },
): Expression {
  if (places.share.has(member)) return placeIn(places.share, member);
  const limit = limitOf(tariff, member.riseLimit !== null, cells.previous);
  const byRule = ifNumber(cells.unbounded, feeFormula(tariff, cells.unbounded, cells.months, limit), call("NA"));
  return cells.decided === null ? byRule : ifNumber(cells.decided, cells.decided, byRule);
}
