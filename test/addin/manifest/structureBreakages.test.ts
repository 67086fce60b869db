import { block, changed, faults, intactManifest } from "./check/intactAddin";

test("an intact manifest has no fault", () => {
  expect(faults(intactManifest)).toEqual([]);
});

test.each<readonly [rule: string, from: string | RegExp, to: string, fault: RegExp]>([
  ["an element is not closed", "</Hosts>", "", /no XML/],
  ["the root is of schema 1.0", "appforoffice/1.1", "appforoffice/1.0", /no OfficeApp/],
  [
    "it is not of a task pane",
    'xsi:type="TaskPaneApp"',
    'xsi:type="ContentApp"',
    /OfficeApp has xsi:type="ContentApp"/,
  ],
  [
    "two elements change places",
    /(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/,
    "$2$1",
    /ProviderName stands after/,
  ],
  [
    "Requirements stand before Hosts",
    /(\s*<Hosts>[\s\S]*?<\/Hosts>)(\s*<Requirements>[\s\S]*?<\/Requirements>)/,
    "$2$1",
    /Hosts stands after/,
  ],
  [
    "Metadata stands before Page",
    /(\s*<Page>[\s\S]*?<\/Page>)(\s*<Metadata>[\s\S]*?<\/Metadata>)/,
    "$2$1",
    /Page stands after/,
  ],
  [
    "Icon stands before Supertip",
    /(\s*<Supertip>[\s\S]*?<\/Supertip>)(\s*<Icon>[\s\S]*?<\/Icon>)/,
    "$2$1",
    /Supertip stands after/,
  ],
  [
    "DesktopFormFactor stands before AllFormFactors",
    /(\s*<AllFormFactors>[\s\S]*?<\/AllFormFactors>)(\s*<DesktopFormFactor>[\s\S]*?<\/DesktopFormFactor>)/,
    "$2$1",
    /AllFormFactors stands after/,
  ],
  [
    "strings stand before addresses",
    /(\s*<bt:Urls>[\s\S]*?<\/bt:Urls>)(\s*<bt:ShortStrings>[\s\S]*?<\/bt:ShortStrings>)/,
    "$2$1",
    /Urls stands after/,
  ],
  ["a group has no icon", /(<Label resid="Group.Label" \/>)\s*<Icon>[\s\S]*?<\/Icon>/, "$1", /Group lacks Icon/],
  ["functions have no page", block("Page"), "", /ExtensionPoint lacks Page/],
  ["a button has no supertip", block("Supertip"), "", /Control lacks Supertip/],
  [
    "an element is unknown",
    "<Permissions>",
    "<AllowSnapshot>true</AllowSnapshot><Permissions>",
    /AllowSnapshot may not stand there/,
  ],
  ["an element stands twice", /(<ProviderName>.*<\/ProviderName>)/, "$1$1", /2 ProviderName/],
  ["an attribute is unknown", '<Host Name="Workbook" />', '<Host Name="Workbook" Kind="x" />', /not known: Kind/],
  ["an attribute is missing", 'size="16" ', "", /Image lacks size/],
  ["another program is meant", '<Host Name="Workbook" />', '<Host Name="Document" />', /Name="Document"/],
  [
    "Override is in the wrong namespace, which keeps Excel from loading",
    "<bt:Override",
    "<Override",
    /Override may not stand there/,
  ],
  ["an action is of an unknown kind", 'xsi:type="ExecuteFunction"', 'xsi:type="RunFunction"', /not known: RunFunction/],
  [
    "loose text stands in a group",
    '<Label resid="Group.Label" />',
    '<Label resid="Group.Label" />x',
    /Group holds text: x/,
  ],
  ["the id is no GUID", /<Id>./, "<Id>g", /Id is “g/],
  ["the id is a GUID of another form", /<Id>(.*)<\/Id>/, "<Id>{$1}</Id>", /Id is “\{/],
  ["the version has three numbers", /<Version>[\d.]+</, "<Version>1.0.1<", /Version is “1.0.1”/],
  ["the version is below 1.0", /<Version>[\d.]+</, "<Version>0.1.0.0<", /Version is “0.1.0.0”/],
  ["the default language is half a tag", ">sv-SE<", ">sv<", /DefaultLocale is “sv”/],
  ["a language is half a tag", 'Locale="en-US"', 'Locale="en"', /Locale="en"/],
  ["a language is one that the others lack", 'Locale="en-US"', 'Locale="fi-FI"', /has fi-FI/],
  ["more rights are asked for than the schema knows", ">ReadWriteDocument<", ">ReadWriteAll<", /Permissions is/],
  ["fewer rights are asked for than are needed", ">ReadWriteDocument<", ">ReadDocument<", /Permissions is/],
])("%s: told", (_rule, from, to, fault) => {
  expect(faults(changed(from, to))).toContainEqual(expect.stringMatching(fault));
});
