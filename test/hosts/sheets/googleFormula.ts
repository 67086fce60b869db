const token =
  /\s*(?:(?<text>"(?:[^"]|"")*")|(?<number>\d+(?:[.,]\d+)?)|(?<cell>\$?[A-Z]{1,3}\$?\d+)(?![A-Za-z0-9_(])|(?<name>[A-Za-z_][A-Za-z0-9_.]*)|(?<sign><>|<=|>=|[-+*/&=<>();:,{}!]))/y;

interface Token {
  readonly kind: "text" | "number" | "cell" | "name" | "sign";
  readonly value: string;
}

function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < formula.length) {
    const at = token.lastIndex;
    const groups = token.exec(formula)?.groups;
    const found = Object.entries(groups ?? {}).find(([, value]) => value !== undefined);
    if (found?.[1] === undefined) throw new SyntaxError(`Formula parse error at ${at}: ${formula}`);
    tokens.push({ kind: found[0] as Token["kind"], value: found[1] });
  }
  return tokens;
}

/**
 * Reads a formula as a Swedish spreadsheet does, and gives it with commas between arguments, without its leading "=".
 *
 * Semicolons separate arguments; a comma or a point in a number means different things in different languages, so neither is let through.
 * @throws SyntaxError for what the spreadsheet would show as #ERROR!
 */
export function readGoogleFormula(formula: string): string {
  const tokens = tokensOf(formula);
  let at = 0;
  const next = (): Token | undefined => tokens[at];
  const fail = (): never => {
    throw new SyntaxError(`Formula parse error at ${next()?.value ?? "the end"}: =${formula}`);
  };
  const takes = (value: string): boolean => {
    const isIt = next()?.kind === "sign" && next()?.value === value;
    if (isIt) at += 1;
    return isIt;
  };
  const operators = ["+", "-", "*", "/", "&", "=", "<>", "<", "<=", ">", ">="];
  const expression = (): string => {
    let text = operand();
    for (;;) {
      const operator = operators.find(takes);
      if (operator === undefined) return text;
      text += operator + operand();
    }
  };
  const operand = (): string => {
    if (takes("-")) return `-${operand()}`;
    if (takes("(")) {
      const inner = expression();
      return takes(")") ? `(${inner})` : fail();
    }
    const found = next() ?? fail();
    at += 1;
    if (found.kind === "number") return /^\d+$/.test(found.value) ? found.value : fail();
    if (found.kind === "text") return found.value;
    if (found.kind === "cell") return takes(":") ? `${found.value}:${cell()}` : found.value;
    return found.kind === "name" ? call(found.value) : fail();
  };
  const cell = (): string => {
    const found = next();
    at += 1;
    return found?.kind === "cell" ? found.value : fail();
  };
  const call = (name: string): string => {
    if (!takes("(")) return /^(?:TRUE|FALSE)$/i.test(name) ? name : fail();
    const args: string[] = [];
    if (takes(")")) return `${name}()`;
    do args.push(expression());
    while (takes(";"));
    return takes(")") ? `${name}(${args.join(",")})` : fail();
  };
  const read = expression();
  return at === tokens.length ? read : fail();
}
