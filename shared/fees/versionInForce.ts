import { categoryKey, type FeeVersions } from "./feeVersions";
import type { FeeVersion } from "./feeVersion";

/** The version of the category with the greatest "Gäller från" not after the year. No other category stands in. */
export function versionInForce(versions: FeeVersions, category: string | null, year: number): FeeVersion | null {
  const own = versions.byCategory.get(categoryKey(category)) ?? [];
  return own.reduce<FeeVersion | null>((latest, each) => (each.fromYear <= year ? each : latest), null);
}
