import { sameWord } from "../../../text/sameWord";
import type { ExportPerson } from "../exportContent";

/** What one row says of a person. */
export interface PersonRow {
  readonly name: string | null;
  readonly email: string | null;
  /** What tells a participant who telephoned from others; null for all others. */
  readonly phone: string | null;
  readonly organisation: string | null;
  readonly position: string | null;
  readonly role: ExportPerson["role"];
  /** What tells nameless participants apart; null for all others. */
  readonly session: string | null;
}

/** A person while rows are added. */
export interface OpenPerson {
  readonly key: string;
  readonly email: string | null;
  readonly isPhone: boolean;
  name: string | null;
  organisation: string | null;
  position: string | null;
  role: ExportPerson["role"];
  /** Null until a row says it. */
  status: ExportPerson["status"] | null;
  seconds: number | null;
  readonly rows: number[];
}

const roles = ["participant", "presenter", "organiser"] as const;
const statuses = [null, "didNotCome", "signedUp", "tookPart"] as const;

function nameId({ name, session }: PersonRow): string {
  return `name ${sameWord(name ?? "")} ${session ?? ""}`;
}

/** Takes rows of the same person together: by e-mail, else by telephone number, else by name. */
export class PersonBook {
  private readonly byId = new Map<string, OpenPerson>();
  private readonly keys = new Set<string>();

  /** The person of a row, who is made to know what the row says besides. */
  personOf(row: PersonRow): OpenPerson {
    const id = row.email ?? (row.phone === null ? nameId(row) : `phone ${row.phone}`);
    const known = this.byId.get(id);
    if (known === undefined) {
      const { name, email, organisation, position, role } = row;
      const isPhone = row.phone !== null;
      const key = this.newKey(email ?? name ?? "");
      const person = { key, name, email, isPhone, organisation, position, role, status: null, seconds: null, rows: [] };
      this.byId.set(id, person);
      return person;
    }
    known.name ??= row.name;
    known.organisation ??= row.organisation;
    known.position ??= row.position;
    if (roles.indexOf(row.role) > roles.indexOf(known.role)) known.role = row.role;
    return known;
  }

  /** Adds a row's status and time: who took part once did so. */
  add(person: OpenPerson, row: number, status: ExportPerson["status"], seconds: number | null): void {
    if (statuses.indexOf(status) > statuses.indexOf(person.status)) person.status = status;
    if (seconds !== null) person.seconds = (person.seconds ?? 0) + seconds;
    person.rows.push(row);
  }

  /** Different persons of one name get a number. */
  private newKey(name: string): string {
    let key = name;
    for (let number = 2; this.keys.has(key); number += 1) key = `${name} (${String(number)})`;
    this.keys.add(key);
    return key;
  }

  /** In the order of their first row that counts; who has none is left out. */
  persons(): readonly ExportPerson[] {
    return [...this.byId.values()].flatMap(({ status, ...person }) => (status === null ? [] : [{ ...person, status }]));
  }
}
