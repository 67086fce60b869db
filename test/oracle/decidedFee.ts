import type { AmountDecision, Book, Membership } from "./book";
import { nameKey } from "./cells";
import { Fault, required } from "./fault";
import { largestRemainder } from "./largestRemainder";
import { membersOfPayer, sharesPayerName } from "./memberships";
import type { Rational } from "./rational";
import { one, rational } from "./rational";
import { versionInForce } from "./ruleVersions";
import type { YearSetting } from "./yearSetting";
import { populationIn, populationYearOf } from "./yearSetting";

/** The decision that settles a member's fee of the year: its own or its payer's. */
export function decisionFor(book: Book, year: number, row: Membership): AmountDecision | null {
  const decisions = book.decisions.filter((each) => each.year === year);
  const own = decisions.find((each) => each.code === row.code) ?? null;
  const payers = decisions.find((each) => each.payer !== null && nameKey(each.payer) === nameKey(row.payer)) ?? null;
  if (payers !== null && sharesPayerName(book, year, row))
    throw new Fault(`${nameKey(row.payer)}: several payers have the name in the decision of ${year}`);
  if (own !== null && payers !== null)
    throw new Fault(`${row.code}: a decision for the member and one for its payer in ${year}`);
  return own ?? payers;
}

/** A member's decided amount; of a payer's amount its share by population, or an equal share when a population is missing. */
export function decidedFee(setting: YearSetting, row: Membership, decision: AmountDecision): Rational {
  if (decision.payer === null) return decision.amount;
  const group = membersOfPayer(setting.book, setting.year, row);
  const populations = group.map((each) => shareWeight(setting, each));
  const weights = populations.flatMap((each) => (each === null ? [] : [each]));
  const unit = decision.amount.denominator === 1n ? one : rational(1n, 100n);
  const shares = largestRemainder(
    decision.amount,
    unit,
    weights.length === group.length ? weights : group.map(() => 1),
  );
  return required(shares[group.findIndex((each) => each.code === row.code)], `${row.code}: no share`);
}

function shareWeight(setting: YearSetting, row: Membership): number | null {
  const version = versionInForce(setting.book, row.category, setting.year);
  if (version === null) return null;
  return populationIn(setting.book, row.code, populationYearOf(setting, version.populationLag));
}
