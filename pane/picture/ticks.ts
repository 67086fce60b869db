import { positionOn, type Scale } from "./scale";

/** Round figures for an axis whose labels are so many pixels long, so that none runs into the next. */
export function ticks(scale: Scale, labelPixels: (value: number) => number): readonly number[] {
  const candidates = scale.kind === "linear" ? linearTicks(scale) : logarithmicTicks(scale);
  return candidates.find((values) => haveRoom(scale, values, labelPixels)) ?? candidates[candidates.length - 1] ?? [];
}

function linearTicks({ from, to }: Scale): readonly (readonly number[])[] {
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(to - from, 1)) - 1);
  return [2, 5, 10, 20, 50].map((factor) => multiplesWithin(from, to, factor * magnitude));
}

function multiplesWithin(from: number, to: number, step: number): readonly number[] {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.max(Math.floor(to / step) - first + 1, 0) }, (_, index) => (first + index) * step);
}

/** 1, 2, 5, 10 …; where that is too dense 1, 3, 10 …; else only the tens. */
function logarithmicTicks({ from, to }: Scale): readonly (readonly number[])[] {
  return [[1, 2, 5], [1, 3], [1]].map((digits) => {
    const all = Array.from({ length: 10 }, (_, power) => digits.map((digit) => digit * 10 ** power)).flat();
    return all.filter((value) => value >= from && value <= to);
  });
}

function haveRoom(scale: Scale, values: readonly number[], labelPixels: (value: number) => number): boolean {
  return values.every((value, index) => {
    const before = values[index - 1];
    if (before === undefined) return true;
    const distance = Math.abs(positionOn(scale, value) - positionOn(scale, before));
    return distance >= (labelPixels(value) + labelPixels(before)) / 2;
  });
}
