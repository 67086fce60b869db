import { indexChain } from "../index/indexChain";
import { isFault, type Outcome } from "../workbook/outcome";
import type { FeeBasis } from "./feeBasis";
import type { FeeVersion } from "./feeVersion";
import { yearAmounts, type YearAmounts } from "./yearAmounts";

/** The tariff of a version in a year. @returns why there is none; nothing where a broken row is the reason */
export function tariffOf(
  basis: FeeBasis,
  version: FeeVersion,
  year: number,
  preliminaryIndex: boolean,
): Outcome<YearAmounts> {
  if (version.unusable) return { faults: [] };
  const chain = indexChain(version.rule, year, basis.index, preliminaryIndex);
  return isFault(chain) ? chain : yearAmounts(version, year, chain.value);
}
