import { changed, developmentAddress, faults, intactAddin, intactManifest } from "./check/intactAddin";

test.each<readonly [rule: string, from: string | RegExp, to: string, fault: RegExp]>([
  ["a reference is misspelt", 'resid="Check.Label"', 'resid="Check.Lable"', /Check.Lable is not among ShortStrings/],
  [
    "a label points at a long text",
    '<Label resid="Check.Label" />',
    '<Label resid="Check.Text" />',
    /Check.Text is not among ShortStrings/,
  ],
  [
    "an image points at an address",
    'resid="Icon.Check.16"',
    'resid="Url.Taskpane"',
    /Url.Taskpane is not among Images/,
  ],
  [
    "a resource is used by nothing",
    '<bt:Url id="Url.Taskpane"',
    '<bt:Url id="Url.Old" DefaultValue="https://localhost:3000/taskpane.html" /><bt:Url id="Url.Taskpane"',
    /Url.Old is used by nothing/,
  ],
  [
    "a resource is defined twice",
    '<bt:String id="Check.Title"',
    '<bt:String id="Panel.Title"',
    /Panel.Title is defined twice/,
  ],
  [
    "an id is longer than 32",
    /Icon\.Check\.16/g,
    "Icon.Check.16.that.is.far.too.long.to.be.one",
    /has (res)?id="Icon.Check.16.that/,
  ],
  [
    "a short text is longer than 125",
    'DefaultValue="Kontrollera"',
    `DefaultValue="${"x".repeat(126)}"`,
    /DefaultValue="xxx/,
  ],
  [
    "a long text is longer than 250",
    'DefaultValue="Räknar',
    `DefaultValue="${"x".repeat(250)}Räknar`,
    /DefaultValue="xxx/,
  ],
  ["a text is empty", 'DefaultValue="Kontrollera"', 'DefaultValue=""', /DefaultValue=""/],
  [
    "a text has no English",
    /(<bt:String id="Panel.Title" DefaultValue="[^"]*")>[\s\S]*?<\/bt:String>/,
    "$1 />",
    /“Panel.Title” has no en-US/,
  ],
  [
    "the name has no English",
    /(<DisplayName DefaultValue="[^"]*")>[\s\S]*?<\/DisplayName>/,
    "$1 />",
    /DisplayName .* has no en-US/,
  ],
  [
    "the metadata has no English",
    /(<bt:Url id="Url.Functions.Metadata" DefaultValue="[^"]*")>[\s\S]*?<\/bt:Url>/,
    "$1 />",
    /Metadata” has no en-US/,
  ],
  [
    "the namespace differs by language, so that a formula cannot be read in both",
    /(<bt:String id="Functions.Namespace" DefaultValue="KOMMUN") \/>/,
    '$1><bt:Override Locale="en-US" Value="FEES" /></bt:String>',
    /differs by language/,
  ],
  [
    "an address is http",
    "https://localhost:3000/commands.html",
    "http://localhost:3000/commands.html",
    /http:\/\/localhost.* is not below/,
  ],
  [
    "an address is another's",
    "https://localhost:3000/support.html",
    "https://example.com/support.html",
    /example.com.* is not below/,
  ],
  [
    "an address leads to a file that is not built",
    'functions.js"',
    'funktions.js"',
    /funktions.js leads to no built file/,
  ],
  ["an image is of another size", "assets/icon-check-32.png", "assets/icon-check-48.png", /48 × 48, not 32/],
  [
    "the high-resolution icon is of 80 pixels",
    /(<HighResolutionIconUrl DefaultValue=".*)64/,
    "$180",
    /80 × 80, not 64/,
  ],
  ["an icon lacks a size", /\s*<bt:Image size="20" resid="Icon.Check.20" \/>/, "", /sizes 16 24 32/],
  ["an icon has a size that is not served", 'size="80"', 'size="96"', /size="96"/],
  ["a command opens a panel of its own", "<TaskpaneId>Kommunnatverk.Panel<", "<TaskpaneId>Other<", /two panels/],
  ["a command names a function that does not exist", ">calculateFees<", ">calculateFee<", /no function calculateFee\./],
  ["there is no page for the commands", /\s*<FunctionFile [^>]*>/, "", /no FunctionFile/],
  [
    "two commands have one id",
    'id="Kommunnatverk.Check"',
    'id="Kommunnatverk.Panel"',
    /Kommunnatverk.Panel stands twice/,
  ],
  ["the group is on a tab of its own", 'id="TabHome"', 'id="TabKommun"', /id="TabKommun"/],
  ["more is asked of Excel than Office 2021 has", 'MinVersion="1.14"', 'MinVersion="1.15"', /ExcelApi 1.15/],
  [
    "functions for cells are a condition",
    '<Set Name="ExcelApi"',
    '<Set Name="CustomFunctionsRuntime" MinVersion="1.1" /><Set Name="ExcelApi"',
    /CustomFunctionsRuntime 1.1 is asked for/,
  ],
  [
    "a shared runtime is asked for, which costs undo",
    "<AllFormFactors>",
    '<Runtimes><Runtime resid="Url.Taskpane" lifetime="long" /></Runtimes><AllFormFactors>',
    /shared runtime/,
  ],
  ["a title says add-in", 'Value="Open the panel"', 'Value="Open the add-in"', /says what no text should/],
])("%s: told", (_rule, from, to, fault) => {
  expect(faults(changed(from, to))).toContainEqual(expect.stringMatching(fault));
});

test("more than six commands: told", () => {
  const control = /\s*<Control [\s\S]*?<\/Control>/.exec(intactManifest)?.[0] ?? "";
  const more = [1, 2].map((copy) => control.replace(/id="[^"]*"/, `id="Copy.${String(copy)}"`)).join("");
  expect(faults(changed(control, control + more))).toContain("The group has 7 commands.");
});

test("an image that is no PNG, or too large: told", () => {
  const built = intactAddin();
  const withImage = (bytes: Uint8Array) => ({
    ...built,
    files: new Map([...built.files, ["assets/icon-32.png", bytes]]),
  });
  expect(faults(intactManifest, withImage(new Uint8Array(64)))).toContainEqual(
    expect.stringMatching(/icon-32.png is no PNG/),
  );
  const large = new Uint8Array(100_001);
  large.set(built.files.get("assets/icon-32.png") ?? []);
  expect(faults(intactManifest, withImage(large))).toContainEqual(expect.stringMatching(/larger than 100 kB/));
});

test("a built file that is missing: told", () => {
  const built = intactAddin();
  for (const name of built.files.keys()) {
    const files = new Map([...built.files].filter(([each]) => each !== name));
    expect(faults(intactManifest, { ...built, files })).toContain(
      `${developmentAddress}/${name} leads to no built file.`,
    );
  }
});
