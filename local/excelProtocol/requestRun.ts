import { callArguments } from "./callArguments";
import type { Json } from "./declarations";
import { ObjectPaths } from "./objectPaths";
import { objectTypes } from "./objectTypes";
import { ProtocolViolation } from "./protocolViolation";
import { Query } from "./query";
import { actionTypes, type ActionInfo, type Request } from "./request";
import type { Session } from "./session";
import type { HostObject, TypeName } from "./targets";
import { hasSet, wireMember, wireName } from "./wireNames";

/** Does the actions of one request, one after the other. */
export class RequestRun {
  readonly #session: Session;
  readonly #apiSet: string;
  readonly #paths: ObjectPaths;
  readonly #query: Query;

  constructor(request: Request, session: Session, apiSet: string) {
    this.#session = session;
    this.#apiSet = apiSet;
    this.#paths = new ObjectPaths(request, session, apiSet);
    this.#query = new Query(session, apiSet);
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
    const object = this.#paths.resolve(action.ObjectPathId);
    if (object === null) {
      return null;
    }
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return objectTypes[object.type].identity?.(object.target, this.#session) ?? {};
      case actionTypes.query:
      case actionTypes.queryAsJson:
        return this.#query.answer(object, action.QueryInfo ?? {});
      case actionTypes.method:
        return this.#call(object, action);
      case actionTypes.setProperty:
        this.#set(object, action);
        return null;
      case actionTypes.update:
        this.#update(object, action.ObjectState ?? {});
        return null;
      default:
        throw new ProtocolViolation(`actions of type ${action.ActionType} are not supported`);
    }
  }

  #call({ type, target }: HostObject, { Name, ArgumentInfo }: ActionInfo): Json {
    const event = /^_(Register|Unregister)(\w+)Event$/.exec(Name);
    if (event !== null) {
      return this.#listen(type, target, event[2] ?? "", event[1] === "Register");
    }
    const member = objectTypes[type].internal?.[Name] ?? wireMember(type, Name, this.#apiSet);
    if (member.kind !== "action") {
      throw new ProtocolViolation(`${type}.${Name} is no method that can be called`);
    }
    const where = `${type}.${Name}`;
    const values = callArguments(where, ArgumentInfo, member.parameters, this.#paths.resolve);
    return values === null ? null : member.run(target, values, this.#session);
  }

  #listen(type: TypeName, target: unknown, wire: string, begins: boolean): null {
    const event = Object.values(objectTypes[type].members).find(
      (member) => member.kind === "event" && member.wireName === wire,
    );
    if (event?.kind !== "event" || !hasSet(this.#apiSet, event.since)) {
      throw new ProtocolViolation(`${type} has no event ${wire} in ExcelApi ${this.#apiSet}`);
    }
    const key = `${event.messageType} ${event.targetId(target)}`;
    if (begins) {
      this.#session.listeners.add(key);
    } else {
      this.#session.listeners.delete(key);
    }
    return null;
  }

  #set({ type, target }: HostObject, { Name, ArgumentInfo }: ActionInfo): void {
    const member = wireMember(type, Name, this.#apiSet);
    if (member.kind !== "property" || member.value === null) {
      throw new ProtocolViolation(`${type}.${Name} cannot be set`);
    }
    if (!hasSet(this.#apiSet, member.writableSince)) {
      throw new ProtocolViolation(`${type}.${Name} can be set since ExcelApi ${member.writableSince}`);
    }
    const values = callArguments(`${type}.${Name}`, ArgumentInfo, [member.value], this.#paths.resolve);
    if (values !== null) {
      member.write(target, values[0], this.#session);
    }
  }

  #update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) {
      const wire = wireName(name);
      const member = wireMember(object.type, wire, this.#apiSet);
      if (member.kind === "child") {
        const child = member.get(object.target, this.#session);
        if (child !== null) {
          this.#update(child, value as Readonly<Record<string, unknown>>);
        }
      } else {
        this.#set(object, { Id: 0, ActionType: 4, Name: wire, ObjectPathId: 0, ArgumentInfo: { Arguments: [value] } });
      }
    }
  }
}
