import { excelFault } from "../../../addin/host/excelFault";
import { Cancelled, HostFault } from "../../../addin/host/hostFault";
import { findingSentence } from "../../../shared/text/findings/findingText";

function toldIn(language: "sv" | "en", code: string): string {
  const fault = excelFault({ code, message: "There was an internal error while processing the request." });
  if (!(fault instanceof HostFault)) throw new Error(`${code} is no fault of the host.`);
  return findingSentence(fault.finding, language);
}

test.each([
  ["InactiveWorkbook", "Excel hade en annan arbetsbok framme"],
  ["InvalidSelection", "Excel hade en annan arbetsbok framme"],
  ["GeneralException", "Excel avbröt utan att säga varför. Oftast är en annan arbetsbok eller en dialogruta framme"],
  ["InvalidOperation", "Excel avbröt utan att säga varför. Oftast är en annan arbetsbok eller en dialogruta framme"],
  ["MergedRangeConflict", "Sammanslagna celler, ett filter eller en pivottabell ligger i vägen"],
  ["ActivityLimitReached", "Excel hann eller orkade inte med"],
  ["AccessDenied", "varken bladen eller arbetsbokens struktur är skyddade"],
  ["ResponsePayloadSizeLimitExceeded", "mer än Excel på webben lämnar ut på en gång"],
  ["SomethingNew", "Excel godtog inte en ändring"],
])("%s: a whole Swedish sentence that says what to do comes first, Excel's own words last", (code, sentence) => {
  const told = toldIn("sv", code);
  expect(told).toContain(sentence);
  expect(told).toMatch(/kör (?:igen|på nytt)/);
  expect(told).toMatch(
    new RegExp(`\\. Excels svar: There was an internal error while processing the request\\. \\(${code}\\)$`),
  );
  expect(toldIn("en", code)).toMatch(new RegExp(`[Rr]un again.*\\. Excel's answer: .*\\(${code}\\)$`));
});

test.each(["InvalidOperationInCellEditMode", "ItemNotFound", "InvalidReference", "Conflict"])(
  "%s needs no words of Excel's",
  (code) => {
    expect(toldIn("sv", code)).not.toMatch(/internal error|[{}]/);
    expect(toldIn("sv", code)).toMatch(/[Kk]ör igen/);
  },
);

test("what is no error of Excel's stays what it is", () => {
  for (const error of [new TypeError("no"), new Cancelled(), new HostFault("excel-read-only"), null, { code: 5 }]) {
    expect(excelFault(error)).toBe(error);
  }
});
