import fc from "fast-check";
import { fingerprint } from "../../../shared/panel/fingerprint";
import { previewOf, sampleWorkbook } from "./samplePreview";

type Holder = Record<string, unknown>;

/** Every value that is no list and no object, with what holds it. */
function leaves(data: unknown, found: { readonly holder: Holder; readonly key: string }[] = []) {
  for (const [key, value] of Object.entries(data as Holder)) {
    if (typeof value === "object" && value !== null) leaves(value, found);
    else if (value !== undefined) found.push({ holder: data as Holder, key });
  }
  return found;
}

function another(value: unknown): unknown {
  switch (typeof value) {
    case "string":
      return `${value} `;
    case "number":
      return value + 1;
    case "boolean":
      return !value;
    default:
      return 0;
  }
}

async function plan() {
  const { outcome } = await previewOf(await sampleWorkbook(), { year: 2026 });
  return structuredClone(outcome.plan) as unknown as Holder;
}

test("a plan with one value changed has another fingerprint, whichever value it is", async () => {
  const changed = await plan();
  const before = fingerprint(changed);
  // A formula's kind says what else stands in it, and is no value of its own.
  const places = leaves(changed).filter(({ holder, key }) => key !== "kind" || "series" in holder);
  expect(places.length).toBeGreaterThan(5_000);
  const same: string[] = [];
  // Every third, which meets every kind of value often.
  for (const { holder, key } of places.filter((_place, index) => index % 3 === 0)) {
    const value = holder[key];
    holder[key] = another(value);
    if (fingerprint(changed) === before) same.push(`${key}: ${String(value)}`);
    holder[key] = value;
  }
  expect(same).toEqual([]);
  expect(fingerprint(changed)).toBe(before);
});

test("a plan that lacks a formula, or has one of another kind, has another fingerprint", async () => {
  const changed = await plan();
  const [sheet] = changed["sheets"] as { rows: (Holder | null)[][] }[];
  const cells = (sheet?.rows.flat() ?? []).filter((cell): cell is Holder => cell?.["formula"] !== undefined);
  expect(cells.length).toBeGreaterThan(100);
  const before = fingerprint(changed);
  for (const cell of cells) {
    const { formula } = cell;
    for (const other of [undefined, { kind: "number", value: 1 }, { kind: "text", value: "1" }]) {
      cell["formula"] = other;
      expect(fingerprint(changed)).not.toBe(before);
    }
    cell["formula"] = formula;
  }
});

const formula = (expression: object) => ({ formula: expression });
const cellAt = (row: number, column: number, fixed = false) => ({ kind: "cell", row, column, fixed });

test("data that look alike have fingerprints of their own", () => {
  const alike: readonly unknown[] = [
    ...[1, "1", [1], [[1]], [1, []], { 1: 1 }, true, "true", null, "null", 0, "", false, [], {}, [null], [0], [""]],
    ...[["ab", "c"], ["a", "bc"], ["abc"], ["a", "b", "c"], ["a", "a"], ["a"]],
    ...[[[1], [2]], [[1, 2]], [[1], 2], [1, [2]], { a: { b: 1 } }, { a: 1, b: 1 }, { a: {}, b: 1 }],
    // Two signs, two halves, two digits: what one change takes away another must not give back.
    ...[
      [100, 200],
      [-100, -200],
      [-100, 200],
      [100, -200],
      [200, 100],
    ],
    ...[
      [0.5, 1.5],
      [1.5, 0.5],
      [-0.5, -1.5],
      [0.25, 3],
      [2 ** 31, 0],
      [0, 2 ** 31],
      [2 ** 28],
      [-(2 ** 28)],
      [2 ** 53],
    ],
    ...[[1e-7], [1e21], [0.1 + 0.2], [0.3]],
    formula(cellAt(1, 2)),
    formula(cellAt(2, 1)),
    formula(cellAt(1, 2, true)),
    formula(cellAt(1, 256)),
    formula(cellAt(1, 258)),
    formula(cellAt(2, 2)),
    formula(cellAt(2 ** 19, 2)),
    formula(cellAt(2 ** 20, 2)),
    formula({ kind: "range", from: cellAt(1, 1), to: cellAt(2, 2) }),
    formula({ kind: "range", from: cellAt(2, 2), to: cellAt(1, 1) }),
    formula({ kind: "binary", operator: "-", left: cellAt(1, 1), right: cellAt(2, 1) }),
    formula({ kind: "binary", operator: "-", left: cellAt(2, 1), right: cellAt(1, 1) }),
    formula({ kind: "call", name: "SUM", arguments: [cellAt(1, 1), cellAt(2, 1)] }),
    formula({
      kind: "call",
      name: "SUM",
      arguments: [{ kind: "call", name: "SUM", arguments: [cellAt(1, 1)] }, cellAt(2, 1)],
    }),
    formula({
      kind: "call",
      name: "SUM",
      arguments: [{ kind: "call", name: "SUM", arguments: [cellAt(1, 1), cellAt(2, 1)] }],
    }),
    formula({ kind: "number", value: 1 }),
    formula({ kind: "text", value: "1" }),
  ];
  expect(new Set(alike.map(fingerprint)).size).toBe(alike.length);
});

test("data have the same fingerprint exactly where they are the same", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const isSame = JSON.stringify(one) === JSON.stringify(other);
      expect(fingerprint(structuredClone(one)) === fingerprint(other)).toBe(isSame);
      expect(fingerprint(structuredClone(one))).toBe(fingerprint(one));
    }),
  );
});

test("a property that is undefined is none", () => {
  expect(fingerprint({ a: 1, b: undefined })).toBe(fingerprint({ a: 1 }));
});
