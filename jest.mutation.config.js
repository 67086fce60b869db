"use strict";

const config = require("./jest.config.js");

// What judges workbooks in other programs is left out: the core's own tests have to notice.
process.env.KN_JUDGE_CASES ??= "120";

/** The tests of the fee core alone, with few generated networks, for `npm run mutation`. */
module.exports = {
  ...config,
  testMatch: [
    "<rootDir>/test/shared/{fees,money,index,population}/**/*.test.ts",
    "<rootDir>/test/samples/**/*.test.ts",
  ],
  testPathIgnorePatterns: ["/node_modules/", "[lL]aws"],
  reporters: ["default"],
};
