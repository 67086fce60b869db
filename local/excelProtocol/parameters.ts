/** What an argument or a property's value must be. */
export interface Parameter<V> {
  /** In words, for the violation. */
  readonly words: string;
  accepts(value: unknown): value is V;
}

/** The values that parameters accept, in their order. */
export type Values<P extends readonly Parameter<unknown>[]> = {
  readonly [I in keyof P]: P[I] extends Parameter<infer V> ? V : never;
};

export const text: Parameter<string> = {
  words: "text",
  accepts: (value): value is string => typeof value === "string",
};

export const number: Parameter<number> = {
  words: "a number",
  accepts: (value): value is number => typeof value === "number",
};

export const whole: Parameter<number> = {
  words: "a whole number",
  accepts: (value): value is number => Number.isInteger(value),
};

export const truth: Parameter<boolean> = {
  words: "true or false",
  accepts: (value): value is boolean => typeof value === "boolean",
};

export function oneOf<const W extends string>(...allowed: readonly W[]): Parameter<W> {
  return {
    words: `one of ${allowed.join(", ")}`,
    accepts: (value): value is W => (allowed as readonly unknown[]).includes(value),
  };
}

/** Null where the argument is left out. */
export function optional<V>(parameter: Parameter<V>): Parameter<V | null> {
  return {
    words: `${parameter.words}, or nothing`,
    accepts: (value): value is V | null => value === null || parameter.accepts(value),
  };
}

export function either<A, B>(one: Parameter<A>, other: Parameter<B>): Parameter<A | B> {
  return {
    words: `${one.words} or ${other.words}`,
    accepts: (value): value is A | B => one.accepts(value) || other.accepts(value),
  };
}
