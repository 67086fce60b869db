import { objectTypes } from "./objectTypes";
import { ProtocolViolation } from "./protocolViolation";
import type { QueryInfo } from "./request";
import type { TypeName } from "./targets";
import { declaredMember, hasSet } from "./wireNames";

/** What is read of an object of some type: every name in it is declared. */
export interface LoadPlan {
  readonly properties: ReadonlySet<string>;
  readonly children: ReadonlyMap<string, LoadPlan>;
  /** What is read of each item of a collection; null where no items are. */
  readonly items: LoadPlan | null;
}

/** What is asked for: names, and below a name what is asked for there. Null: all plain properties. */
type Asked = Map<string, Asked> | null;

const everything: ReadonlySet<string> = new Set(["*", "$all"]);

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
  const asked = new Map<string, Asked>();
  for (const name of names) {
    const path = name.split(/[/.]/).map((part) => part.trim());
    ask(asked, path);
  }
  return names.length === 0 ? null : asked;
}

function plainProperties(type: TypeName, apiSet: string): readonly string[] {
  return Object.entries(objectTypes[type].members)
    .filter(([, member]) => member.kind === "property" && hasSet(apiSet, member.since))
    .map(([name]) => name);
}

function planOf(type: TypeName, asked: Asked, apiSet: string): LoadPlan {
  const { collection, members } = objectTypes[type];
  const properties = new Set<string>();
  const children = new Map<string, LoadPlan>();
  const ofItems: Asked = new Map<string, Asked>();
  const isAll = asked === null || [...asked.keys()].some((name) => everything.has(name));
  if (isAll && collection === undefined) {
    plainProperties(type, apiSet).forEach((name) => properties.add(name));
  }
  for (const [name, below] of asked ?? []) {
    if (collection !== undefined && name === "items" && below !== null) {
      below.forEach((deeper, inner) => ofItems.set(inner, deeper));
    } else if (collection !== undefined && !Object.hasOwn(members, name)) {
      ofItems.set(name === "items" ? "*" : name, below);
    } else if (!everything.has(name)) {
      addTo({ properties, children }, type, name, below, apiSet);
    }
  }
  // Names of the collection only, such as "count", bring no items with them.
  const hasItems = collection !== undefined && (isAll || ofItems.size > 0);
  const items = hasItems ? planOf(collection.itemType, ofItems.size === 0 ? null : ofItems, apiSet) : null;
  return { properties, children, items };
}

function addTo(
  plan: { readonly properties: Set<string>; readonly children: Map<string, LoadPlan> },
  type: TypeName,
  name: string,
  below: Asked,
  apiSet: string,
): void {
  const member = declaredMember(type, name, apiSet);
  if (member.kind === "property" && below === null) {
    plan.properties.add(name);
  } else if (member.kind === "child") {
    plan.children.set(name, planOf(member.gives, below, apiSet));
  } else {
    throw new ProtocolViolation(`${type}.${name} cannot be loaded in this way`);
  }
}

/**
 * What a `load` reads of an object, whether or not it is there.
 * @throws ProtocolViolation where a name is not declared, or came with a later set
 */
export function loadPlan(type: TypeName, query: QueryInfo, apiSet: string): LoadPlan {
  return planOf(type, askedBy(query), apiSet);
}
