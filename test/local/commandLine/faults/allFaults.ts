import { classFaults } from "./classFaults";
import { decisionFaults } from "./decisionFaults";
import { indexFaults } from "./indexFaults";
import { memberFaults } from "./memberFaults";
import { populationFaults } from "./populationFaults";
import { ruleFaults } from "./ruleFaults";
import { tableFaults } from "./tableFaults";

/** Everything that may be wrong with a workbook's input sheets. */
export const allFaults = [
  ...tableFaults,
  ...memberFaults,
  ...populationFaults,
  ...ruleFaults,
  ...classFaults,
  ...indexFaults,
  ...decisionFaults,
];
