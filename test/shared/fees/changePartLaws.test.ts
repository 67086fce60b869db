import type { FeeResult } from "../../../shared/fees/calculateFees";
import { changePartKinds, feeChange, type ChangePart, type ChangePartKind } from "../../../shared/fees/feeChange";
import type { MemberFee } from "../../../shared/fees/memberFee";
import { add, subtract, zero } from "../../../shared/money/fraction";
import { changeParts as oracleParts } from "../../oracle/changeParts";
import { partsAsTold } from "./partsAsTold";
import { feesOf, holds, networksALaw } from "./randomNetworks";
import { shown } from "./tables";

/** Parts of those who left, and of networks with fixed years. */
const ofOthers: readonly ChangePartKind[] = ["exit", "largestRise", "fixedAmount"];

function partsOf(result: FeeResult, { code }: MemberFee): readonly ChangePart[] {
  return feeChange(result, code).parts;
}

test("the parts of a change add up to it", () => {
  const met = new Set<ChangePartKind>();
  holds(networksALaw, ({ tables, drawn: { options } }) => {
    const result = feesOf(tables, options);
    const wereMembers = new Set(result.previous.memberships.map(({ code }) => code));
    for (const member of result.fees.members) {
      const before = result.previousFee.get(member.code);
      const parts = partsOf(result, member);
      const change = subtract(member.fee, before ?? zero);
      const isUnknown = before === undefined && wereMembers.has(member.code);
      const total = parts.reduce((sum, { amount }) => add(sum, amount), zero);
      if (isUnknown ? parts.length > 0 : shown(total) !== shown(change)) throw new Error(`Not so for ${member.code}.`);
      for (const { kind } of parts) met.add(kind);
    }
  });
  expect([...met].sort()).toEqual(changePartKinds.filter((kind) => !ofOthers.includes(kind)).sort());
});

test("the parts of a change are those of the independent calculation", () => {
  let compared = 0;
  const seen = new Set<number>();
  holds(networksALaw, ({ drawn: { seed, tables: rows, options }, tables, random }) => {
    if (seen.has(seed)) return;
    seen.add(seed);
    const populations = tables.population.map(({ code, year, population }) => ({
      Kommunkod: code,
      År: year,
      Folkmängd: population,
    }));
    const result = feesOf(tables, options);
    for (const member of result.fees.members.filter(() => random.chance(0.15))) {
      const expected = oracleParts({ ...rows, Befolkning: populations }, options, member.code);
      const parts = partsOf(result, member).map(({ kind, amount }) => [kind, shown(amount)]);
      expect({ code: member.code, parts }).toEqual({ code: member.code, parts: partsAsTold(expected) });
      compared += 1;
    }
  });
  expect(compared).toBeGreaterThan(networksALaw * 3);
});
