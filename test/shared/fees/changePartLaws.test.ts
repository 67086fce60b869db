import type { FeeResult } from "../../../shared/fees/calculateFees";
import { changeParts, type ChangePart, type ChangePartKind } from "../../../shared/fees/changeParts";
import type { MemberFee } from "../../../shared/fees/memberFee";
import { add, subtract, zero } from "../../../shared/money/fraction";
import { changeParts as oracleParts, type ChangePartName } from "../../oracle/changeParts";
import { feesOf, holds, networksALaw } from "./randomNetworks";
import { shown } from "./tables";

const kinds: Readonly<Record<ChangePartName, ChangePartKind>> = {
  population: "population",
  index: "index",
  rule: "rule",
  months: "months",
  payer: "payerMode",
  decisions: "decisions",
  entry: "entry",
  exit: "exit",
  notDivided: "notSplit",
};

/** Parts that stand there even when they are nothing. */
const alwaysTold: readonly ChangePartKind[] = ["population", "index", "rule", "entry", "notSplit"];

function partsOf({ basis, options, previous }: FeeResult, member: MemberFee): readonly ChangePart[] {
  const before = previous.members.find(({ code }) => code === member.code) ?? null;
  const wasMember = previous.memberships.some(({ code }) => code === member.code);
  return changeParts(basis, options, member, before, wasMember);
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
  const ofMembers = Object.values(kinds).filter((kind) => kind !== "exit");
  expect([...met].sort()).toEqual(ofMembers.sort());
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
      const expected = oracleParts({ ...rows, Befolkning: populations }, options, member.code)
        .filter(({ amount, part }) => amount !== null && (amount.numerator !== 0n || alwaysTold.includes(kinds[part])))
        .map(({ part, amount }) => [kinds[part], shown(amount)]);
      const parts = partsOf(result, member).map(({ kind, amount }) => [kind, shown(amount)]);
      expect({ code: member.code, parts }).toEqual({ code: member.code, parts: expected });
      compared += 1;
    }
  });
  expect(compared).toBeGreaterThan(networksALaw * 3);
});
