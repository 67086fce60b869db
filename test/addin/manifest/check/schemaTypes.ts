import { any, namespaces, one, optional, simple, some, typeIn, type SchemaType } from "./schemaType";

const { office, overrides, basic } = namespaces;

const text = (pattern: RegExp) => typeIn(office, [], {}, pattern);
const setting = (value: RegExp, override: string) =>
  typeIn(office, [any("Override", override)], { DefaultValue: value });
const override = (value: RegExp) => typeIn(office, [], { Locale: simple.culture, Value: value });
const reference = typeIn(overrides, [], { resid: simple.reference });
const resource = (value: RegExp, type: string) =>
  typeIn(basic, [any("Override", type)], { id: simple.reference, DefaultValue: value });
const sourceLocation = typeIn(overrides, [one("SourceLocation", "Reference")]);

/**
 * The types of a task pane's manifest that this product may use: of OfficeAppManifestV1_1.xsd, TaskPaneAppVersionOverridesV1_0.xsd and
 * OfficeAppBasicTypesV1_0.xsd, as published with the documentation. What does not stand here is not known, and is told as such.
 */
export const schemaTypes: Readonly<Record<string, SchemaType>> = {
  TaskPaneApp: typeIn(
    office,
    [
      one("Id"),
      one("Version"),
      one("ProviderName", "ShortText"),
      one("DefaultLocale"),
      one("DisplayName", "ShortSetting"),
      one("Description", "LongSetting"),
      one("IconUrl", "UrlSetting"),
      one("HighResolutionIconUrl", "UrlSetting"),
      one("SupportUrl", "UrlSetting"),
      optional("AppDomains"),
      one("Hosts", "OfficeHosts"),
      one("Requirements"),
      one("DefaultSettings"),
      one("Permissions"),
      { ...one("VersionOverrides"), namespace: overrides },
    ],
    { "xsi:type": /^TaskPaneApp$/ },
  ),
  Id: text(simple.guid),
  Version: text(simple.version),
  ShortText: text(simple.short),
  DefaultLocale: text(/^sv-SE$/),
  ShortSetting: setting(simple.short, "ShortOverride"),
  LongSetting: setting(simple.long, "LongOverride"),
  UrlSetting: setting(simple.url, "UrlOverride"),
  ShortOverride: override(simple.short),
  LongOverride: override(simple.long),
  UrlOverride: override(simple.url),
  AppDomains: typeIn(office, [some("AppDomain", "Url")]),
  Url: text(simple.url),
  OfficeHosts: typeIn(office, [one("Host", "OfficeHost")]),
  OfficeHost: typeIn(office, [], { Name: /^Workbook$/ }),
  Requirements: typeIn(office, [one("Sets")]),
  Sets: typeIn(office, [some("Set")], { DefaultMinVersion: simple.shortVersion }),
  Set: typeIn(office, [], { Name: simple.short, MinVersion: simple.shortVersion }),
  DefaultSettings: typeIn(office, [one("SourceLocation", "UrlSetting")]),
  Permissions: text(/^ReadWriteDocument$/),

  VersionOverrides: typeIn(overrides, [one("Hosts"), one("Resources")], { "xsi:type": /^VersionOverridesV1_0$/ }),
  Hosts: typeIn(overrides, [one("Host", "xsi:type")]),
  Workbook: typeIn(overrides, [optional("AllFormFactors"), one("DesktopFormFactor")], { "xsi:type": /^Workbook$/ }),
  AllFormFactors: typeIn(overrides, [one("ExtensionPoint", "xsi:type")]),
  DesktopFormFactor: typeIn(overrides, [
    optional("GetStarted"),
    optional("FunctionFile", "Reference"),
    some("ExtensionPoint", "xsi:type"),
  ]),
  GetStarted: typeIn(overrides, [
    one("Title", "Reference"),
    one("Description", "Reference"),
    one("LearnMoreUrl", "Reference"),
  ]),
  CustomFunctions: typeIn(overrides, [one("Script"), one("Page"), one("Metadata"), one("Namespace", "Reference")], {
    "xsi:type": /^CustomFunctions$/,
  }),
  Script: sourceLocation,
  Page: sourceLocation,
  Metadata: sourceLocation,
  PrimaryCommandSurface: typeIn(overrides, [one("OfficeTab")], { "xsi:type": /^PrimaryCommandSurface$/ }),
  OfficeTab: typeIn(overrides, [one("Group")], { id: /^TabHome$/ }),
  Group: typeIn(overrides, [one("Label", "Reference"), one("Icon"), some("Control", "xsi:type")], { id: simple.short }),
  Button: typeIn(overrides, [one("Label", "Reference"), one("Supertip"), one("Icon"), one("Action", "xsi:type")], {
    "xsi:type": /^Button$/,
    id: simple.short,
  }),
  Supertip: typeIn(overrides, [one("Title", "Reference"), one("Description", "Reference")]),
  Icon: typeIn(basic, [some("Image", "IconImage")]),
  IconImage: typeIn(basic, [], { size: /^(16|20|24|32|40|48|64|80)$/, resid: simple.reference }),
  ExecuteFunction: typeIn(overrides, [one("FunctionName")], { "xsi:type": /^ExecuteFunction$/ }),
  FunctionName: typeIn(overrides, [], {}, /^[A-Za-z]\w{0,249}$/),
  ShowTaskpane: typeIn(
    overrides,
    [optional("TaskpaneId"), one("SourceLocation", "Reference"), optional("Title", "Reference")],
    { "xsi:type": /^ShowTaskpane$/ },
  ),
  TaskpaneId: typeIn(overrides, [], {}, simple.short),
  Reference: reference,

  Resources: typeIn(basic, [one("Images"), one("Urls"), one("ShortStrings"), one("LongStrings")]),
  Images: typeIn(basic, [some("Image", "UrlResource")]),
  Urls: typeIn(basic, [some("Url", "UrlResource")]),
  ShortStrings: typeIn(basic, [some("String", "ShortResource")]),
  LongStrings: typeIn(basic, [some("String", "LongResource")]),
  UrlResource: resource(simple.url, "UrlOverride"),
  ShortResource: resource(simple.short, "ShortOverride"),
  LongResource: resource(simple.long, "LongOverride"),
};
