import { callArguments } from "./callArguments";
import type { Json } from "./declarations";
import { loadPlan } from "./loadPlan";
import { ObjectPaths } from "./objectPaths";
import { objectTypes } from "./objectTypes";
import { ProtocolViolation } from "./protocolViolation";
import { readObject } from "./readObject";
import { actionTypes, type ActionInfo, type Request } from "./request";
import type { Session } from "./session";
import type { Found, HostObject, TypeName } from "./targets";
import { hasSet, memberName, wireMember, wireName } from "./wireNames";

/** Does the actions of one request, one after the other. What is asked of a null object must be declared too, and gives null. */
export class RequestRun {
  readonly #session: Session;
  readonly #apiSet: string;
  readonly #used: (member: string) => void;
  readonly #paths: ObjectPaths;

  /** @param used hears every member that is called or set */
  constructor(request: Request, session: Session, apiSet: string, used: (member: string) => void) {
    this.#session = session;
    this.#apiSet = apiSet;
    this.#used = used;
    this.#paths = new ObjectPaths(request, session, apiSet, used);
  }

  /**
   * @returns what office.js is to be given for the action; null for a null object too
   * @throws ExcelError where Excel refuses it
   * @throws ProtocolViolation where no Excel of the declared set has it
   */
  act(action: ActionInfo): Json {
    if (action.ActionType === actionTypes.trace) {
      return null;
    }
    const { type, object } = this.#paths.find(action.ObjectPathId);
    if (type === null) {
      return null;
    }
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return object === null ? null : (objectTypes[type].identity?.(object.target, this.#session) ?? {});
      case actionTypes.query:
      case actionTypes.queryAsJson: {
        const query = action.QueryInfo ?? {};
        const plan = loadPlan(type, query, this.#apiSet);
        return object === null ? null : readObject(object, plan, this.#session, query);
      }
      case actionTypes.method:
        return this.#call(type, object, action);
      case actionTypes.setProperty:
        this.#set(type, object, action);
        return null;
      case actionTypes.update:
        this.#update({ type, object }, action.ObjectState ?? {});
        return null;
      default:
        throw new ProtocolViolation(`actions of type ${action.ActionType} are not supported`);
    }
  }

  /** Where an action was, as office.js says it: "Range.values". */
  locationOf(action: ActionInfo): string {
    return this.#paths.locationOf(action.ObjectPathId, action.Name);
  }

  #call(type: TypeName, object: HostObject | null, { Name, ArgumentInfo }: ActionInfo): Json {
    const event = /^_(Register|Unregister)(\w+)Event$/.exec(Name);
    if (event !== null) {
      return this.#listen(type, object, event[2] ?? "", event[1] === "Register");
    }
    const member = objectTypes[type].internal?.[Name] ?? wireMember(type, Name, this.#apiSet);
    if (member.kind !== "action") {
      throw new ProtocolViolation(`${type}.${Name} is no method that can be called`);
    }
    this.#used(`${type}.${memberName(Name)}`);
    const values = callArguments(`${type}.${Name}`, ArgumentInfo, member.parameters, this.#paths.object);
    return object === null || values === null ? null : member.run(object.target, values, this.#session);
  }

  #listen(type: TypeName, object: HostObject | null, wire: string, begins: boolean): null {
    const events = Object.values(objectTypes[type].members).filter((member) => member.kind === "event");
    const event = events.find(({ wireName, since }) => wireName === wire && hasSet(this.#apiSet, since));
    if (event === undefined) {
      throw new ProtocolViolation(`${type} has no event ${wire} in ExcelApi ${this.#apiSet}`);
    }
    if (object !== null) {
      const { listeners } = this.#session;
      const key = `${event.messageType} ${event.targetId(object.target)}`;
      if (begins) {
        listeners.add(key);
      } else {
        listeners.delete(key);
      }
    }
    return null;
  }

  #set(
    type: TypeName,
    object: HostObject | null,
    { Name, ArgumentInfo }: Pick<ActionInfo, "Name" | "ArgumentInfo">,
  ): void {
    const member = wireMember(type, Name, this.#apiSet);
    if (member.kind !== "property" || member.value === null) {
      throw new ProtocolViolation(`${type}.${Name} cannot be set`);
    }
    if (!hasSet(this.#apiSet, member.writableSince)) {
      throw new ProtocolViolation(`${type}.${Name} can be set since ExcelApi ${member.writableSince}`);
    }
    this.#used(`${type}.${memberName(Name)}`);
    const values = callArguments(`${type}.${Name}`, ArgumentInfo, [member.value], this.#paths.object);
    if (object !== null && values !== null) {
      member.write(object.target, values[0], this.#session);
    }
  }

  /** Several properties in one action, those of its parts too. */
  #update({ type, object }: Found & { readonly type: TypeName }, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) {
      const wire = wireName(name);
      const member = wireMember(type, wire, this.#apiSet);
      if (member.kind === "child") {
        const target = object === null ? null : member.get(object.target, this.#session);
        const child = target === null ? null : { type: member.gives, target };
        this.#update({ type: member.gives, object: child }, value as Readonly<Record<string, unknown>>);
      } else {
        this.#set(type, object, { Name: wire, ArgumentInfo: { Arguments: [value] } });
      }
    }
  }
}
