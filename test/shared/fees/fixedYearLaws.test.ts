import { feeChange, type ChangePartKind } from "../../../shared/fees/feeChange";
import { add, compare, subtract, zero } from "../../../shared/money/fraction";
import { hasError } from "../../../shared/workbook/finding";
import { readFeeTables } from "../../../shared/workbook/reading/readFeeTables";
import { changeParts as oracleParts } from "../../oracle/changeParts";
import { oracleFees } from "../../oracle/oracleFees";
import type { OracleTables } from "../../oracle/oracleTypes";
import { randomFrom } from "../../oracle/random";
import { oracleContent } from "../../oracle/toWorkbook";
import { withFixedYears } from "../../oracle/withFixedYears";
import { partsAsTold } from "./partsAsTold";
import { feesOf, holds, networksALaw } from "./randomNetworks";
import { shown } from "./tables";

interface Fixed {
  readonly tables: OracleTables;
  readonly result: ReturnType<typeof feesOf>;
}

const fixedBefore = new Map<number, Fixed>();

/** Each network once, with last year fixed and largest rises. */
function holdsWhereFixed(law: (tables: OracleTables, result: Fixed["result"]) => void): void {
  const seen = new Set<number>();
  holds(networksALaw, ({ drawn: { seed, tables, options } }) => {
    if (seen.has(seed)) return;
    seen.add(seed);
    const known = fixedBefore.get(seed);
    const fixed = known?.tables ?? withFixedYears(tables, options.year, randomFrom(seed, 14));
    const result = known?.result ?? feesOf(readFeeTables(oracleContent(fixed, options.year)).tables, options);
    fixedBefore.set(seed, { tables: fixed, result });
    law(fixed, result);
  });
}

test("with last year fixed and a largest rise, fees are those of the independent calculation", () => {
  const limited = { alone: 0, jointly: 0 };
  holdsWhereFixed((tables, { options, fees, previousFee, findings }) => {
    const { populationYear, ...rest } = options;
    const expected = oracleFees(tables, { ...rest, ...(populationYear === null ? {} : { populationYear }) });
    expect([hasError(findings), expected.errors]).toEqual([false, []]);
    const told = fees.members.map((each) => [
      each.code,
      shown(each.fee),
      shown(previousFee.get(each.code)),
      each.riseLimited,
      each.bound,
    ]);
    const wanted = expected.members.map((each) => [
      each.code,
      shown(each.fee),
      shown(each.previousFee),
      each.riseLimited,
      each.bound ?? "none",
    ]);
    expect(told).toEqual(wanted);
    for (const each of fees.members) if (each.riseLimited) limited[each.joint === null ? "alone" : "jointly"] += 1;
  });
  expect(limited.alone).toBeGreaterThan(networksALaw);
  expect(limited.jointly).toBeGreaterThan(networksALaw / 20);
});

test("the parts of every member's change add up to the krona, and are those of the independent calculation", () => {
  const met = new Set<ChangePartKind>();
  const random = randomFrom(14);
  holdsWhereFixed((tables, result) => {
    const { options, fees, previous } = result;
    const codes = new Set([...fees.memberships, ...previous.memberships].map(({ code }) => code));
    for (const code of codes) {
      const { fee, previousFee, change, parts } = feeChange(result, code);
      const total = parts.reduce((sum, { amount }) => add(sum, amount), zero);
      expect([code, shown(change)]).toEqual([code, shown(subtract(fee ?? zero, previousFee ?? zero))]);
      expect([code, shown(total)]).toEqual([code, shown(change)]);
      for (const { kind } of parts) met.add(kind);
      if (!random.chance(0.1)) continue;
      const { populationYear, ...rest } = options;
      const asked = { ...rest, ...(populationYear === null ? {} : { populationYear }) };
      const expected = partsAsTold(oracleParts(tables, asked, code));
      expect([code, parts.map(({ kind, amount }) => [kind, shown(amount)])]).toEqual([code, expected]);
    }
  });
  const wanted = ["population", "index", "rule", "months", "payerMode", "largestRise", "decisions", "fixedAmount"];
  expect([...met].sort()).toEqual([...wanted, "entry", "exit", "notSplit"].sort());
});

test("a limited fee is within half a unit of what the rise allows, and not above what the rule gives", () => {
  holdsWhereFixed((_tables, { fees }) => {
    // A joint payer's shares may each go either way when the whole is less, so that only the whole is compared.
    for (const { alone, joint, amounts, riseLimited, riseLimit, byRule, unlimited } of fees.members) {
      const [limited, free] = joint === null ? [byRule, unlimited] : [joint.limited.fee, joint.ruleFee.fee];
      if (limited === null || free === null || (alone === null && joint === null)) continue;
      if (!riseLimited) expect(shown(limited)).toBe(shown(free));
      if (!riseLimited || riseLimit === null) continue;
      expect(compare(limited, free)).toBeLessThanOrEqual(0);
      const apart = subtract(limited, riseLimit);
      const size = compare(apart, zero) < 0 ? subtract(zero, apart) : apart;
      expect(compare(add(size, size), amounts.feeUnit)).toBeLessThanOrEqual(0);
    }
  });
});
