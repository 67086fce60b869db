/** A formula as a tree: a leaf is a number, a text in quotes, a cell or a truth value; a node is an operator or a function, and its parts. */
export type FormulaTree = string | readonly FormulaTree[];

interface Token {
  readonly kind: (typeof kinds)[number];
  readonly value: string;
}

const kinds = ["text", "number", "cell", "name", "sign"] as const;

/** One group for each kind, in their order. */
const token =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|(\$?[A-Z]{1,3}\$?\d+)(?![A-Za-z0-9_(])|([A-Za-z_][A-Za-z0-9_.]*)|(<>|<=|>=|[-+*/&=<>();:,]))/y;

/** From what binds least to what binds most; those of a line bind alike, from the left. */
const operators = [["=", "<>", "<", "<=", ">", ">="], ["&"], ["+", "-"], ["*", "/"]] as const;

function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < formula.length) {
    const at = token.lastIndex;
    const groups = token.exec(formula);
    const index = groups?.findIndex((group, place) => place > 0 && group !== undefined) ?? -1;
    const [kind, value] = [kinds[index - 1], groups?.[index]];
    if (kind === undefined || value === undefined) throw new SyntaxError(`Formula parse error at ${at}: ${formula}`);
    tokens.push({ kind, value });
  }
  return tokens;
}

/**
 * Reads a formula in English, without its leading "=", as a spreadsheet does.
 *
 * Written apart from what writes formulas, so that each is a check of the other. With ";" between arguments a decimal means different
 * things in different languages: only whole numbers are let through.
 * @throws SyntaxError for what a spreadsheet would show as an error of the formula itself
 * @example formulaTree("ROUND(A1/2,0)*$B$2", ",") // ["*", ["ROUND", ["/", "A1", "2"], "0"], "$B$2"]
 */
export function formulaTree(formula: string, separator: "," | ";"): FormulaTree {
  const tokens = tokensOf(formula);
  let at = 0;
  const fail = (): never => {
    throw new SyntaxError(`Formula parse error at ${tokens[at]?.value ?? "the end"}: =${formula}`);
  };
  const takes = (value: string): boolean => {
    const isIt = tokens[at]?.kind === "sign" && tokens[at]?.value === value;
    if (isIt) at += 1;
    return isIt;
  };
  const expression = (level = 0): FormulaTree => {
    const own = operators[level];
    if (own === undefined) return operand();
    let left = expression(level + 1);
    for (;;) {
      const operator = own.find(takes);
      if (operator === undefined) return left;
      left = [operator, left, expression(level + 1)];
    }
  };
  const operand = (): FormulaTree => {
    if (takes("-")) return ["negative", operand()];
    if (takes("(")) return closed(expression());
    const found = tokens[at] ?? fail();
    at += 1;
    if (found.kind === "number") return separator === ";" && found.value.includes(".") ? fail() : found.value;
    if (found.kind === "text") return found.value;
    if (found.kind === "cell") return takes(":") ? [":", found.value, cell()] : found.value;
    return found.kind === "name" ? call(found.value.toUpperCase()) : fail();
  };
  const closed = (inner: FormulaTree): FormulaTree => (takes(")") ? inner : fail());
  const cell = (): string => {
    const found = tokens[at];
    at += 1;
    return found?.kind === "cell" ? found.value : fail();
  };
  const call = (name: string): FormulaTree => {
    if (!takes("(")) return /^(?:TRUE|FALSE)$/.test(name) ? name : fail();
    if (takes(")")) return [name];
    const parts: FormulaTree[] = [];
    do parts.push(expression());
    while (takes(separator));
    return closed([name, ...parts]);
  };
  const read = expression();
  return at === tokens.length ? read : fail();
}
