import { resolveMunicipality } from "../../../shared/population/resolveMunicipality";
import { readFacts } from "../../data/readFacts";

const nbsp = "\u00a0";

/** Spellings of each municipality, from the plain file alone. */
const spellings = readFacts("municipalities.csv", ",").flatMap((fact) => {
  const { code = "", name = "", official_name: official = "", genitive_form: genitive = "" } = fact;
  const stem = official.replace(/ kommun$/, "");
  const forms = [name, official, stem, genitive || name, ...(fact["variants"] ?? "").split("|")];
  forms.push(`${name} kommun`, `${name} stad`, `${stem} stad`, `${stem} Stad`, `${name} kommuns`, `${stem} stads`);
  if (!/[sxz]$/.test(name)) forms.push(`${name}s`, `${name}s kommun`);
  return [...new Set(forms)].map((form) => ({ code, form }));
});

const ways: readonly (readonly [way: string, write: (form: string, code: string) => string])[] = [
  ["as it is", (form) => form],
  ["in upper case", (form) => form.toUpperCase()],
  ["in lower case", (form) => form.toLowerCase()],
  ["decomposed (NFD)", (form) => form.normalize("NFD")],
  ["in upper case, decomposed", (form) => form.toUpperCase().normalize("NFD")],
  ["with no-break spaces", (form) => form.replace(/ /g, nbsp)],
  ["with doubled blanks", (form) => form.replace(/ /g, "  ")],
  ["with blanks around", (form) => ` ${form}${nbsp}\t`],
  ["with hyphens for blanks", (form) => form.replace(/ /g, "-")],
  ["with blanks for hyphens", (form) => form.replace(/-/g, " ")],
  ["with no-break hyphens", (form) => form.replace(/-/g, "\u2011")],
  ["after its code", (form, code) => `${code} ${form}`],
  ["after its code and a comma", (form, code) => `${code}, ${form}`],
  ["after its code and a no-break space", (form, code) => `${nbsp}${code}${nbsp}${form}`],
];

test("the file gives at least seven spellings of each of the 290", () => {
  expect(new Set(spellings.map(({ code }) => code)).size).toBe(290);
  expect(spellings.length).toBeGreaterThan(290 * 7);
});

test.each(ways)("every spelling of every municipality %s is that municipality and no other", (_, write) => {
  const wrong = spellings
    .map(({ code, form }) => ({ code, text: write(form, code) }))
    .filter(({ code, text }) => resolveMunicipality(text)?.code !== code);
  expect(wrong).toEqual([]);
});

test("no spelling is shared by two municipalities", () => {
  const owners = new Map<string, Set<string>>();
  for (const { code, form } of spellings) {
    const text = form.toLowerCase().replace(/[\s-]+/g, " ");
    owners.set(text, (owners.get(text) ?? new Set()).add(code));
  }
  expect([...owners].filter(([, codes]) => codes.size > 1)).toEqual([]);
});

test("the 36 members as the report spells them have the codes of the file", () => {
  const members = readFacts("members.csv", ";");
  expect(members).toHaveLength(36);
  for (const member of members) expect(resolveMunicipality(member["name_in_report"] ?? "")?.code).toBe(member["code"]);
});

test.each([
  ["Borås", "1490"],
  ["Borås Stads", "1490"],
  ["1490", "1490"],
  ["1490, Borås Stad", "1490"],
  ["1490: Borås", "1490"],
  ["1490 – Borås", "1490"],
  ["0180 Stockholm", "0180"],
  ["1490 Göteborg", "1490"],
  ["Region Gotland", "0980"],
  ["REGION GOTLANDS", "0980"],
  ["Falu kommun", "2080"],
  ["Faluns stad", "2080"],
  ["Dals\u2013Eds kommun", "1438"],
  ["Habo kommun", "0643"],
  ["Håbo kommun", "0305"],
  ["Orusts kommun", "1421"],
  ["Region Borås", "1490"],
  ["Alingsås", "1489"],
  ["Sotenäs", "1427"],
])("%s is %s", (text, code) => {
  expect(resolveMunicipality(text)?.code).toBe(code);
});

test.each([
  ["", "a blank cell"],
  ["kommun", "no name"],
  ["Region", "no name"],
  ["Borå", "an s is never added to find a name that ends in one"],
  ["Alingså kommun", "nor here"],
  ["Boråss", "a name in s takes no genitive s"],
  ["Goteborg", "å, ä and ö are never folded"],
  ["180", "a code has four digits"],
  ["9999", "not a code"],
  ["9999 Borås", "not a code, and not a name"],
  ["14900", "five digits are no code"],
  ["2021-11-24", "a date, though 2021 is Vansbro"],
  ["2021 12", "a month"],
  ["Västra Götalandsregionen", "a region"],
  ["Stockholms län", "a county"],
  ["Region Stockholm", "the county's region, not the city"],
  ["Region Uppsala", "the county's region"],
  ["Region Kalmar", "the county's region"],
  ["Region Nordpolen", "no municipality"],
  ["Borås 1490", "a code stands first"],
  ["Aregion le", "region is left out as a word only"],
  ["Bor stadås", "and stad at the end only"],
  ["Chalmers", "no municipality"],
  ["__proto__", "no municipality"],
])("%j is no municipality: %s", (text) => {
  expect(resolveMunicipality(text)).toBeUndefined();
});
