/** Every match of a pattern, which has the flag "g". */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    all.push(found);
    if (found[0] === "") pattern.lastIndex += 1;
  }
  return all;
}
