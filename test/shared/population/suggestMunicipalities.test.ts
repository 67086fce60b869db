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

test.each([
  ["the likest first, before an earlier code", "Halstad", ["Halmstad", "Båstad", "Karlstad"]],
  ["equally like ones by code, three at most: Habo would be the fourth", "Haby", ["Täby", "Håbo", "Heby"]],
  ["two letters away", "Ostersund", ["Östersund", "Askersund"]],
  ["three that are one letter away", "Ala", ["Ale", "Sala", "Malå"]],
])("%s", (_rule, text, names) => {
  expect(suggestedNames(text)).toEqual(names);
});

test.each([
  ["a letter too many", "Lunnd", ["Lund"]],
  ["a letter too few", "Lun", ["Lund"]],
  ["another letter", "Lunk", ["Lund"]],
  ["two letters that changed places", "Ludn", ["Lund"]],
  ["the first two that changed places", "Ulnd", ["Lund"]],
  ["two faults in five letters", "Lunnk", []],
  ["two faults in nine letters", "Falköbink", ["Falköping"]],
  ["two faults in six letters", "Arbock", ["Arboga"]],
  ["three faults in nine letters", "Valköbink", []],
  ["two letters too many", "Arbogaxx", ["Arboga"]],
  ["three letters too many", "Arbogaxxx", []],
  ["two letters too few", "Falköpi", ["Falköping"]],
  ["two letters that changed places, and one between them", "Lxun", []],
  ["two swaps", "rAobga", ["Arboga"]],
  ["one letter too many and one too few", "Lkud", []],
  ["one letter too few and one too many", "Lnkd", []],
  ["two letters, of which one is another's last", "Al", ["Ale"]],
  ["a fault after a code", "9999 Lun", ["Lund"]],
  ["many blanks and hyphens", "Östra - - Göinge", ["Östra Göinge"]],
  ["two faults in five letters, whatever follows", "Lunnk kommun", []],
  ["region as the end of a word", "Aregion Lund", []],
  ["kommun as the beginning of a word", "Lund kommuner", []],
])("%s: %s", (_fault, text, names) => {
  expect(suggestedNames(text)).toEqual(names);
});

test("a name itself is the first suggestion, folded or not", () => {
  for (const { name } of municipalities.filter((_, index) => index % 30 === 0)) {
    expect(suggestedNames(name)[0]).toBe(name);
    expect(suggestedNames(name.normalize("NFD").replace(/[\u0300-\u036f]/g, ""))[0]).toBe(name);
  }
});
