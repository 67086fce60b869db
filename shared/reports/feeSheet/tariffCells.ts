import type { CellReference, Expression } from "../../workbook/expression";
import { binary, call, fixed, ifNumber, plus, range, roundToUnit, text, times, whole } from "../../workbook/formula";
import type { FeeClasses } from "../../fees/feeVersion";

/** Where the year's amounts of one tariff stand on the sheet; null where it has none. */
export interface TariffCells {
  readonly fixedPart: CellReference | null;
  readonly rate: CellReference | null;
  readonly floor: CellReference | null;
  readonly cap: CellReference | null;
  readonly feeUnit: CellReference;
  /** In per cent. */
  readonly largestRise: CellReference | null;
  readonly classes: ClassCells | null;
}

export interface ClassCells {
  readonly kind: FeeClasses["kind"];
  readonly from: readonly CellReference[];
  /** Null in the last class where it has no upper limit. */
  readonly upTo: readonly (CellReference | null)[];
  readonly amount: readonly CellReference[];
}

/** The unbounded fee of the population in a cell. */
export function unboundedFormula(tariff: TariffCells, population: Expression): Expression {
  const { classes } = tariff;
  if (classes === null) {
    const variable = tariff.rate === null ? null : times(population, fixed(tariff.rate));
    if (tariff.fixedPart === null) return variable ?? whole(0);
    return variable === null ? fixed(tariff.fixedPart) : plus(fixed(tariff.fixedPart), variable);
  }
  const sum = classes.kind === "flat" ? flatFormula(classes, population) : marginalFormula(classes, population);
  const last = classes.upTo[classes.upTo.length - 1];
  return last == null ? sum : call("IF", binary(population, ">", fixed(last)), call("NA"), sum);
}

function flatFormula(classes: ClassCells, population: Expression): Expression {
  const column = (cells: readonly CellReference[]): Expression => {
    const first = cells[0];
    const last = cells[cells.length - 1];
    if (first === undefined || last === undefined) return call("NA");
    return range(fixed(first), fixed(last));
  };
  return call("INDEX", column(classes.amount), call("MATCH", population, column(classes.from), whole(1)));
}

/** Each class's rate for the inhabitants within it. */
function marginalFormula(classes: ClassCells, population: Expression): Expression {
  const terms = classes.amount.map((amount, index) => {
    const upTo = classes.upTo[index] ?? null;
    const below = index === 0 ? null : (classes.upTo[index - 1] ?? null);
    const top = upTo === null ? population : call("MIN", population, fixed(upTo));
    const within = below === null ? top : call("MAX", whole(0), binary(top, "-", fixed(below)));
    return times(fixed(amount), within);
  });
  return call("SUM", ...terms);
}

/**
 * Bounded, part of the year, not above the limit, rounded to the fee's unit: the fee in the exact form that agrees with the core.
 * @param limit what the largest rise allows, as `limitFormula` gives it; null where it limits nothing
 */
export function feeFormula(
  tariff: TariffCells,
  unbounded: Expression,
  months: Expression | null,
  limit: Expression | null,
): Expression {
  const bounded = boundedFormula(tariff, unbounded);
  const part = months === null ? bounded : binary(times(bounded, months), "/", whole(12));
  return roundToUnit(limit === null ? part : call("MIN", part, limit), fixed(tariff.feeUnit));
}

function boundedFormula(tariff: TariffCells, unbounded: Expression): Expression {
  const raised = tariff.floor === null ? unbounded : call("MAX", fixed(tariff.floor), unbounded);
  return tariff.cap === null ? raised : call("MIN", fixed(tariff.cap), raised);
}

/** Last year's fixed fee × (100 + p)/100. */
export function limitFormula(largestRise: CellReference, previousFee: Expression): Expression {
  return binary(times(previousFee, plus(whole(100), fixed(largestRise))), "/", whole(100));
}

/** Whether the limit is below what the rule gives; a difference that only binary arithmetic makes is none. */
export function riseLimitedFormula(
  tariff: TariffCells,
  unbounded: Expression,
  limit: Expression,
  words: { readonly yes: string; readonly no: string },
): Expression {
  const difference = call("ROUND", binary(boundedFormula(tariff, unbounded), "-", limit), whole(8));
  return call("IF", binary(difference, ">", whole(0)), text(words.yes), text(words.no));
}

/** Which bound holds, in words; a difference that only binary arithmetic makes is none. */
export function boundFormula(
  tariff: TariffCells,
  unbounded: CellReference,
  words: { readonly floor: string; readonly cap: string; readonly none: string; readonly missing: string },
): Expression {
  const difference = (bound: CellReference) => call("ROUND", binary(unbounded, "-", fixed(bound)), whole(8));
  const aboveCap =
    tariff.cap === null
      ? text(words.none)
      : call("IF", binary(difference(tariff.cap), ">", whole(0)), text(words.cap), text(words.none));
  const bound =
    tariff.floor === null
      ? aboveCap
      : call("IF", binary(difference(tariff.floor), "<", whole(0)), text(words.floor), aboveCap);
  return ifNumber(unbounded, bound, text(words.missing));
}
