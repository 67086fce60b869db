import type { Parameter, Values } from "./parameters";
import type { Session } from "./session";
import type { Targets, TypeName } from "./targets";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

interface Declared {
  /** The ExcelApi set it came with, such as "1.13". */
  readonly since: string;
}

export interface Property<T> extends Declared {
  readonly kind: "property";
  /** The set since which it can be written, where that is another one. */
  readonly writableSince: string;
  readonly value: Parameter<unknown> | null;
  read(target: T, session: Session): Json;
  write(target: T, value: unknown, session: Session): void;
}

/** A property that is an object of its own. */
export interface Child<T> extends Declared {
  readonly kind: "child";
  readonly gives: TypeName;
  /** What of the workbook the given object stands for. */
  get(target: T, session: Session): unknown;
}

/** A method that gives an object; null is a null object. */
export interface Finder<T> extends Declared {
  readonly kind: "finder";
  readonly gives: TypeName;
  readonly parameters: readonly Parameter<unknown>[];
  find(target: T, values: readonly unknown[], session: Session): unknown;
}

/** A method that does something, and may give a plain value. */
export interface Action<T> extends Declared {
  readonly kind: "action";
  readonly parameters: readonly Parameter<unknown>[];
  run(target: T, values: readonly unknown[], session: Session): Json;
}

/** An event; office.js registers it by a method of its own. */
export interface EventMember<T> extends Declared {
  readonly kind: "event";
  /** As office.js calls it in its requests, such as "DataChanged". */
  readonly wireName: string;
  readonly messageType: number;
  targetId(target: T): string;
}

export type Member<T> = Property<T> | Child<T> | Finder<T> | Action<T> | EventMember<T>;

/** What makes an object a collection. {@link collectionOf} ties the items to their type. */
export interface Collection<T> {
  /** The set since which items are found by `getItem`. */
  readonly since: string;
  /** The type of every item: what may be loaded of it is known before there is one. */
  readonly itemType: TypeName;
  items(target: T, session: Session): readonly unknown[];
  /** `getItem`; throws ItemNotFound. Left out where the collection has none. */
  item?(target: T, key: string | number, session: Session): unknown;
}

export interface ObjectType<T> {
  readonly members: Readonly<Record<string, Member<T>>>;
  /** Methods of office.js's own that no program calls, by the name of the request: "_KeepReference". */
  readonly internal?: Readonly<Record<string, Action<T>>>;
  readonly collection?: Collection<T>;
  /** What office.js is told when it asks for the object, by which it finds it again. */
  identity?(target: T, session: Session): { readonly [name: string]: Json };
  /** Throws when the object is no longer in the workbook. */
  ensureThere?(target: T, session: Session): void;
}

/** A collection whose items are of one type. */
export function collectionOf<T, K extends TypeName>(
  itemType: K,
  since: string,
  items: (target: T, session: Session) => readonly Targets[K][],
  item?: (target: T, key: string | number, session: Session) => Targets[K],
): Collection<T> {
  return { itemType, since, items, ...(item === undefined ? {} : { item }) };
}

/** Ways to declare the members of one type. */
export interface Declaring<T> {
  property(since: string, read: (target: T, session: Session) => Json): Property<T>;
  /** @param since "1.1", or "1.1/1.4" where it can be written since a later set */
  settable<V>(
    since: string,
    value: Parameter<V>,
    read: (target: T, session: Session) => Json,
    write: (target: T, value: V, session: Session) => void,
  ): Property<T>;
  child<K extends TypeName>(since: string, gives: K, get: (target: T, session: Session) => Targets[K] | null): Child<T>;
  finder<K extends TypeName, const P extends readonly Parameter<unknown>[]>(
    since: string,
    gives: K,
    parameters: P,
    find: (target: T, values: Values<P>, session: Session) => Targets[K] | null,
  ): Finder<T>;
  action<const P extends readonly Parameter<unknown>[]>(
    since: string,
    parameters: P,
    run: (target: T, values: Values<P>, session: Session) => Json | undefined,
  ): Action<T>;
  event(since: string, wireName: string, messageType: number, targetId: (target: T) => string): EventMember<T>;
}

export function declaring<T>(): Declaring<T> {
  return {
    property: (since, read) => ({
      kind: "property",
      since,
      writableSince: since,
      value: null,
      read,
      write: () => undefined,
    }),
    settable: (since, value, read, write) => {
      const [readSince = since, writableSince = since] = since.split("/");
      return {
        kind: "property",
        since: readSince,
        writableSince,
        value,
        read,
        write: (target, given, session) => {
          write(target, given as Parameters<typeof write>[1], session);
        },
      };
    },
    child: (since, gives, get) => ({ kind: "child", since, gives, get }),
    finder: (since, gives, parameters, find) => ({
      kind: "finder",
      since,
      gives,
      parameters,
      find: (target, values, session) => find(target, values as Values<typeof parameters>, session),
    }),
    action: (since, parameters, run) => ({
      kind: "action",
      since,
      parameters,
      run: (target, values, session) => run(target, values as Values<typeof parameters>, session) ?? null,
    }),
    event: (since, wireName, messageType, targetId) => ({ kind: "event", since, wireName, messageType, targetId }),
  };
}
