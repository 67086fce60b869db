export { calculateFeesCommand } from "../../shared/commands/calculateFees";
export { fingerprint } from "../../shared/panel/fingerprint";
export { previewFinding } from "../../shared/panel/previewFinding";
export { ExcelHost } from "../host/excelHost";
export { findingsOfError } from "../host/findingsOfError";
