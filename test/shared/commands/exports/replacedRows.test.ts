import fc from "fast-check";
import { replacedRows } from "../../../../shared/commands/exports/replacedRows";

const fields = ["name", "note"];
const row = (number: number, key: string) => ({ row: number, key });
const coming = (key: string) => ({ key, values: { name: key } });

test("a row of the same key stays where it is, with what the source says nothing of", () => {
  expect(replacedRows([row(5, "Anna"), row(6, "Bo")], [coming("Bo"), coming("Anna")], fields)).toEqual({
    changed: [
      { row: 5, values: { name: "Anna" } },
      { row: 6, values: { name: "Bo" } },
    ],
    added: [],
  });
});

test("a row that another takes over is taken over whole: nothing of the former stays", () => {
  expect(replacedRows([row(5, "Anna")], [coming("Cia")], fields).changed).toEqual([
    { row: 5, values: { name: "Cia", note: null } },
  ]);
});

test("rows that are left over are emptied, rows that are lacking are added", () => {
  expect(replacedRows([row(5, "Anna"), row(6, "Bo")], [coming("Bo")], fields).changed).toEqual([
    { row: 5, values: { name: null, note: null } },
    { row: 6, values: { name: "Bo" } },
  ]);
  expect(replacedRows([], [coming("Bo"), coming("Cia")], fields)).toEqual({
    changed: [],
    added: [{ name: "Bo" }, { name: "Cia" }],
  });
});

test("whatever stood before, exactly what comes stands after", () => {
  const keys = fc.array(fc.constantFrom("A", "B", "C", "D"), { maxLength: 8 });
  fc.assert(
    fc.property(keys, keys, (before, after) => {
      const { changed, added } = replacedRows(
        before.map((key, at) => row(at + 2, key)),
        after.map(coming),
        fields,
      );
      const stands = [...changed.map(({ values }) => values["name"]), ...added.map(({ name }) => name)];
      expect(stands.filter((name) => name !== null).sort()).toEqual([...after].sort());
      expect(changed.map((each) => each.row)).toEqual(before.map((_, at) => at + 2));
    }),
    { numRuns: 300, seed: 11 },
  );
});
