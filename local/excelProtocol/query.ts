import type { Json } from "./declarations";
import { objectTypes } from "./objectTypes";
import { ProtocolViolation } from "./protocolViolation";
import type { QueryInfo } from "./request";
import type { Session } from "./session";
import type { HostObject, TypeName } from "./targets";
import { declaredMember, hasSet, wireName } from "./wireNames";

/** What is asked of an object: names of its own, and below a name what is asked of the object there. Null: all its plain properties. */
type Asked = Map<string, Asked> | null;

function ask(asked: Map<string, Asked>, [first = "", ...rest]: readonly string[]): void {
  const below = asked.get(first);
  if (rest.length === 0) {
    asked.set(first, below ?? null);
    return;
  }
  const deeper = below ?? new Map<string, Asked>();
  asked.set(first, deeper);
  ask(deeper, rest);
}

function askedBy({ Select, Expand }: QueryInfo): Asked {
  const names = [...(Select ?? []), ...(Expand ?? [])];
  if (names.length === 0) {
    return null;
  }
  const asked = new Map<string, Asked>();
  for (const name of names) {
    ask(
      asked,
      name.split(/[/.]/).map((part) => part.trim()),
    );
  }
  return asked;
}

type Answer = Record<string, Json>;

/** Answers `load`: each loaded name must be declared. */
export class Query {
  readonly #session: Session;
  readonly #apiSet: string;

  constructor(session: Session, apiSet: string) {
    this.#session = session;
    this.#apiSet = apiSet;
  }

  /** @throws ProtocolViolation where a name is not declared, or came with a later set */
  answer(object: HostObject, query: QueryInfo): Json {
    const asked = askedBy(query);
    return objectTypes[object.type].collection === undefined
      ? this.#single(object, asked)
      : this.#collection(object, asked, query);
  }

  #single(object: HostObject, asked: Asked): Json {
    const answer: Answer = { ...objectTypes[object.type].identity?.(object.target, this.#session) };
    const all = asked === null || asked.has("*") || asked.has("$all") || asked.size === 0;
    const names = new Map<string, Asked>(all ? this.#plainProperties(object.type) : []);
    for (const [name, below] of asked ?? []) {
      if (name !== "*" && name !== "$all" && name !== "") {
        names.set(name, below);
      }
    }
    for (const [name, below] of names) {
      answer[wireName(name)] = this.#read(object, name, below);
    }
    return answer;
  }

  #plainProperties(type: TypeName): readonly (readonly [string, null])[] {
    return Object.entries(objectTypes[type].members)
      .filter(([, member]) => member.kind === "property" && hasSet(this.#apiSet, member.since))
      .map(([name]) => [name, null]);
  }

  #read(object: HostObject, name: string, below: Asked): Json {
    const member = declaredMember(object.type, name, this.#apiSet);
    if (member.kind === "property" && below === null) {
      return member.read(object.target, this.#session);
    }
    if (member.kind !== "child") {
      throw new ProtocolViolation(`${object.type}.${name} cannot be loaded in this way`);
    }
    const child = member.get(object.target, this.#session);
    if (child === null) {
      return null;
    }
    return objectTypes[child.type].collection === undefined
      ? this.#single(child, below)
      : this.#collection(child, below, {});
  }

  #collection(object: HostObject, asked: Asked, { Top, Skip = 0 }: QueryInfo): Json {
    const { type, target } = object;
    const { members, collection } = objectTypes[type];
    const answer: Answer = {};
    const ofItems: Asked = asked === null ? null : new Map<string, Asked>();
    for (const [name, below] of asked ?? []) {
      if (name === "items" && below !== null) {
        below.forEach((deeper, inner) => ofItems?.set(inner, deeper));
      } else if (Object.hasOwn(members, name)) {
        answer[wireName(name)] = this.#read(object, name, below);
      } else {
        ofItems?.set(name === "items" ? "*" : name, below);
      }
    }
    const itemType = collection?.itemType;
    for (const name of ofItems?.keys() ?? []) {
      if (itemType !== undefined && name !== "*" && name !== "$all" && name !== "") {
        declaredMember(itemType, name, this.#apiSet);
      }
    }
    const items = collection?.items(target, this.#session) ?? [];
    const shown = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
    // Names of the collection only, such as "count", bring no items with them.
    if (asked === null || (ofItems !== null && ofItems.size > 0)) {
      answer["_Items"] = shown.map((item) => this.#single(item, ofItems));
    }
    return answer;
  }
}
