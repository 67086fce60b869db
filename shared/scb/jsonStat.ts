/** The variables of a dataset in JSON-stat 2.0. */
export interface JsonStatVariables {
  /** In the order in which the cells run, the last one fastest. */
  readonly variables: readonly string[];
  /** Codes of each variable by position. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
  /** As it came, for notes and the table's id. */
  readonly source: Readonly<Record<string, unknown>>;
}

/** A dataset whose every part has the right form. */
export interface JsonStat extends JsonStatVariables {
  /** One cell for each combination of codes; null: there is none. What a cell holds is not looked at. */
  readonly cells: readonly unknown[];
}

/** The part of the dataset that is not as the format has it: "size", "dimension.Region". */
export interface JsonStatFault {
  readonly part: string;
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

/**
 * The codes of a category in the order of their positions; null where they do not fill the positions from 0 one by one.
 *
 * The index is an array of codes, or an object from code to position. Keys of an object that look like numbers come first in every engine,
 * whatever was sent ("1060" before "0114"), so only the positions tell the order.
 */
function codesOf(index: unknown, size: number): readonly string[] | null {
  if (isTexts(index)) return index.length === size && new Set(index).size === size ? index : null;
  const entries = Object.entries(asRecord(index));
  if (entries.length !== size) return null;
  const codes: (string | undefined)[] = new Array<undefined>(size).fill(undefined);
  for (const [code, position] of entries) {
    if (typeof position !== "number" || !Number.isInteger(position) || position < 0 || position >= size) return null;
    codes[position] = code;
  }
  const filled = codes.filter((code): code is string => code !== undefined);
  return filled.length === size ? filled : null;
}

/**
 * Reads the variables of a dataset, with or without cells, strictly: what is not wholly as the format says is refused.
 *
 * Source: json-stat.org, format 2.0.
 */
export function readVariables(data: unknown): JsonStatVariables | JsonStatFault {
  const source = asRecord(data);
  if (source["class"] !== "dataset") return { part: "class" };
  const { id: variables, size } = source;
  if (!isTexts(variables) || new Set(variables).size !== variables.length) return { part: "id" };
  const sizes: readonly unknown[] = Array.isArray(size) ? size : [];
  if (sizes.length !== variables.length) return { part: "size" };
  const dimensions = asRecord(source["dimension"]);
  const codes: Record<string, readonly string[]> = {};
  for (const [at, variable] of variables.entries()) {
    const length = sizes[at];
    if (typeof length !== "number" || !Number.isInteger(length) || length < 0) return { part: "size" };
    const own = codesOf(asRecord(asRecord(dimensions[variable])["category"])["index"], length);
    if (own === null) return { part: `dimension.${variable}` };
    codes[variable] = own;
  }
  return { variables, codes, source };
}

/** Reads a dataset with its cells, strictly. */
export function readJsonStat(data: unknown): JsonStat | JsonStatFault {
  const read = readVariables(data);
  if ("part" in read) return read;
  const { value: cells } = read.source;
  const count = read.variables.reduce((product, variable) => product * (read.codes[variable]?.length ?? 0), 1);
  if (!Array.isArray(cells) || cells.length !== count) return { part: "value" };
  return { ...read, cells: cells as readonly unknown[] };
}

/** The cell of a combination of codes, one for each variable. */
export function cellOf({ variables, codes, cells }: JsonStat, chosen: Readonly<Record<string, string>>): unknown {
  let at = 0;
  for (const variable of variables) {
    const own = codes[variable] ?? [];
    const position = own.indexOf(chosen[variable] ?? "");
    if (position < 0) throw new RangeError(`The variable ${variable} has no code ${String(chosen[variable])}.`);
    at = at * own.length + position;
  }
  return cells[at] ?? null;
}
