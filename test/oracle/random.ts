/** Random numbers that a seed decides. */
export interface Random {
  /** A whole number from the least to the greatest, both included. */
  whole(least: number, greatest: number): number;
  pick<T>(values: readonly [T, ...T[]]): T;
  chance(probability: number): boolean;
  shuffle<T>(values: readonly T[]): T[];
}

/** Mulberry32, a generator of 32 bits; seeds are mixed so that neighbours differ. */
export function randomFrom(...seeds: readonly number[]): Random {
  let state = seeds.reduce((mixed, seed) => Math.imul(mixed ^ (seed | 0), 0x9e3779b1) + 0x7f4a7c15, 0x2545f491) | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, greatest: number): number => least + Math.floor(next() * (greatest - least + 1));
  return {
    whole,
    pick: (values) => values[whole(0, values.length - 1)] ?? values[0],
    chance: (probability) => next() < probability,
    shuffle: (values) => {
      const left = [...values];
      return values.flatMap(() => left.splice(whole(0, left.length - 1), 1));
    },
  };
}
