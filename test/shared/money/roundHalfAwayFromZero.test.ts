import fc from "fast-check";
import { compare, fraction, negate } from "../../../shared/money/fraction";
import { roundHalfAwayFromZero } from "../../../shared/money/roundHalfAwayFromZero";
import { roundToUnit } from "../../oracle/rational";
import { shown } from "../fees/tables";
import { exact } from "./exact";

test.each([
  ["217/2", "1", "109", "a tie goes up"],
  ["-217/2", "1", "-109", "a tie below zero goes down"],
  ["2171/20", "1", "109", "just above a tie"],
  ["2169/20", "1", "108", "just below a tie"],
  ["-2169/20", "1", "-108", "just below a tie, below zero"],
  ["0", "100", "0", "zero stays"],
  ["49", "100", "0", "to nothing"],
  ["50", "100", "100", "a tie between nothing and a hundred"],
  ["250", "500", "500", "a tie of the unit"],
  ["1090/1000", "1/100", "1.09", "nothing to round"],
  ["1095/1000", "1/100", "1.1", "a tie between two öre"],
  ["1094/1000", "1/100", "1.09", "down to whole öre"],
  ["7/20", "1/10", "0.4", "a tie of a tenth"],
  ["113/100", "1/4", "1.25", "a tie of no unit, nearer up"],
  ["9/8", "1/4", "1.25", "a tie of a quarter"],
])("%s to the unit %s is %s: %s", (value, unit, expected) => {
  expect(shown(roundHalfAwayFromZero(exact(value), exact(unit)))).toBe(expected);
});

test("what is rounded is the independent calculation's, and of the same size below zero", () => {
  const units = [fraction(1), fraction(10), fraction(1, 100), fraction(1, 40)];
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(1, 2, 3, 12, 200), fc.constantFrom(...units), (n, d, unit) => {
      const value = fraction(n, d);
      const rounded = roundHalfAwayFromZero(value, unit);
      expect(compare(rounded, roundToUnit(value, unit))).toBe(0);
      expect(compare(roundHalfAwayFromZero(negate(value), unit), negate(rounded))).toBe(0);
    }),
    { seed: 1, numRuns: 500 },
  );
});
