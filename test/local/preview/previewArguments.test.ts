import { previewArguments } from "../../../local/preview/previewArguments";

test("only the usage is asked for", () => {
  expect(previewArguments(["bok.xlsx", "--help"])).toBeNull();
});

test("without words the sample is shown, from port 3000 on, in a browser", () => {
  expect(previewArguments([])).toEqual({
    path: null,
    port: 3000,
    isPortFixed: false,
    opensBrowser: true,
    language: "sv",
  });
});

test("words choose the file, the port, the language, and no browser", () => {
  expect(previewArguments(["avgifter.xlsx", "--port", "0", "--no-open", "--lang=en"])).toEqual({
    path: "avgifter.xlsx",
    port: 0,
    isPortFixed: true,
    opensBrowser: false,
    language: "en",
  });
});

test.each([
  [["--port", "x"]],
  [["--port", "70000"]],
  [["--port"]],
  [["--lang", "de"]],
  [["--what"]],
  [["a.xlsx", "b.xlsx"]],
])("%j is not understood", (words) => {
  expect(previewArguments(words)).toHaveProperty("wrong");
});
