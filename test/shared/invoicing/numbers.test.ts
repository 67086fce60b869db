import { hasGs1Digit, hasLuhnDigit } from "../../../shared/invoicing/checkDigit";
import { organisationNumber } from "../../../shared/invoicing/organisationNumber";
import { peppolFault } from "../../../shared/invoicing/peppolId";

test.each([
  ["212000-1355", "212000-1355"],
  ["2120001355", "212000-1355"],
  ["16 212000 1355", "212000-1355"],
  ["SE2120001355", "212000-1355"],
  ["212000–1355", "212000-1355"],
  ["212000-1356", null],
  ["21200-01355", "212000-1355"],
  ["123", null],
  ["DE123456789", null],
  ["", null],
])("organisation number %s is read as %s", (text, number) => {
  expect(organisationNumber(text)).toBe(number);
});

test("of every ten last digits exactly one is right", () => {
  const ends = [...Array(10).keys()].map(String);
  for (const start of ["212000135", "556000000", "802002459", "000000000"]) {
    expect(ends.filter((end) => hasLuhnDigit(start + end))).toHaveLength(1);
  }
  for (const start of ["736556280000", "400638133393"]) {
    expect(ends.filter((end) => hasGs1Digit(start + end))).toHaveLength(1);
  }
  // From GS1's own example of an EAN-13.
  expect(hasGs1Digit("4006381333931")).toBe(true);
  expect([hasLuhnDigit(""), hasGs1Digit("40063813339x1")]).toEqual([false, false]);
});

test.each([
  ["0007:2120001355", null, null],
  ["0007:2120001355", "212000-1355", null],
  ["0007:2120001356", null, "checkDigit"],
  ["0007:212000-1355", null, "checkDigit"],
  ["0007:2120001355", "556000-0167", "otherNumber"],
  ["0088:4006381333931", null, null],
  ["0088:4006381333932", null, "checkDigit"],
  ["0088:400638133393", null, "checkDigit"],
  ["9955:SE212000135501", null, null],
  ["2120001355", null, "form"],
  ["0007: 2120001355", null, "form"],
  ["0007:", null, "form"],
])("Peppol id %s beside organisation number %s: %s", (id, own, fault) => {
  expect(peppolFault(id, own)).toBe(fault);
});
