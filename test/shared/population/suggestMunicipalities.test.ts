import { municipalities } from "../../../shared/population/municipalities";
import { suggestMunicipalities } from "../../../shared/population/suggestMunicipalities";

function suggestedNames(text: string): readonly string[] {
  return suggestMunicipalities(text).map(({ name }) => name);
}

test.each([
  ["Goteborg", "Göteborg"],
  ["BORAS STAD", "Borås"],
  ["Göteborsg", "Göteborg"],
  ["Troll\u00adhättan", "Trollhättan"],
  ["Malmoe kommun", "Malmö"],
  ["9999 Borås", "Borås"],
  ["Region Gottland", "Gotland"],
  ["Dalsed", "Dals-Ed"],
  ["Falu komun", "Falun"],
])("%s: did you mean %s?", (text, name) => {
  expect(suggestedNames(text)[0]).toBe(name);
});

test("Habo and Håbo are both suggested for the one that is mistyped", () => {
  expect(suggestedNames("Haboo")).toEqual(expect.arrayContaining(["Habo", "Håbo"]));
});

test.each(["", "   ", "1234", "Chalmers tekniska högskola", "Energikontor Väst", "Länsstyrelsen"])(
  "nothing is suggested for %j",
  (text) => {
    expect(suggestMunicipalities(text)).toEqual([]);
  },
);

test("at most three are suggested, each once", () => {
  for (const { name } of municipalities) {
    const suggestions = suggestMunicipalities(name.slice(1));
    expect(suggestions.length).toBeLessThanOrEqual(3);
    expect(new Set(suggestions).size).toBe(suggestions.length);
  }
});

test("a name itself is the first suggestion, folded or not", () => {
  for (const { name, code } of municipalities) {
    const folded = name.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
    const codes = suggestMunicipalities(folded).map((municipality) => municipality.code);
    if (folded !== "Habo") expect(codes[0]).toBe(code);
    else expect(codes.slice(0, 2)).toEqual(["0305", "0643"]);
  }
});
