import type { FeeResult } from "../../../shared/fees/calculateFees";
import { ruleFee, type RuleFee } from "../../../shared/fees/ruleFee";
import { yearAmounts, type YearAmounts } from "../../../shared/fees/yearAmounts";
import { add, compare, fraction, multiply, one, subtract, zero, type Fraction } from "../../../shared/money/fraction";
import type { FeeTables, TableRow } from "../../../shared/workbook/feeTables";
import { isFault } from "../../../shared/workbook/outcome";
import type { Random } from "../../oracle/random";
import { feesOf, holds, scaled, networksALaw } from "./randomNetworks";
import { shown } from "./tables";

function sumOf(amounts: readonly Fraction[]): string | null {
  return shown(amounts.reduce(add, zero));
}

test("per payer, the fee never falls when population grows", () => {
  let rises = 0;
  holds(networksALaw, ({ tables, drawn: { options }, random }) => {
    const codes = tables.members.flatMap(({ code }) => (code !== null && random.chance(0.3) ? [code] : []));
    const grown = scaled(tables, new Set(codes), () => 1 + random.whole(1, 2000) / 1000);
    const before = feesOf(tables, options).fees.payers;
    const after = feesOf(grown, options).fees.payers;
    expect(after.map(({ payer }) => payer)).toEqual(before.map(({ payer }) => payer));
    const changes = after.map(({ fee }, index) => compare(fee, before[index]?.fee ?? zero));
    expect(Math.min(...changes)).toBeGreaterThanOrEqual(0);
    rises += changes.filter((change) => change > 0).length;
  });
  expect(rises).toBeGreaterThan(networksALaw);
});

/** What is rounded once: each member's own fee and each joint payer's. */
function roundedFees({ fees }: FeeResult): readonly { readonly fee: RuleFee; readonly amounts: YearAmounts }[] {
  return fees.members.flatMap(({ alone, joint, amounts }) =>
    [alone, joint?.ruleFee].flatMap((fee) => (fee == null ? [] : [{ fee, amounts }])),
  );
}

test("the fee is within the bounds, times months/12, before rounding", () => {
  const held = { floor: 0, cap: 0, none: 0 };
  holds(networksALaw, ({ tables, drawn: { options } }) => {
    const outside = roundedFees(feesOf(tables, options)).filter(({ fee, amounts: { floor, cap } }) => {
      held[fee.bound] += 1;
      const part = fraction(fee.months, 12);
      const isBelow = floor !== null && compare(fee.beforeRounding, multiply(floor, part)) < 0;
      return isBelow || (cap !== null && compare(fee.beforeRounding, multiply(cap, part)) > 0);
    });
    expect(outside).toEqual([]);
  });
  expect(Math.min(...Object.values(held))).toBeGreaterThan(networksALaw);
});

test("the fee is within half a unit of what it was before rounding, and a multiple of the unit", () => {
  holds(networksALaw, ({ tables, drawn: { options } }) => {
    const wrong = roundedFees(feesOf(tables, options)).filter(({ fee, amounts: { feeUnit } }) => {
      const difference = subtract(fee.fee, fee.beforeRounding);
      const size = compare(difference, zero) < 0 ? subtract(zero, difference) : difference;
      const isFar = compare(multiply(size, fraction(2)), feeUnit) > 0;
      return isFar || fee.fee.numerator % (fee.fee.denominator * feeUnit.numerator) !== 0n;
    });
    expect(wrong).toEqual([]);
  });
});

test("indexing then bounding is bounding then indexing, when all is indexed alike and unrounded", () => {
  let indexed = 0;
  holds(networksALaw, ({ tables, drawn: { options } }) => {
    for (const { amounts, population } of feesOf(tables, options).fees.members) {
      const rule = { ...amounts.version.rule, indexFee: true, indexFloor: true, indexCap: true };
      const version = { ...amounts.version, rule: { ...rule, rateUnit: null, amountUnit: null } };
      const boundedBy = (chain: YearAmounts["chain"]) => {
        const tariff = yearAmounts(version, amounts.year, chain);
        return isFault(tariff) ? null : (ruleFee(tariff.value, population ?? 0, 12)?.bounded ?? null);
      };
      const stated = boundedBy({ steps: [], factor: one, preliminary: false });
      const isSame = shown(boundedBy(amounts.chain)) === shown(stated && multiply(stated, amounts.chain.factor));
      if (!isSame) throw new Error(`${amounts.version.rule.category ?? ""} with ${String(population)} inhabitants`);
      if (compare(amounts.chain.factor, one) !== 0) indexed += 1;
    }
  });
  expect(indexed).toBeGreaterThan(networksALaw);
});

/** The same rows in another order, each with the number of the row where it now stands. */
function shuffled(tables: FeeTables, random: Random): FeeTables {
  const inAnotherOrder = (rows: readonly TableRow[]) =>
    random.shuffle(rows).map((row, index) => ({ ...row, place: { ...row.place, row: index + 2 } }));
  const { settings, ...lists } = tables;
  const entries = Object.entries(lists).map(([name, rows]) => [name, inAnotherOrder(rows)]);
  return { settings, ...(Object.fromEntries(entries) as Omit<FeeTables, "settings">) };
}

test("the order of rows changes nothing", () => {
  holds(networksALaw, ({ tables, drawn: { options }, random }) => {
    const amountsOf = (from: FeeTables) => {
      const { fees, previousFee } = feesOf(from, options);
      return JSON.stringify({
        members: fees.members.map((each) => [each.code, each.payer, each.months, each.bound, shown(each.fee)]),
        before: fees.members.map(({ code }) => shown(previousFee.get(code))),
        payers: fees.payers.map((each) => [each.payer, shown(each.fee), each.codes]),
        isPreliminary: fees.isPreliminary,
      });
    };
    expect(amountsOf(shuffled(tables, random))).toBe(amountsOf(tables));
  });
});

test("what the payers pay adds up to what the members' fees add up to", () => {
  holds(networksALaw, ({ tables, drawn: { options } }) => {
    const { members, payers, total } = feesOf(tables, options).fees;
    expect(sumOf(payers.map(({ fee }) => fee))).toBe(sumOf(members.map(({ fee }) => fee)));
    expect(shown(total)).toBe(sumOf(members.map(({ fee }) => fee)));
    expect(payers.flatMap(({ codes }) => codes).sort()).toEqual(members.map(({ code }) => code));
  });
});
