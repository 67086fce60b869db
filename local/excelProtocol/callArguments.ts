import type { Parameter } from "./parameters";
import { ProtocolViolation } from "./protocolViolation";
import type { ArgumentInfo } from "./request";
import type { HostObject } from "./targets";

/**
 * The arguments of a call, with objects in place of their paths.
 *
 * An argument that is a null object gives null for the whole call.
 * @param where the member, for the violation
 * @throws ProtocolViolation where one is of another kind than declared
 */
export function callArguments(
  where: string,
  info: ArgumentInfo | undefined,
  parameters: readonly Parameter<unknown>[],
  resolve: (pathId: number) => HostObject | null,
): readonly unknown[] | null {
  const given = info?.Arguments ?? [];
  if (given.length > parameters.length) {
    throw new ProtocolViolation(`${where} takes ${parameters.length} arguments, not ${given.length}`);
  }
  const values: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const pathId = info?.ReferencedObjectPathIds?.[index] ?? 0;
    if (typeof pathId !== "number") {
      throw new ProtocolViolation(`${where}: objects within an argument are not supported`);
    }
    const value = pathId === 0 ? (given[index] ?? null) : resolve(pathId);
    if (pathId !== 0 && value === null) {
      return null;
    }
    if (!parameter.accepts(value)) {
      throw new ProtocolViolation(`${where}: argument ${index + 1} is to be ${parameter.words}, not ${told(value)}`);
    }
    values.push(value);
  }
  return values;
}

function told(value: unknown): string {
  return (JSON.stringify(value, (key, inner: unknown) => (key === "target" ? undefined : inner)) ?? "nothing").slice(
    0,
    80,
  );
}
