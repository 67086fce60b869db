import type { CallKind, SpreadsheetState } from "./spreadsheetState";

type Member = (...args: never[]) => unknown;

/** Members of one of Google's classes, by what a call of them is. */
export type Members = Readonly<Partial<Record<CallKind, Readonly<Record<string, Member>>>>>;

const contents = new WeakMap<object, unknown>();

/** What the stand-in knows behind an object that the program holds. */
export function contentOf<Content>(object: object, className: string): Content {
  if (!contents.has(object)) throw new TypeError(`The parameters don't match: not a ${className}.`);
  return contents.get(object) as Content;
}

/** Counts a call, lets time pass, and fails where a failure is due. */
function record(state: SpreadsheetState, member: string, kind: CallKind, sheet: string | null): void {
  if (state.isLoading) throw new Error(`${member} is called while the program is loaded.`);
  state.calls.push({ member, kind, sheet });
  state.now += state.latency;
  state.meanwhile?.(member);
  if (kind === "change" && !state.isLocked) state.unlocked.push(member);
  if (state.fault === null) return;
  const { nth, message } = state.fault;
  state.fault = nth <= 1 ? null : { nth: nth - 1, message };
  if (nth <= 1) throw new Error(message);
}

/**
 * An object of Google's: has the given members and no others. Any other name throws, so that a misspelt or made-up one is seen.
 * @param content what {@link contentOf} gives of it
 * @param constants values that are no calls
 */
export function service(
  state: SpreadsheetState,
  className: string,
  members: Members,
  {
    content,
    constants = {},
    sheet = () => null,
  }: {
    readonly content?: unknown;
    readonly constants?: Readonly<Record<string, unknown>>;
    /** The sheet that a call concerns, by its arguments. */
    readonly sheet?: (...args: readonly unknown[]) => string | null;
  } = {},
): object {
  const known = new Map<string, unknown>(Object.entries(constants));
  for (const [kind, group] of Object.entries(members)) {
    for (const [name, member] of Object.entries(group)) {
      known.set(name, (...args: never[]) => {
        record(state, `${className}.${name}`, kind as CallKind, sheet(...args));
        return member(...args);
      });
    }
  }
  state.members.set(className, new Set([...(state.members.get(className) ?? []), ...known.keys()]));
  const object = new Proxy(
    {},
    {
      get(_target, name) {
        if (typeof name === "symbol") return undefined;
        if (!known.has(name)) throw new TypeError(`${className}.${name} is no member that the stand-in knows.`);
        return known.get(name);
      },
      set(_target, name) {
        throw new TypeError(`${className}.${String(name)} cannot be set.`);
      },
    },
  );
  contents.set(object, content);
  return object;
}

/** Values of one of Google's enumerations: each is its own name. */
export function enumeration(state: SpreadsheetState, className: string, ...names: readonly string[]): object {
  const constants = Object.fromEntries(names.map((name) => [name, name]));
  return service(state, className, {}, { constants });
}
