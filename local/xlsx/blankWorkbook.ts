import type { Plan } from "../../shared/workbook/plan";
import { PackageDraft } from "./packageDraft";
import { addLink, setContentType } from "./packageLinks";
import { emptyStyles } from "./emptyStyles";
import { officeTheme } from "./officeTheme";
import { relationshipNamespace } from "./relationships";
import { contentTypesPart } from "./workbookKind";
import { cellTextXml, xml, xmlDeclaration } from "./xmlText";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export const stylesContentType = `${spreadsheet}.styles+xml`;
export const workbookPart = "xl/workbook.xml";
export const stylesPart = "xl/styles.xml";

const contentTypes =
  xmlDeclaration +
  xml(
    "Types",
    { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
    xml("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    xml("Default", { Extension: "xml", ContentType: "application/xml" }),
  );

const workbook =
  xmlDeclaration +
  xml(
    "workbook",
    { xmlns: main, "xmlns:r": relationshipNamespace },
    xml("workbookPr", {}),
    xml(
      "bookViews",
      {},
      xml("workbookView", { xWindow: 0, yWindow: 0, windowWidth: 28800, windowHeight: 17000, activeTab: 0 }),
    ),
    "<sheets/>",
    xml("calcPr", { calcId: 191029 }),
  );

/** A workbook without sheets. It names its language, so that it is read aloud and spelled right; no author and no time. */
export async function blankWorkbook(plan: Plan): Promise<PackageDraft> {
  const draft = new PackageDraft(null);
  await draft.setText(contentTypesPart, contentTypes);
  await draft.setText(
    "_rels/.rels",
    xmlDeclaration + xml("Relationships", { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" }),
  );
  const add = async (source: string, kind: string, part: string, type: string, text: string): Promise<void> => {
    await draft.setText(part, text);
    await setContentType(draft, part, type);
    await addLink(draft, source, kind, part);
  };
  await add("", "officeDocument", workbookPart, `${spreadsheet}.sheet.main+xml`, workbook);
  const core = "application/vnd.openxmlformats-package.core-properties+xml";
  await add("", "core-properties", "docProps/core.xml", core, coreXml(plan));
  const theme = "application/vnd.openxmlformats-officedocument.theme+xml";
  await add(workbookPart, "theme", "xl/theme/theme1.xml", theme, officeTheme);
  await add(workbookPart, "styles", stylesPart, stylesContentType, emptyStyles);
  return draft;
}

function titleOf(plan: Plan): string {
  const first = plan.sheets[0];
  const corner = first?.rows[0]?.[0];
  return corner?.style === "title" && typeof corner.value === "string" ? corner.value : (first?.name ?? "");
}

/** What the workbook holds, for those who have it read to them. */
function descriptionOf({ language, sheets }: Plan): string {
  const names = sheets.map((sheet) => sheet.name).join(", ");
  return language === "sv" ? `Arbetsbok för ett nätverks avgifter: ${names}` : `Workbook of a network's fees: ${names}`;
}

function coreXml(plan: Plan): string {
  return (
    xmlDeclaration +
    xml(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      },
      xml("dc:title", {}, cellTextXml(titleOf(plan))),
      xml("dc:description", {}, cellTextXml(descriptionOf(plan))),
      xml("dc:language", {}, plan.language === "sv" ? "sv-SE" : "en-GB"),
    )
  );
}
