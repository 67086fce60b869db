"use strict";

/**
 * Suites that start browsers and spreadsheet programs again for what a shorter suite tries once, or search at length. A usual run leaves them
 * to `npm run test:long` and says so: it is to take five minutes.
 */
module.exports = [
  "test/addin/contract/decidingInChromium",
  "test/addin/contract/editFaults",
  "test/addin/contract/eventsInChromium",
  "test/addin/contract/faults",
  "test/addin/contract/figuresInChromium",
  "test/addin/contract/leftBehind",
  "test/addin/contract/takenBack",
  "test/addin/ribbon/dialog",
  "test/appsscript/faults",
  "test/appsscript/panel/accessibility",
  "test/appsscript/panel/views",
  "test/contract/activity",
  "test/contract/fixedYear",
  "test/contract/networks",
  "test/contract/populationRows",
  "test/contract/yearReport",
  "test/judge/liveFormulas",
  "test/judge/yearReport",
  "test/local/commandLine/liveEdits",
  "test/local/preview/libreOffice",
  "test/local/preview/sameAsXlsxHost",
  "test/oracle/generateNetwork",
  "test/pane/laterParts",
];
