import type { ObjectType } from "./declarations";
import type { TypeName, Targets } from "./targets";
import { addinServiceType } from "./types/addinServiceType";
import { chartAxesType, chartAxisTitleType, chartAxisType, chartGridlinesType } from "./types/chartAxisTypes";
import {
  chartFillType,
  chartLineFormatType,
  chartSeriesCollectionType,
  chartSeriesFormatType,
  chartSeriesType,
} from "./types/chartSeriesTypes";
import { chartLegendType, chartTitleType } from "./types/chartTextTypes";
import { chartCollectionType, chartType } from "./types/chartTypes";
import { dataValidationType } from "./types/dataValidationType";
import { pageBreakCollectionType, pageBreakType } from "./types/pageBreakTypes";
import { rangeBorderCollectionType, rangeBorderType, rangeFillType, rangeFontType } from "./types/lookTypes";
import { namedItemCollectionType, namedItemType } from "./types/nameTypes";
import { rangeFormatType } from "./types/rangeFormatType";
import { rangeType } from "./types/rangeType";
import { pageLayoutType, worksheetFreezePanesType, worksheetProtectionType } from "./types/sheetPartTypes";
import { tableColumnCollectionType, tableColumnType } from "./types/tableColumnTypes";
import { tableCollectionType, tableType } from "./types/tableTypes";
import { applicationType, workbookProtectionType, workbookType } from "./types/workbookType";
import { worksheetCollectionType } from "./types/worksheetCollectionType";
import { worksheetType } from "./types/worksheetType";

const types: { readonly [K in TypeName]: ObjectType<Targets[K]> } = {
  AddinInternalService: addinServiceType,
  Workbook: workbookType,
  Application: applicationType,
  WorkbookProtection: workbookProtectionType,
  WorksheetCollection: worksheetCollectionType,
  Worksheet: worksheetType,
  WorksheetProtection: worksheetProtectionType,
  WorksheetFreezePanes: worksheetFreezePanesType,
  PageLayout: pageLayoutType,
  PageBreakCollection: pageBreakCollectionType,
  PageBreak: pageBreakType,
  Range: rangeType,
  RangeFormat: rangeFormatType,
  RangeFont: rangeFontType,
  RangeFill: rangeFillType,
  RangeBorderCollection: rangeBorderCollectionType,
  RangeBorder: rangeBorderType,
  DataValidation: dataValidationType,
  TableCollection: tableCollectionType,
  Table: tableType,
  TableColumnCollection: tableColumnCollectionType,
  TableColumn: tableColumnType,
  NamedItemCollection: namedItemCollectionType,
  NamedItem: namedItemType,
  ChartCollection: chartCollectionType,
  Chart: chartType,
  ChartTitle: chartTitleType,
  ChartLegend: chartLegendType,
  ChartAxes: chartAxesType,
  ChartAxis: chartAxisType,
  ChartAxisTitle: chartAxisTitleType,
  ChartGridlines: chartGridlinesType,
  ChartSeriesCollection: chartSeriesCollectionType,
  ChartSeries: chartSeriesType,
  ChartSeriesFormat: chartSeriesFormatType,
  ChartLineFormat: chartLineFormatType,
  ChartFill: chartFillType,
};

/** Every type of Excel's that this side of the protocol has, with all that it declares. */
export const objectTypes: Readonly<Record<TypeName, ObjectType<unknown>>> = types;
