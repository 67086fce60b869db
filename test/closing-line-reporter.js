"use strict";

const longSuites = require("./longSuites.js");

/** Ends the run with one plain line of counts, and says why tests were skipped, so that no check is passed over in silence. */
module.exports = class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const skipped = results.numPendingTests + results.numTodoTests;
    if (skipped > 0) {
      const judged = results.testResults.some(
        (file) => file.testFilePath.includes("judge") && file.numPendingTests > 0,
      );
      if (judged) {
        console.log(
          "LibreOffice was not found: its tests are skipped. Install it with: apt-get install libreoffice-calc",
        );
      }
    }
    if (process.env.KN_LONG === undefined) {
      console.log(`${longSuites.length} suites that take long are left to npm run test:long.`);
    }
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    // Jest prints its own summary after the reporters; at the exit this line is the last.
    process.once("exit", () => {
      process.stdout.write(`${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`);
    });
  }
};
