import type { Json } from "./declarations";
import type { LoadPlan } from "./loadPlan";
import { objectTypes } from "./objectTypes";
import { ProtocolViolation } from "./protocolViolation";
import type { QueryInfo } from "./request";
import type { Session } from "./session";
import type { HostObject } from "./targets";
import { wireName } from "./wireNames";

/** Answers a `load`: the properties that the plan names, as office.js takes them. `Top` and `Skip` are for the items of a collection. */
export function readObject(
  { type, target }: HostObject,
  plan: LoadPlan,
  session: Session,
  { Top, Skip = 0 }: QueryInfo = {},
): Json {
  const { members, collection, identity } = objectTypes[type];
  const answer: Record<string, Json> = { ...identity?.(target, session) };
  for (const name of plan.properties) {
    const member = members[name];
    if (member?.kind !== "property") {
      throw new ProtocolViolation(`${type}.${name} is no property`);
    }
    answer[wireName(name)] = member.read(target, session);
  }
  for (const [name, childPlan] of plan.children) {
    const member = members[name];
    const child = member?.kind === "child" ? member.get(target, session) : null;
    const isThere = member?.kind === "child" && child !== null;
    answer[wireName(name)] = isThere ? readObject({ type: member.gives, target: child }, childPlan, session) : null;
  }
  const itemPlan = plan.items;
  if (itemPlan !== null && collection !== undefined) {
    const items = collection.items(target, session).slice(Skip, Top === undefined ? undefined : Skip + Top);
    answer["_Items"] = items.map((item) => readObject({ type: collection.itemType, target: item }, itemPlan, session));
  }
  return answer;
}
