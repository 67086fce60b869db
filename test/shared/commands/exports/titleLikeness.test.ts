import { titleLikeness } from "../../../../shared/commands/exports/titleLikeness";

test.each([
  ["the same words in another order", "Klimat och biologisk mångfald", "Biologisk mångfald och klimat", 1],
  ["a part of a theme", "Kolsänkor (inspelad)", "Ökad kunskap om kolsänkor", 1 / 2],
  ["words that any meeting has", "Nätverksträff", "Nätverksträff om solceller", 0],
  ["numbers and file endings", "2021-05-19.csv", "Solceller 2021.csv", 0],
  ["letters without rings and dots", "BIOLOGISK MANGFALD", "Biologisk mångfald", 1],
  ["nothing at all", "", "Biologisk mångfald", 0],
] as const)("%s", (_case, one, other, likeness) => {
  expect(titleLikeness(one, other)).toBe(likeness);
  expect(titleLikeness(other, one)).toBe(likeness);
});
