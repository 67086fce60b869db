import { callArguments } from "./callArguments";
import { ProtocolViolation } from "./protocolViolation";
import { ExcelError } from "./excelError";
import { pathTypes, type ObjectPathInfo, type Request } from "./request";
import type { Session } from "./session";
import { objectTypes } from "./objectTypes";
import { hostObject, type HostObject } from "./targets";
import { addinServiceName } from "./types/addinServiceType";
import { wireMember } from "./wireNames";

/** The objects of one request: each is found once, when an action first needs it. Null is a null object. */
export class ObjectPaths {
  readonly #paths: Request["ObjectPaths"];
  readonly #found = new Map<number, HostObject | null>();
  readonly #session: Session;
  readonly #apiSet: string;

  constructor(request: Request, session: Session, apiSet: string) {
    this.#paths = request.ObjectPaths;
    this.#session = session;
    this.#apiSet = apiSet;
  }

  /** @throws ExcelError where Excel finds no such object, or it was deleted since */
  resolve = (id: number): HostObject | null => {
    let found = this.#found.get(id);
    if (found === undefined) {
      const info = this.#paths[String(id)];
      if (info === undefined) {
        throw new ProtocolViolation(`the request has no object path ${id}`);
      }
      found = this.#find(info);
      this.#found.set(id, found);
    } else if (found !== null) {
      objectTypes[found.type].ensureThere?.(found.target, this.#session);
    }
    return found;
  };

  #find(info: ObjectPathInfo): HostObject | null {
    switch (info.ObjectPathType) {
      case pathTypes.global:
        return hostObject("Workbook", this.#session.workbook);
      case pathTypes.nullObject:
        return null;
      case pathTypes.newObject:
        return this.#service(info.Name);
      case pathTypes.reference:
        return this.#kept(info.Name);
      case pathTypes.method:
      case pathTypes.property:
      case pathTypes.indexer: {
        const parent = this.resolve(info.ParentObjectPathId ?? 0);
        return parent === null ? null : this.#within(parent, info);
      }
      default:
        throw new ProtocolViolation(`object paths of type ${info.ObjectPathType} (${info.Name}) are not supported`);
    }
  }

  #service(name: string): HostObject {
    if (name !== addinServiceName) {
      throw new ProtocolViolation(`the service ${name} is not declared`);
    }
    return hostObject("AddinInternalService", null);
  }

  #kept(reference: string): HostObject {
    const range = this.#session.references.get(reference);
    if (range === undefined) {
      throw new ExcelError("InvalidReference", "The kept object is no longer there.");
    }
    objectTypes.Range.ensureThere?.(range, this.#session);
    return hostObject("Range", range);
  }

  #within(parent: HostObject, info: ObjectPathInfo): HostObject | null {
    const { type, target } = parent;
    if (info.ObjectPathType === pathTypes.indexer) {
      return this.#item(parent, info);
    }
    const member = wireMember(type, info.Name, this.#apiSet);
    if (info.ObjectPathType === pathTypes.property && member.kind === "child") {
      return member.get(target, this.#session);
    }
    if (info.ObjectPathType === pathTypes.method && member.kind === "finder") {
      const where = `${type}.${info.Name}`;
      const values = callArguments(where, info.ArgumentInfo, member.parameters, this.resolve);
      return values === null ? null : member.find(target, values, this.#session);
    }
    throw new ProtocolViolation(`${type}.${info.Name} gives no object in this way`);
  }

  #item({ type, target }: HostObject, info: ObjectPathInfo): HostObject {
    const [key] = info.ArgumentInfo?.Arguments ?? [];
    const { collection } = objectTypes[type];
    if (collection?.item === undefined || (typeof key !== "string" && typeof key !== "number")) {
      throw new ProtocolViolation(`${type} has no item by ${JSON.stringify(key)}`);
    }
    return collection.item(target, key, this.#session);
  }
}
