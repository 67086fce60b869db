import type { ChangePartKind } from "../../../shared/fees/feeChange";
import type { ChangePart, ChangePartName } from "../../oracle/changeParts";
import { shown } from "./tables";

const kinds: Readonly<Record<ChangePartName, ChangePartKind>> = {
  population: "population",
  index: "index",
  rule: "rule",
  months: "months",
  payer: "payerMode",
  largestRise: "largestRise",
  decisions: "decisions",
  fixed: "fixedAmount",
  entry: "entry",
  exit: "exit",
  notDivided: "notSplit",
};

/** Parts that stand there even when they are nothing. */
const alwaysTold: readonly ChangePartKind[] = ["population", "index", "rule", "entry", "exit", "notSplit"];

/** The parts of the independent calculation as the core tells them: its names, without those that are nothing. */
export function partsAsTold(parts: readonly ChangePart[]): readonly (readonly [string, string | null])[] {
  return parts
    .filter(({ amount, part }) => amount !== null && (amount.numerator !== 0n || alwaysTold.includes(kinds[part])))
    .map(({ part, amount }) => [kinds[part], shown(amount)]);
}
