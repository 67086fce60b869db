import { formatNumber } from "../../../shared/text/numberText";
import { pageLanguage } from "./pageText";

/** A chart's axis: where a value lies between 0 and 1, and the values that are written at it. */
export interface ChartScale {
  readonly at: (value: number) => number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

function written(value: number): string {
  return formatNumber(Number(value.toPrecision(6)), pageLanguage()).replace("\u2212", "-");
}

/** The step of 1, 2 or 5 times a power of ten that gives some five ticks. */
function niceStep(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / 5));
  return ([1, 2, 5, 10].find((step) => span / (step * power) <= 6) ?? 10) * power;
}

export function linearScale(values: readonly number[], fromZero: boolean): ChartScale {
  const low = Math.min(...values, ...(fromZero ? [0] : []));
  const high = Math.max(...values, ...(fromZero ? [0] : []));
  const step = niceStep(high > low ? high - low : 1);
  const [first, last] = [
    Math.floor(low / step) * step,
    Math.max(Math.ceil(high / step), Math.floor(low / step) + 1) * step,
  ];
  const at = (value: number): number => (value - first) / (last - first);
  const count = Math.round((last - first) / step);
  return { at, ticks: Array.from({ length: count + 1 }, (_none, index) => tick(first + index * step, at)) };
}

/** An axis whose ends are set. */
export function fixedScale(first: number, last: number): ChartScale {
  const step = niceStep(last - first);
  const at = (value: number): number => (value - first) / (last - first);
  const count = Math.floor((last - first) / step + 1e-9);
  return { at, ticks: Array.from({ length: count + 1 }, (_none, index) => tick(first + index * step, at)) };
}

export function logarithmicScale(values: readonly number[]): ChartScale {
  const positive = values.filter((value) => value > 0);
  const first = Math.floor(Math.log10(Math.min(...positive)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...positive))));
  const at = (value: number): number => (Math.log10(value) - first) / (last - first);
  return { at, ticks: Array.from({ length: last - first + 1 }, (_none, index) => tick(10 ** (first + index), at)) };
}

/** Names of categories, each in the middle of its share of the axis; with many, only some are written. */
export function categoryScale(names: readonly string[], room: number): ChartScale {
  const every = Math.max(1, Math.ceil(names.length / room));
  return {
    at: (index) => (index + 0.5) / names.length,
    ticks: names.flatMap((text, index) =>
      index % every === 0 ? [{ at: (index + 0.5) / names.length, text: shortened(text) }] : [],
    ),
  };
}

function shortened(name: string): string {
  return name.length > 24 ? `${name.slice(0, 23)}…` : name;
}

function tick(value: number, at: (value: number) => number): { readonly at: number; readonly text: string } {
  return { at: at(value), text: written(value) };
}
