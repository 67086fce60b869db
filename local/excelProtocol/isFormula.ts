const tokens = [
  { kind: "space", pattern: /\s+/y },
  { kind: "operand", pattern: /"(?:[^"]|"")*"/y },
  { kind: "operand", pattern: /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}_])/uy },
  { kind: "operand", pattern: /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/iy },
  { kind: "call", pattern: /[\p{L}_][\p{L}\p{N}_.]*\(/uy },
  // A name, a reference with or without its sheet, whole rows, and a table's columns.
  {
    kind: "operand",
    pattern:
      /(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?(?:\$?\d+:\$?\d+|[\p{L}_\\$][\p{L}\p{N}_.$\\]*(?:\[(?:[^[\]]|\[[^[\]]*\])*\])?)/uy,
  },
  { kind: "operand", pattern: /\{[^{}]+\}/y },
  { kind: "open", pattern: /\(/y },
  { kind: "close", pattern: /\)/y },
  { kind: "comma", pattern: /,/y },
  { kind: "postfix", pattern: /[%#]/y },
  { kind: "sign", pattern: /[+\-@]/y },
  { kind: "operator", pattern: /<=|>=|<>|[*/^&=<>:]/y },
] as const;

type Kind = (typeof tokens)[number]["kind"];

function kindsOf(text: string): readonly Kind[] | null {
  const kinds: Kind[] = [];
  for (let at = 0; at < text.length;) {
    const found = tokens.find(({ pattern }) => {
      pattern.lastIndex = at;
      return pattern.test(text);
    });
    if (found === undefined) {
      return null;
    }
    at = found.pattern.lastIndex;
    if (found.kind !== "space") {
      kinds.push(found.kind);
    }
  }
  return kinds;
}

/**
 * Whether the text after the "=" can be read as a formula, in English with commas. Which functions and names there are is not asked:
 * Excel takes those it does not know, and shows #NAME?.
 */
export function isFormula(text: string): boolean {
  const kinds = kindsOf(text);
  if (kinds === null) {
    return false;
  }
  const open: ("call" | "open")[] = [];
  let expectsOperand = true;
  let previous: Kind | null = null;
  for (const kind of kinds) {
    const mayStand = expectsOperand
      ? kind === "operand" || kind === "call" || kind === "open" || kind === "sign"
      : kind !== "operand" && kind !== "call" && kind !== "open";
    // An argument may be left out: f(), f(,1).
    const isLeftOut = open.at(-1) === "call" && (previous === "call" || previous === "comma");
    if (!mayStand && !(isLeftOut && (kind === "close" || kind === "comma"))) {
      return false;
    }
    if (kind === "call" || kind === "open") {
      open.push(kind);
    } else if (kind === "close" && open.pop() === undefined) {
      return false;
    } else if (kind === "comma" && open.at(-1) !== "call") {
      return false;
    }
    expectsOperand = kind !== "operand" && kind !== "close" && kind !== "postfix";
    previous = kind;
  }
  return open.length === 0 && !expectsOperand;
}
