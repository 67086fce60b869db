import { cellOf, readJsonStat, readVariables, type JsonStat } from "../../../shared/scb/jsonStat";
import { monthlyDataset, monthlyVariables } from "./monthlyDataset";

function read(data: unknown): JsonStat {
  const dataset = readJsonStat(data);
  if ("part" in dataset) throw new Error(dataset.part);
  return dataset;
}

test("each of 2,772 cells is found by the positions of its codes", () => {
  const dataset = read(JSON.parse(JSON.stringify(monthlyDataset())));
  let place = 0;
  for (const Region of monthlyVariables.Region) {
    for (const Alder of monthlyVariables.Alder) {
      for (const Kon of monthlyVariables.Kon) {
        for (const ContentsCode of monthlyVariables.ContentsCode) {
          for (const Tid of monthlyVariables.Tid) {
            expect(cellOf(dataset, { Region, Alder, Kon, ContentsCode, Tid })).toBe(place);
            place += 1;
          }
        }
      }
    }
  }
  expect(place).toBe(2772);
});

function small(change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    class: "dataset",
    id: ["Region", "Tid"],
    size: [3, 2],
    dimension: {
      Region: { category: { index: { "0114": 0, "1060": 1, "0180": 2 } } },
      Tid: { category: { index: ["2024", "2025"] } },
    },
    value: [10, 11, 20, 21, 30, 31],
    ...change,
  };
}

const regions = (index: unknown) => ({
  dimension: { Region: { category: { index } }, Tid: { category: { index: ["2024", "2025"] } } },
});

test("keys that look like numbers come first in an object, yet the positions tell the order", () => {
  const text = JSON.stringify(small());
  expect(text.indexOf('"1060"')).toBeLessThan(text.indexOf('"0114"'));
  const dataset = read(JSON.parse(text));
  expect(dataset.codes["Region"]).toEqual(["0114", "1060", "0180"]);
  expect(cellOf(dataset, { Region: "1060", Tid: "2025" })).toBe(21);
});

test("positions in any order, an array of codes, and a variable without values are all within the format", () => {
  expect(read(small(regions({ "0114": 2, "1060": 0, "0180": 1 }))).codes["Region"]).toEqual(["1060", "0180", "0114"]);
  expect(read(small(regions(["b", "a", "c"]))).codes["Region"]).toEqual(["b", "a", "c"]);
  expect(read(small({ size: [0, 2], value: [], ...regions({}) })).codes["Region"]).toEqual([]);
});

test.each<[string, unknown]>([
  ["class", null],
  ["class", []],
  ["class", "text"],
  ["class", small({ class: "collection" })],
  ["id", small({ id: "Region" })],
  ["id", small({ id: ["Region", "Region"] })],
  ["id", small({ id: ["Region", 5] })],
  ["size", small({ size: [3] })],
  ["size", small({ size: null })],
  ["size", small({ size: [3, -2] })],
  ["size", small({ size: [3, 2.5] })],
  ["size", small({ size: [3, "2"] })],
  ["dimension.Region", small({ size: [2, 2] })],
  ["dimension.Region", small({ size: [1e9, 2] })],
  ["dimension.Region", small(regions({ a: 0, b: 0, c: 2 }))],
  ["dimension.Region", small(regions({ a: 0, b: 1, c: 3 }))],
  ["dimension.Region", small(regions({ a: 0, b: 1, c: -1 }))],
  ["dimension.Region", small(regions({ a: 0, b: 1, c: "2" }))],
  ["dimension.Region", small(regions(["a", "b", "b"]))],
  ["dimension.Region", small(regions(["a", "b"]))],
  ["dimension.Region", small(regions(undefined))],
  ["dimension.Region", small({ dimension: {} })],
  ["value", small({ value: [10, 11, 20, 21, 30] })],
  ["value", small({ value: [10, 11, 20, 21, 30, 31, 32] })],
  ["value", small({ value: { "0": 10 } })],
  ["value", small({ value: undefined })],
])("what is not wholly in the format is refused: %s", (part, data) => {
  expect(readJsonStat(data)).toEqual({ part });
});

test("metadata are a dataset without cells", () => {
  expect(readVariables(small({ value: [] }))).toMatchObject({ variables: ["Region", "Tid"] });
});

test("a code that is not there is a mistake of the program", () => {
  expect(() => cellOf(read(small()), { Region: "1490", Tid: "2025" })).toThrow(RangeError);
});
