import { countyByCode } from "../../../shared/population/counties";
import { municipalities, municipalityByCode } from "../../../shared/population/municipalities";
import { readFacts } from "../../data/readFacts";

const facts = readFacts("municipalities.csv", ",");

test("there are 290 municipalities, each with its code once", () => {
  expect(facts).toHaveLength(290);
  expect(new Set(municipalities.map(({ code }) => code)).size).toBe(290);
});

test("code, name, official name and county are those of the register, 290 of 290", () => {
  expect(municipalities).toEqual(
    facts.map((fact) => ({
      code: fact["code"],
      name: fact["name"],
      officialName: fact["official_name"],
      countyCode: fact["county_code"],
      county: fact["county"],
    })),
  );
});

test("every municipality is found by its code", () => {
  for (const fact of facts) expect(municipalityByCode(fact["code"] ?? "")?.name).toBe(fact["name"]);
});

test.each(["", "180", "0181 ", "9999", "14", "constructor"])("%j is not the code of a municipality", (code) => {
  expect(municipalityByCode(code)).toBeUndefined();
});

test("there are 21 counties, named as in the register", () => {
  const counties = new Map(facts.map((fact) => [fact["county_code"] ?? "", fact["county"] ?? ""]));
  expect(counties.size).toBe(21);
  for (const [code, name] of counties) expect(countyByCode(code)).toEqual({ code, name });
  const codes = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));
  expect(codes.filter((code) => countyByCode(code) !== undefined)).toHaveLength(21);
});

test.each(["", "1", "02", "0180", "toString"])("%j is not the code of a county", (code) => {
  expect(countyByCode(code)).toBeUndefined();
});
