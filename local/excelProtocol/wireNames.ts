import type { Member } from "./declarations";
import { objectTypes } from "./objectTypes";
import { ProtocolViolation } from "./protocolViolation";
import type { TypeName } from "./targets";

/** As a member is called in requests and answers: "rowCount" is "RowCount" there. */
export function wireName(member: string): string {
  return member.slice(0, 1).toUpperCase() + member.slice(1);
}

/** What undoes {@link wireName}. */
export function memberName(wire: string): string {
  return wire.slice(0, 1).toLowerCase() + wire.slice(1);
}

/** Whether a set such as "1.9" is one that a program with `available`, such as "1.14", has. */
export function hasSet(available: string, since: string): boolean {
  const [major = 0, minor = 0] = available.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = since.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** A member by the name of the type definitions. @throws ProtocolViolation where the type has none, or only in a later set */
export function declaredMember(type: TypeName, name: string, apiSet: string): Member<unknown> {
  const { members } = objectTypes[type];
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  if (member === undefined) {
    throw new ProtocolViolation(`${type}.${name} is not declared`);
  }
  if (!hasSet(apiSet, member.since)) {
    throw new ProtocolViolation(`${type}.${name} came with ExcelApi ${member.since}; declared is ${apiSet}`);
  }
  return member;
}

/** A member by the name that requests use. */
export function wireMember(type: TypeName, wire: string, apiSet: string): Member<unknown> {
  return declaredMember(type, memberName(wire), apiSet);
}
