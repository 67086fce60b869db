export { previewFinding } from "../../shared/panel/previewFinding";
export { ExcelHost } from "../host/excelHost";
export { findingsOfError } from "../host/findingsOfError";
