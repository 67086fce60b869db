import { typedText } from "../../../addin/host/typedText";

test.each(["Kommun", "Avgift per medlem", "Ärende", "lägsta (golv)"])("%j is text as it stands", (text) => {
  expect(typedText(text)).toBe(text);
});

test.each([
  "=1+1",
  "+46 70",
  "-",
  "@kommun",
  "\tindrag",
  "\rrad",
  "\nrad",
  "＝1+1",
  "0180",
  "2021-11-24",
  "mars 2021",
  "1,5",
  "5 %",
  "true",
  "Sant",
  "FALSKT",
  "'citat",
  "E5",
])("%j is given with an apostrophe, so that Excel takes it for text", (text) => {
  expect(typedText(text)).toBe(`'${text}`);
});

test("a cell that holds nothing gets nothing", () => {
  expect(typedText("")).toBe("");
});
