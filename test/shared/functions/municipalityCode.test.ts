import { municipalities } from "../../../shared/population/municipalities";
import { municipalityCode } from "../../../shared/functions/municipalityCode";

test("every municipality is found by its name and its official name", () => {
  expect(municipalities).toHaveLength(290);
  for (const { name, officialName, code } of municipalities) {
    expect([municipalityCode(name), municipalityCode(officialName)]).toEqual([{ value: code }, { value: code }]);
  }
});

test.each([
  ["Göteborgs Stad", "1480"],
  ["  göteborg ", "1480"],
  ["Stockholm", "0180"],
  ["0180", "0180"],
  ["Habo", "0643"],
  ["Håbo", "0305"],
])("%p has the code %s, as text", (text, code) => {
  expect(municipalityCode(text)).toEqual({ value: code });
});

test.each([
  ["Goteborg", ["Göteborg (1480)"]],
  ["Uddevala", ["Uddevalla (1485)"]],
  ["Region Uppsala", ["Uppsala (0380)"]],
  ["Norrköpings universitet", []],
])("%p is no municipality, and those that may be meant are named", (text, suggestions) => {
  const argument = "municipality";
  expect(municipalityCode(text)).toEqual({
    fault: { code: "unknown-municipality", argument, shown: text, suggestions },
  });
});

test.each([null, undefined, "", "  ", 0])("a blank cell, %p, has none", (argument) => {
  expect(municipalityCode(argument)).toEqual({
    fault: expect.objectContaining({ code: "missing-argument" }) as unknown,
  });
});

test.each([180, true])("%p is no name", (argument) => {
  expect(municipalityCode(argument)).toEqual({
    fault: expect.objectContaining({ code: "unknown-municipality" }) as unknown,
  });
});
