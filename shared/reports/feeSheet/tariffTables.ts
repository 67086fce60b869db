import { needsPopulation } from "../../fees/feeVersion";
import type { YearAmounts } from "../../fees/yearAmounts";
import type { CellReference } from "../../workbook/expression";
import { chainTable } from "./chainTable";
import { classTable } from "./classTable";
import type { FeeSheetContext } from "./feeSheetContext";
import { parameterTable } from "./parameterTable";
import { classAmounts, parameterAmounts, placeIn, type TariffAmount, type TariffPlaces } from "./tariffAmount";
import type { TariffCells } from "./tariffCells";

/** The tables that hold every figure the fees rest on but the populations, and where the year's amounts stand. */
export function tariffTables(context: FeeSheetContext): ReadonlyMap<YearAmounts, TariffCells> {
  const { tariffs } = context.result.fees;
  const places: TariffPlaces = {
    factor: new Map(),
    stated: new Map(),
    unit: new Map(),
    ofYear: new Map(),
    chainEnd: new Map(),
    feeUnit: new Map(),
    largestRise: new Map(),
  };
  const parameters = tariffs.flatMap((tariff) => parameterAmounts(context, tariff));
  const classes = tariffs.flatMap((tariff) => classAmounts(context, tariff));
  parameterTable(context, tariffs, parameters, places);
  const classCells = classTable(context, classes, places);
  chainTable(context, [...parameters, ...classes], places);
  const cellOf = (tariff: YearAmounts, key: TariffAmount["key"]): CellReference | null => {
    const amount = parameters.find((each) => each.tariff === tariff && each.key === key);
    return amount === undefined ? null : placeIn(places.ofYear, amount);
  };
  return new Map(
    tariffs.map((tariff) => [
      tariff,
      {
        fixedPart: cellOf(tariff, "fixed"),
        // A rate of zero asks for no population, so that a missing one leaves the fixed part.
        rate: needsPopulation(tariff.version) ? cellOf(tariff, "rate") : null,
        floor: cellOf(tariff, "floor"),
        cap: cellOf(tariff, "cap"),
        feeUnit: placeIn(places.feeUnit, tariff),
        largestRise: places.largestRise.get(tariff) ?? null,
        classes: classCells.get(tariff) ?? null,
      },
    ]),
  );
}
