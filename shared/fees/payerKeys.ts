/** A member as far as its payer is concerned. */
export interface PaidMember {
  readonly code: string;
  /** `sameWord` of the payer's name; of the member's own name where it pays for itself. */
  readonly word: string;
  /** No payer is named for it. */
  readonly paysForItself: boolean;
}

/**
 * What members of one payer have in common, and no others.
 *
 * Two members of the same name that each pay for themselves are two payers, unless a third names them as its payer.
 */
export function payerKeys(members: readonly PaidMember[]): (member: PaidMember) => string {
  const named = new Set(members.filter(({ paysForItself }) => !paysForItself).map(({ word }) => word));
  return ({ code, word }) => (named.has(word) ? word : `${word}\u0000${code}`);
}
