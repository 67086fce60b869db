/** The folder of a part, with its last slash. */
function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** The part that a relationship's target names: relative to its source's folder, or from the root. */
export function resolveTarget(source: string, target: string): string {
  const path = target.startsWith("/") ? target : `/${folderOf(source)}${target}`;
  const kept: string[] = [];
  for (const step of path.replace(/\\/g, "/").split("/")) {
    if (step === "..") {
      kept.pop();
    } else if (step !== "" && step !== ".") {
      kept.push(step);
    }
  }
  return decoded(kept.join("/"));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The target to write in a relationship of the source, relative as Excel writes it. */
export function relativeTarget(source: string, part: string): string {
  const from = folderOf(source).split("/").slice(0, -1);
  const to = part.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) {
    shared += 1;
  }
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** Where the relationships of a part stand; those of the package for "". */
export function relationshipsPart(source: string): string {
  const folder = folderOf(source);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}
