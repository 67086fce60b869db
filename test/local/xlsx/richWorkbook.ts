import { contentTypes, officeRelationships, relationships, type Parts } from "./packageOf";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

const sheet = (content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${main}" xmlns:r="${officeRelationships}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">${content}</worksheet>`;

const members = sheet(`<sheetPr codeName="Blad1"><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:C4"/>
<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="30" customWidth="1"/><col min="2" max="2" width="12" style="2" customWidth="1"/></cols>
<sheetData><row r="1" spans="1:3" ht="30" customHeight="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row><row r="2" spans="1:3"><c r="A2" t="s"><v>3</v></c><c r="B2" s="2" t="inlineStr"><is><t>0180</t></is></c><c r="C2" s="1"><v>0.5</v></c></row><row r="3" spans="1:3"><c r="A3" t="s"><v>4</v></c><c r="B3" s="2"/><c r="C3"><f>SUM(C2,1)</f><v>1.5</v></c></row><row r="4" ht="40" customHeight="1"/><row r="6"><c r="A6" t="s"><v>3</v></c></row></sheetData>
<sheetProtection password="CC1A" sheet="1" objects="1"/><protectedRanges><protectedRange password="ABCD" sqref="A2:A5" name="Fritt"/></protectedRanges>
<conditionalFormatting sqref="C2:C5"><cfRule type="top10" dxfId="0" priority="1" percent="1" rank="10"/></conditionalFormatting>
<dataValidations count="1"><dataValidation type="whole" sqref="C2:C5"><formula1>0</formula1></dataValidation></dataValidations>
<hyperlinks><hyperlink ref="A2" r:id="rId4"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" r:id="rId3"/>
<ignoredErrors><ignoredError sqref="B2:B5" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId2"/><legacyDrawing r:id="rId5"/>
<tableParts count="1"><tablePart r:id="rId1"/></tableParts>
<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${x14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{A}"><x14:dataBar minLength="0" maxLength="100"/></x14:cfRule><xm:sqref>C2:C5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${x14}"><x14:sparklineGroups/></ext></extLst>`);

const relationshipPrefix = `Type="${officeRelationships}/`;

/** A workbook such as a coordinator keeps, with much that no library reads. Its parts are written as Excel writes them. */
export const richParts: Parts = {
  "[Content_Types].xml": contentTypes({
    "xl/workbook.xml": "spreadsheetml.sheet.main",
    "xl/worksheets/sheet1.xml": "spreadsheetml.worksheet",
    "xl/worksheets/sheet2.xml": "spreadsheetml.worksheet",
    "xl/chartsheets/sheet1.xml": "spreadsheetml.chartsheet",
    "xl/styles.xml": "spreadsheetml.styles",
    "xl/sharedStrings.xml": "spreadsheetml.sharedStrings",
    "xl/calcChain.xml": "spreadsheetml.calcChain",
    "xl/tables/table1.xml": "spreadsheetml.table",
    "xl/drawings/drawing1.xml": "drawing",
    "xl/charts/chart1.xml": "drawingml.chart",
    "xl/theme/theme1.xml": "theme",
    "xl/comments1.xml": "spreadsheetml.comments",
  }),
  "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"], ["custom-properties", "docProps/custom.xml"]),
  "docProps/custom.xml":
    '<?xml version="1.0"?><Properties xmlns="urn:x"><property name="Diarienummer">KS 2026/12</property></Properties>',
  "xl/workbook.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<workbook xmlns="${main}" xmlns:r="${officeRelationships}"><fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/><workbookProtection lockWindows="1"/><bookViews><workbookView xWindow="1" yWindow="2" windowWidth="100" windowHeight="200" activeTab="0"/></bookViews><sheets><sheet name="Medlemmar" sheetId="7" r:id="rId1"/><sheet name="Diagram" sheetId="3" r:id="rId3"/><sheet name="Egna räkningar" sheetId="4" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="_KN_Kopia" localSheetId="2">'Egna räkningar'!$A$1</definedName><definedName name="_KN_Trasig">#REF!$A$1</definedName><definedName name="Moms">0.25</definedName></definedNames><calcPr calcId="191029"/><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="urn:x15"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`,
  "xl/_rels/workbook.xml.rels": relationships(
    ["worksheet", "worksheets/sheet1.xml"],
    ["worksheet", "/xl/worksheets/sheet2.xml"],
    ["chartsheet", "chartsheets/sheet1.xml"],
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
    ["calcChain", "calcChain.xml"],
    ["theme", "theme/theme1.xml"],
    ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
  ),
  "xl/worksheets/sheet1.xml": members,
  "xl/worksheets/_rels/sheet1.xml.rels": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ${relationshipPrefix}table" Target="../tables/table1.xml"/><Relationship Id="rId2" ${relationshipPrefix}drawing" Target="../drawings/drawing1.xml"/><Relationship Id="rId3" ${relationshipPrefix}printerSettings" Target="../printerSettings/printerSettings1.bin"/><Relationship Id="rId4" ${relationshipPrefix}hyperlink" Target="https://example.se/?a=1&amp;b=2" TargetMode="External"/><Relationship Id="rId5" ${relationshipPrefix}vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rId6" ${relationshipPrefix}comments" Target="../comments1.xml"/><Relationship Id="rId7" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
  "xl/worksheets/sheet2.xml": sheet(
    `<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`,
  ),
  "xl/chartsheets/sheet1.xml": `<?xml version="1.0"?><chartsheet xmlns="${main}" xmlns:r="${officeRelationships}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
  "xl/styles.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="180" formatCode="0.0&quot; st&quot;"/></numFmts><fonts count="1"><font><sz val="10"/><name val="Arial"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>`,
  "xl/sharedStrings.xml": `<?xml version="1.0"?><sst xmlns="${main}" count="5" uniqueCount="5"><si><t>Kommun</t></si><si><t>Kommunkod</t></si><si><t>Andel</t></si><si><r><rPr><b/></rPr><t>Stock</t></r><r><t xml:space="preserve">holm </t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>Solna</t></si></sst>`,
  "xl/calcChain.xml": `<?xml version="1.0"?><calcChain xmlns="${main}"><c r="C3" i="7"/></calcChain>`,
  "xl/tables/table1.xml": `<?xml version="1.0"?><table xmlns="${main}" id="4" name="Medlemmar" displayName="Medlemmar" ref="A1:C5" totalsRowShown="0"><autoFilter ref="A1:C5"/><tableColumns count="3"><tableColumn id="1" name="Kommun"/><tableColumn id="2" name="Kommunkod"/><tableColumn id="3" name="Andel"/></tableColumns></table>`,
  "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
  "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape></xml>`,
  "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>`,
  "xl/comments1.xml": `<comments xmlns="${main}"><authors><author>A</author></authors><commentList/></comments>`,
  "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="urn:t"/>`,
  "xl/theme/theme1.xml": `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Kommunens"/>`,
  "xl/printerSettings/printerSettings1.bin": new Uint8Array([0, 1, 2, 250, 251, 0]),
  "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${main}"/>`,
  "customXml/item1.xml": `<egen å="ä">&#x20AC;</egen>`,
};
