import { readFileSync } from "node:fs";
import { join } from "node:path";
import { argumentNames, sheetFunctions } from "../../../shared/functions/sheetFunctions";
import type { Language } from "../../../shared/text/language";

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality: string;
  readonly optional?: boolean;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly result: { readonly type: string; readonly dimensionality: string };
  readonly parameters: readonly Parameter[];
}

const files: readonly (readonly [Language, string])[] = [
  ["sv", "functions.json"],
  ["en", "functions.en-US.json"],
];

function metadata(file: string): readonly FunctionMetadata[] {
  const text = readFileSync(join(__dirname, "../../../addin/functions", file), "utf8");
  return (JSON.parse(text) as { functions: readonly FunctionMetadata[] }).functions;
}

describe.each(files)("the %s metadata", (language, file) => {
  test("names every function, with its arguments in order and the optional ones marked", () => {
    const told = metadata(file).map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)),
    ]);
    const defined = Object.entries(sheetFunctions).map(([id, { required, optional }]) => [
      id,
      [
        ...required.map((name) => argumentNames[name][language]),
        ...optional.map((name) => `[${argumentNames[name][language]}]`),
      ],
    ]);
    expect(told).toEqual(defined);
  });

  test("gives a function the same name as in every other language, and one that Excel allows", () => {
    for (const { id, name } of metadata(file)) {
      expect(name).toBe(id);
      // Letters, digits and points; three at least; not the address of a cell, such as TAX2026.
      expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
      expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
    }
  });

  test("describes every function and argument in a sentence", () => {
    const texts = metadata(file).flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description),
    ]);
    for (const text of texts) expect(text).toMatch(/^\p{Lu}.{15,}\.$/u);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("takes any value, so that a function itself tells what is wrong with one", () => {
    for (const { parameters } of metadata(file)) {
      for (const { type, dimensionality } of parameters) expect([type, dimensionality]).toEqual(["any", "scalar"]);
    }
  });

  test("says what a function gives: a code is text", () => {
    expect(metadata(file).map(({ id, result }) => [id, result.type, result.dimensionality])).toEqual([
      ["AVGIFT", "number", "scalar"],
      ["INDEXERA", "number", "scalar"],
      ["KOMMUNKOD", "string", "scalar"],
    ]);
  });
});

test("no description is the same in both languages", () => {
  const [swedish, english] = files.map(([, file]) => metadata(file).map(({ description }) => description));
  expect(swedish?.filter((text) => english?.includes(text))).toEqual([]);
});
