import type { YearAmounts } from "../../fees/yearAmounts";
import { toNumber } from "../../money/decimal";
import type { Fraction } from "../../money/fraction";
import type { CellReference, Expression } from "../../workbook/expression";
import { fixed, roundToOre, roundToUnit, times } from "../../workbook/formula";
import type { CellContent } from "../sheetComposer";
import { exactAmount, type FeeSheetContext } from "./feeSheetContext";

/** One amount of a tariff: stated in base-year money, and how it becomes the year's. */
export interface TariffAmount {
  readonly key: "fixed" | "rate" | "floor" | "cap" | "class";
  readonly tariff: YearAmounts;
  readonly label: string;
  readonly stated: Fraction;
  readonly value: Fraction;
  readonly isIndexed: boolean;
  /** Null: not rounded. Öre for a rate, kronor for an amount. */
  readonly unit: Fraction | null;
  readonly unitIsOre: boolean;
  /** Rounded every year, each year from the year before's. */
  readonly isChained: boolean;
}

/** Where the cells stand that formulas of other tables refer to. Filled as tables are placed. */
export interface TariffPlaces {
  readonly factor: Map<YearAmounts, CellReference>;
  readonly stated: Map<TariffAmount, CellReference>;
  readonly unit: Map<TariffAmount, CellReference>;
  /** The year's amount. */
  readonly ofYear: Map<TariffAmount, CellReference>;
  /** The end of the chain, for chained amounts. */
  readonly chainEnd: Map<TariffAmount, CellReference>;
  readonly feeUnit: Map<YearAmounts, CellReference>;
  /** The largest rise in per cent, where the rule has one. */
  readonly largestRise: Map<YearAmounts, CellReference>;
}

export function placeIn<Key>(places: ReadonlyMap<Key, CellReference>, key: Key): CellReference {
  const place = places.get(key);
  if (place === undefined) throw new Error("A formula refers to a cell that is not placed.");
  return place;
}

function amount(
  tariff: YearAmounts,
  parts: Pick<TariffAmount, "key" | "label" | "stated" | "value" | "unitIsOre"> & { readonly indexed: boolean },
): TariffAmount {
  const { rule } = tariff.version;
  const isIndexed = parts.indexed && rule.series !== null;
  return {
    ...parts,
    tariff,
    isIndexed,
    unit: parts.unitIsOre ? rule.rateUnit : rule.amountUnit,
    isChained: isIndexed && rule.chain === "rounded" && tariff.chain.steps.length > 0,
  };
}

/** Fixed part, rate, floor and cap, as far as the tariff has them. */
export function parameterAmounts(context: FeeSheetContext, tariff: YearAmounts): readonly TariffAmount[] {
  const { rule } = tariff.version;
  const candidates = [
    { key: "fixed", label: "fixedPart", stated: rule.fixed, value: tariff.fixed, indexed: rule.indexFee },
    { key: "rate", label: "rate", stated: rule.rate, value: tariff.rate, indexed: rule.indexFee },
    { key: "floor", label: "floor", stated: rule.floor, value: tariff.floor, indexed: rule.indexFloor },
    { key: "cap", label: "cap", stated: rule.cap, value: tariff.cap, indexed: rule.indexCap },
  ] as const;
  return candidates.flatMap(({ key, label, stated, value, indexed }) =>
    stated === null || value === null
      ? []
      : [amount(tariff, { key, label: context.text(label), stated, value, indexed, unitIsOre: key === "rate" })],
  );
}

export function classAmounts(context: FeeSheetContext, tariff: YearAmounts): readonly TariffAmount[] {
  const { classes, rule } = tariff.version;
  return (classes?.classes ?? []).map((each, index) =>
    amount(tariff, {
      key: "class",
      label: context.text("classAmount", { number: index + 1 }),
      stated: each.amount,
      value: tariff.classAmounts[index] ?? each.amount,
      indexed: rule.indexFee,
      unitIsOre: classes?.kind === "marginal",
    }),
  );
}

export function unitContent(context: FeeSheetContext, of: TariffAmount): CellContent {
  if (of.unit === null) return context.text("notRounded");
  return { value: toNumber(of.unit), format: of.unitIsOre ? '0.######" öre"' : '#,##0.######" kr"' };
}

/** Rounds as the core does, where the amount is rounded. */
export function roundedFormula(of: TariffAmount, value: Expression, places: TariffPlaces): Expression {
  if (of.unit === null) return value;
  const unit = fixed(placeIn(places.unit, of));
  return of.unitIsOre ? roundToOre(value, unit) : roundToUnit(value, unit);
}

/** The year's amount beside its formula: the end of its chain, or stated × factor, rounded. */
export function yearContent(of: TariffAmount, places: TariffPlaces): CellContent {
  const stated = placeIn(places.stated, of);
  const formula = of.isChained
    ? placeIn(places.chainEnd, of)
    : roundedFormula(of, of.isIndexed ? times(stated, fixed(placeIn(places.factor, of.tariff))) : stated, places);
  return { value: toNumber(of.value), formula, format: exactAmount };
}
