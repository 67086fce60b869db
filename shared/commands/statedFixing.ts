import type { Fixing } from "../reports/fixedLine";
import { noPlace, type Finding } from "../workbook/finding";
import { finding } from "../workbook/place";
import { oneLine } from "../workbook/reading/readText";
import type { FixingOptions } from "./commandOptions";

/** As much as the name of a body or a diary number needs, and as a line of a sheet can show. */
const most = 255;

/** What a person states of the decision, as it will be read from the rows again; findings where a text is too long for them. */
export function statedFixing({ date, body, diaryNumber }: FixingOptions): Fixing | readonly Finding[] {
  const fixing = { fixedOn: date, body: stated(body), diaryNumber: stated(diaryNumber) };
  const tooLong = (code: string, text: string | null) =>
    text === null || text.length <= most ? [] : [finding(code, "error", noPlace, { length: text.length, most })];
  const faults = [
    ...tooLong("fixed-body-too-long", fixing.body),
    ...tooLong("fixed-diary-number-too-long", fixing.diaryNumber),
  ];
  return faults.length > 0 ? faults : fixing;
}

/** A cell holds no control characters. */
function stated(text: string | null): string | null {
  const line = oneLine((text ?? "").replace(/\p{Cc}/gu, " "));
  return line === "" ? null : line;
}
