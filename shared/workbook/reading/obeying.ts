import type { Reading, Remark } from "./cellReading";

/** A reading whose value must obey a rule. Where it does not, the value and its notes give way to the fault. */
export function obeying<Value>(
  reading: Reading<Value>,
  isAllowed: (value: Value) => boolean,
  fault: Remark,
): Reading<Value> {
  return reading.value === null || isAllowed(reading.value) ? reading : { value: null, remarks: [fault] };
}
