import type { Fraction } from "../money/fraction";
import type { DecisionRow } from "../workbook/feeTables";
import type { Membership } from "./membership";
import type { PayerGroup } from "./payerGroups";
import type { YearAmounts } from "./yearAmounts";

/** What is known of a member before its fee: its group, its tariff, its decision, the figure it needs. */
export interface Candidate {
  readonly member: Membership;
  readonly group: PayerGroup;
  readonly amounts: YearAmounts;
  readonly decision: DecisionRow | null;
  readonly payerDecision: DecisionRow | null;
  /** Its fee rests on a population: its own rule's, or the joint payer's shares. */
  readonly usesPopulation: boolean;
  /** What the largest rise lets it pay at most, before rounding; null where that limits nothing. */
  readonly riseLimit: Fraction | null;
}
