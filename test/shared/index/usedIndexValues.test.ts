import fc from "fast-check";
import {
  indexValuesText,
  readIndexValues,
  usedIndexValues,
  type UsedIndexValue,
} from "../../../shared/index/usedIndexValues";
import { decimalOfNumber } from "../../../shared/money/decimal";
import { isFault } from "../../../shared/workbook/outcome";
import { levels, percents, shown } from "../fees/tables";
import { chainOf, type IndexRows } from "./chainOf";

type Rule = Parameters<typeof chainOf>[0];

function textOf(rule: Rule, tables: IndexRows, language: "sv" | "en" = "sv") {
  const chain = chainOf(rule, tables, { year: 2023 });
  if (isFault(chain)) throw new Error("no chain");
  return indexValuesText(usedIndexValues(chain.value, "LCI"), language);
}

const wageIndex = levels([100, 102.5, 105, 107.25]);

test("the values of every step, each once, with the decimal sign of the language", () => {
  expect(textOf({}, { wageIndex })).toBe("LCI 2018: 100; LCI 2019: 102,5; LCI 2020: 105; LCI 2021: 107,25");
  expect(textOf({}, { wageIndex }, "en")).toBe("LCI 2018: 100; LCI 2019: 102.5; LCI 2020: 105; LCI 2021: 107.25");
});

test("rises in per cent say so, falls have their sign", () => {
  expect(textOf({}, { wageIndex: percents([2.7, -0.5, 0]) })).toBe("LCI 2019: 2,7 %; LCI 2020: -0,5 %; LCI 2021: 0 %");
});

test("preliminary values say so", () => {
  const preliminary = levels([100, 102, 104, 106]).map((row) => ({ ...row, status: "preliminary" as const }));
  expect(textOf({ indexStatus: "preliminary" }, { wageIndex: preliminary })).toBe(
    "LCI 2018: 100 (preliminär); LCI 2019: 102 (preliminär); LCI 2020: 104 (preliminär); LCI 2021: 106 (preliminär)",
  );
});

test("a decided year uses no value", () => {
  expect(textOf({}, { wageIndex, yearDecisions: [{ year: 2022, decided: 1 }] })).toBe(
    "LCI 2018: 100; LCI 2019: 102,5; LCI 2020: 105; LCI 2021: 107,25",
  );
  const decided = [2021, 2022].map((year) => ({ year, decided: 1 }));
  expect(textOf({}, { wageIndex, yearDecisions: decided })).toBe("LCI 2020: 105; LCI 2021: 107,25");
  expect(textOf({}, { wageIndex, yearDecisions: [...decided, { year: 2023, decided: 1 }] })).toBe("");
});

const value = fc.record({
  series: fc.constantFrom("LCI", "Löneindex, tjänstemän (SNI 84)", "A; B", "Serie 2020"),
  period: fc.constantFrom("2024", "2023M05", "2022K2"),
  unit: fc.constantFrom("index" as const, "percent" as const),
  status: fc.constantFrom("final" as const, "preliminary" as const),
  value: fc.integer({ min: -99_999, max: 999_999 }).map((size) => decimalOfNumber(size / 1000)),
});
const plain = ({ value: of, ...rest }: UsedIndexValue) => ({ ...rest, value: shown(of) });

test("what is written is read back, in either language", () => {
  fc.assert(
    fc.property(
      fc.array(value, { maxLength: 6 }),
      fc.constantFrom("sv" as const, "en" as const),
      (values, language) => {
        expect(readIndexValues(indexValuesText(values, language))?.map(plain)).toEqual(values.map(plain));
      },
    ),
    { seed: 14, numRuns: 200 },
  );
});

test.each([
  ["a word"],
  ["LCI 2024"],
  ["LCI 2024: två"],
  ["LCI 2024: 2,7 % (slutligt)"],
  ["LCI 2024: 2,7 %;"],
  ["LCI 2024: 2,7 % x"],
  ["LCI: 2,7 %"],
])("%s is no list of values", (text) => {
  expect(readIndexValues(text)).toBeNull();
});

test("a blank in place of the decimals' comma is no number, and a point is read as one", () => {
  expect(readIndexValues("LCI 2024: 182.1")?.map(plain)).toEqual([
    { series: "LCI", period: "2024", unit: "index", status: "final", value: "182.1" },
  ]);
  expect(readIndexValues("LCI 2024: 182 1")).toBeNull();
});
