import { parseArgs } from "node:util";
import { commandOptions, repeatable, withValue } from "./commandWords";
import { usageFault, type UsageFault } from "./usageFault";

/** The words of a command line taken apart. */
interface SplitWords {
  readonly positionals: readonly string[];
  /** Options by their names, with their values; "" of those that take none. */
  readonly given: ReadonlyMap<string, string>;
  /** Values of the option that may stand more than once. */
  readonly maps: readonly string[];
}

/** Tells options, their values and other words apart. @returns the first thing wrong with them where something is */
export function splitWords(words: readonly string[]): SplitWords | UsageFault {
  const names = new Set(Object.values(commandOptions).flat());
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      [...names].map((name) => [name, { type: withValue.has(name) ? ("string" as const) : ("boolean" as const) }]),
    ),
  });
  const positionals: string[] = [];
  const given = new Map<string, string>();
  const maps: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    if (!names.has(token.name)) return usageFault("option-unknown", { option: token.rawName });
    if (given.has(token.name) && !repeatable.has(token.name))
      return usageFault("option-twice", { option: token.rawName });
    // A following option is no value: `--out --json` forgot the file's name.
    const hasValue = token.value !== undefined && (token.inlineValue === true || !token.value.startsWith("--"));
    if (withValue.has(token.name) && (!hasValue || token.value === "")) {
      return usageFault("option-without-value", { option: token.rawName });
    }
    if (!withValue.has(token.name) && token.value !== undefined) {
      return usageFault("option-takes-no-value", { option: token.rawName });
    }
    given.set(token.name, token.value ?? "");
    if (token.name === "map") maps.push(token.value ?? "");
  }
  return { positionals, given, maps };
}
