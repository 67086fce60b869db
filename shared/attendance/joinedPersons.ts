/** Lists of persons, by number, one after the other; a single list is itself. */
export function joinedPersons(lists: readonly Int32Array[]): Int32Array {
  const [first, ...others] = lists;
  if (first !== undefined && others.length === 0) return first;
  const joined = new Int32Array(lists.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const list of lists) {
    joined.set(list, at);
    at += list.length;
  }
  return joined;
}
