/**
 * Gives back what `google.script.run` can carry: plain data.
 * @throws Error for a date, a function, a whole number without limit, or an object of a class
 */
export function checkCarried<Value>(value: Value): Value {
  if (value === null || ["string", "number", "boolean", "undefined"].includes(typeof value)) return value;
  if (typeof value !== "object") throw new Error(`google.script.run cannot carry a ${typeof value}.`);
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  if (!isPlain) throw new Error(`google.script.run cannot carry ${String(value)}.`);
  for (const part of Object.values(value as object)) checkCarried<unknown>(part);
  return value;
}
