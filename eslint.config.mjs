import js from "@eslint/js";
import tseslint from "typescript-eslint";

/** What each layer may import: arrows point inwards only. `test/layers.test.ts` checks the same over the whole tree. */
const nodeGlobals = {
  module: "writable",
  require: "readonly",
  console: "readonly",
  process: "readonly",
  __dirname: "readonly",
};

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", "reports/mutation/", ".stryker-tmp/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["shared/**/*.ts", "samples/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", "Intl", "Date", "console", "document", "window", "fetch", "setTimeout"],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Random numbers come in as arguments." },
        {
          property: "localeCompare",
          message: "The engine's locale is not ours: compare by shared/text/compareSwedish.",
        },
        { property: "toLocaleString", message: "Numbers are written by shared/text." },
      ],
    },
  },
  {
    files: ["*.js", "*.mjs", "{addin,appsscript,local,scripts,test}/**/*.{js,mjs}"],
    languageOptions: { globals: nodeGlobals },
    rules: { "@typescript-eslint/no-require-imports": "off", "no-restricted-exports": "off" },
  },
  { files: ["eslint.config.mjs"], rules: { "no-restricted-exports": "off" } },
);
