import { callArguments } from "./callArguments";
import { ProtocolViolation } from "./protocolViolation";
import { ExcelError } from "./excelError";
import { pathTypes, type ObjectPathInfo, type Request } from "./request";
import type { Session } from "./session";
import { objectTypes } from "./objectTypes";
import type { Found, HostObject, TypeName } from "./targets";
import { addinServiceName } from "./types/addinServiceType";
import { memberName, wireMember } from "./wireNames";

/** The objects of one request: each is found once, when an action first needs it. Null is a null object. */
export class ObjectPaths {
  readonly #paths: Request["ObjectPaths"];
  readonly #found = new Map<number, Found>();
  readonly #session: Session;
  readonly #apiSet: string;
  readonly #used: (member: string) => void;

  constructor(request: Request, session: Session, apiSet: string, used: (member: string) => void) {
    this.#paths = request.ObjectPaths;
    this.#session = session;
    this.#apiSet = apiSet;
    this.#used = used;
  }

  /** @throws ExcelError where Excel finds no such object, or it was deleted since */
  find(id: number): Found {
    let found = this.#found.get(id);
    if (found === undefined) {
      const info = this.#paths[String(id)];
      if (info === undefined) {
        throw new ProtocolViolation(`the request has no object path ${id}`);
      }
      found = this.#follow(info);
      this.#found.set(id, found);
    }
    if (found.object !== null) {
      const { type, target } = found.object;
      objectTypes[type].ensureThere?.(target, this.#session);
    }
    return found;
  }

  /** The object alone, as an argument; null is a null object. */
  readonly object = (id: number): HostObject | null => this.find(id).object;

  /** A member of the object of a path, or without a member how the object was to be found. */
  locationOf(id: number, member: string): string {
    const info = this.#paths[String(id)];
    const isOwn = member === "";
    const owner = this.#found.get((isOwn ? info?.ParentObjectPathId : id) ?? 0)?.type ?? "Workbook";
    const name = isOwn ? info?.Name || "GetItem" : member;
    return `${owner}.${memberName(name)}`;
  }

  #follow(info: ObjectPathInfo): Found {
    switch (info.ObjectPathType) {
      case pathTypes.global:
        return there("Workbook", this.#session.workbook);
      case pathTypes.nullObject:
        return { type: null, object: null };
      case pathTypes.newObject:
        return this.#service(info.Name);
      case pathTypes.reference:
        return this.#kept(info.Name);
      case pathTypes.method:
      case pathTypes.property:
        return this.#within(this.find(info.ParentObjectPathId ?? 0), info);
      case pathTypes.indexer:
        return this.#item(this.find(info.ParentObjectPathId ?? 0), info);
      default:
        throw new ProtocolViolation(`object paths of type ${info.ObjectPathType} (${info.Name}) are not supported`);
    }
  }

  #service(name: string): Found {
    if (name !== addinServiceName) {
      throw new ProtocolViolation(`the service ${name} is not declared`);
    }
    return there("AddinInternalService", null);
  }

  #kept(reference: string): Found {
    const range = this.#session.references.get(reference);
    if (range === undefined) {
      throw new ExcelError("InvalidReference", "The kept object is no longer there.");
    }
    return there("Range", range);
  }

  #within({ type, object }: Found, info: ObjectPathInfo): Found {
    if (type === null) {
      return { type, object: null };
    }
    const member = wireMember(type, info.Name, this.#apiSet);
    const isMethod = info.ObjectPathType === pathTypes.method;
    if (member.kind !== (isMethod ? "finder" : "child")) {
      throw new ProtocolViolation(`${type}.${info.Name} gives no object in this way`);
    }
    if (member.kind === "child") {
      return given(member.gives, object === null ? null : member.get(object.target, this.#session));
    }
    this.#used(`${type}.${memberName(info.Name)}`);
    const values = callArguments(`${type}.${info.Name}`, info.ArgumentInfo, member.parameters, this.object);
    const isCalled = object !== null && values !== null;
    return given(member.gives, isCalled ? member.find(object.target, values, this.#session) : null);
  }

  #item({ type, object }: Found, info: ObjectPathInfo): Found {
    const [key] = info.ArgumentInfo?.Arguments ?? [];
    const collection = type === null ? null : objectTypes[type].collection;
    if (collection === null) {
      return { type: null, object: null };
    }
    if (collection?.item === undefined || (typeof key !== "string" && typeof key !== "number")) {
      throw new ProtocolViolation(`${type} has no item by ${JSON.stringify(key)}`);
    }
    return given(collection.itemType, object === null ? null : collection.item(object.target, key, this.#session));
  }
}

function there(type: TypeName, target: unknown): Found {
  return { type, object: { type, target } };
}

/** Null is a null object of the type. */
function given(type: TypeName, target: unknown): Found {
  return { type, object: target === null ? null : { type, target } };
}
