import { XmlScanner } from "./xmlScanner";
import { relationshipNamespace } from "./relationships";

/** A child of a part's root, with its text as it stands there, white space before it included. */
interface Segment {
  /** Without prefix. */
  readonly name: string;
  readonly text: string;
}

/** A part cut into the children of its root, so that one is replaced while the others keep every character. */
export interface SegmentedPart {
  /** Everything up to and with the root's opening tag. */
  readonly head: string;
  readonly segments: readonly Segment[];
  readonly tail: string;
  /** What the names of the root's namespace begin with in this part: "" or such as "x:". */
  readonly prefix: string;
}

export function segmentPart(text: string, part: string): SegmentedPart {
  const scanner: XmlScanner = new XmlScanner(text, part);
  if (!scanner.next()) {
    scanner.fail();
  }
  const prefix = scanner.name.slice(0, scanner.name.indexOf(":") + 1);
  const head = text.slice(0, scanner.end);
  if (scanner.isEmpty) {
    return {
      head: `${head.slice(0, -2)}>`,
      segments: [],
      tail: `</${scanner.name}>${text.slice(scanner.end)}`,
      prefix,
    };
  }
  const segments: Segment[] = [];
  let from = scanner.end;
  while (scanner.next() && scanner.depth > 0) {
    if ((scanner.opens && scanner.isEmpty && scanner.depth === 1) || (!scanner.opens && scanner.depth === 1)) {
      segments.push({ name: scanner.name.replace(/^.*:/, ""), text: text.slice(from, scanner.end) });
      from = scanner.end;
    }
  }
  return { head, segments, tail: text.slice(from), prefix };
}

export function joinPart({ head, segments, tail }: SegmentedPart): string {
  return head + segments.map((segment) => segment.text).join("") + tail;
}

/** The attributes for a relationship id, with the namespace named where the root does not. */
export function relationshipAttribute(part: SegmentedPart, id: string): Readonly<Record<string, string>> {
  const prefix = new RegExp(`xmlns:(\\w+)\\s*=\\s*["']${relationshipNamespace}["']`).exec(part.head)?.[1];
  return prefix === undefined ? { "xmlns:r": relationshipNamespace, "r:id": id } : { [`${prefix}:id`]: id };
}
