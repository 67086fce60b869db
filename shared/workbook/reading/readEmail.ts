import { normaliseEmail } from "../../text/normaliseEmail";
import type { Cell, Reading } from "./cellReading";
import { readText } from "./readText";

/** An e-mail address, normalised; a running code in its place is kept. */
export function readEmail(cell: Cell): Reading<string> {
  const { value, remarks } = readText(cell);
  const email = value === null ? "" : normaliseEmail(value);
  return { value: email === "" ? null : email, remarks };
}
