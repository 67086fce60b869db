import type { ItemAnswer, ItemRole, Scale } from "../../evaluation/itemAnswer";
import type { Finding } from "../../workbook/finding";

/** Which tool made an export, and which of its reports it is. */
export type ExportKind =
  | "teams-sections"
  | "teams-meeting-summary"
  | "teams-join-list"
  | "teams-webinar"
  | "teams-live-event"
  | "zoom-meeting"
  | "zoom-unique-users"
  | "zoom-webinar"
  | "zoom-registration"
  | "webex"
  | "meet"
  | "sign-up-list"
  | "attendance-table"
  | "microsoft-forms"
  | "google-forms"
  | "survey-monkey"
  | "limesurvey"
  | "survey-table"
  | "unknown";

/** A person of an attendance or sign-up export: all its rows taken together. */
export interface ExportPerson {
  /** The lower-cased e-mail, else the cleaned name; what tells persons apart in the file. */
  readonly key: string;
  /** Without suffixes such as "(Guest)" and without a company's tag. */
  readonly name: string | null;
  /** Lower-cased. */
  readonly email: string | null;
  readonly organisation: string | null;
  /** Title or occupation (befattning). */
  readonly position: string | null;
  readonly role: "organiser" | "presenter" | "participant";
  readonly isPhone: boolean;
  /** A person of a meeting's report took part; one of a sign-up list is signed up, or did not come where the list says so. */
  readonly status: "signedUp" | "tookPart" | "didNotCome";
  /** All stays added; null where the export tells no time. */
  readonly seconds: number | null;
  /** Rows of the file, from 1. */
  readonly rows: readonly number[];
}

export interface AttendanceExport {
  readonly title: string | null;
  /** `YYYY-MM-DD` on which it began; null where the file tells none, or one that could be two days. */
  readonly day: string | null;
  /** Where the day could be two, both readings of it; else empty. */
  readonly possibleDays: readonly string[];
  /** Rows of persons in the file, before they are taken together. */
  readonly rows: number;
  /** In the order of their first row. Those who took no part, and only they, have another status than "tookPart". */
  readonly persons: readonly ExportPerson[];
  /** Keys of a webinar's hosts and panelists, who are no attendees; they are among `persons` too. */
  readonly hosts: readonly string[];
}

/** A column of a survey that asks something. */
export interface SurveyItem {
  /** Column of the grid, from 0. */
  readonly column: number;
  readonly title: string;
  readonly role: ItemRole;
  /** Null for free text, and where no scale can be told. */
  readonly scale: Scale | null;
  /** Its question, a code book or labelled answers tell the scale; else it is taken from a person, other questions or what is usual. */
  readonly isScaleTold: boolean;
  /** What the scale's ends mean: whether the highest point is the best. Null where neither header nor labels say it. */
  readonly isHighestBest: boolean | null;
  /** The answers are turned round, against the words of the question; absent: they stand as they were given. */
  readonly isTurned?: boolean;
}

/** One submission. */
export interface SurveyResponse {
  /** Row of the file, from 1. */
  readonly row: number;
  /** By item: an answer on its scale, or the text; in the order of {@link SurveyExport.items}. */
  readonly answers: readonly (ItemAnswer | { readonly kind: "text"; readonly text: string })[];
}

export interface SurveyExport {
  /** Row of the headers, from 1; the last of them where there are two. */
  readonly headerRow: number;
  readonly items: readonly SurveyItem[];
  /** Submissions with at least one answer. */
  readonly responses: readonly SurveyResponse[];
  /** Free text without names, e-mail and telephone. */
  readonly quotes: readonly { readonly row: number; readonly item: number; readonly text: string }[];
}

/** What a column holds, or may be said to hold by a person. */
export type ExportField =
  | "name"
  | "firstName"
  | "lastName"
  | "email"
  | "organisation"
  | "position"
  | "role"
  | "status"
  | "joined"
  | "left"
  | "duration"
  | "satisfaction"
  | "usefulness"
  | "freeText"
  | "ignore";

/** A column of the export and what it was taken for. */
export interface ExportColumn {
  /** From 0. */
  readonly column: number;
  readonly header: string;
  /** Null: nothing that is used, or several things. */
  readonly field: ExportField | null;
  /** Allergies, special needs, IP, telephone: never brought in. */
  readonly isSensitive: boolean;
}

/** A person's choice of what columns hold: header as in the file, without regard to case, by field. */
export type ColumnMap = Partial<Readonly<Record<ExportField, readonly string[]>>>;

/** An export as read: exactly one of `attendance` and `survey` where it could be told what it is. */
export interface ExportContent {
  readonly kind: ExportKind;
  /** The header row's columns. */
  readonly columns: readonly ExportColumn[];
  readonly attendance: AttendanceExport | null;
  readonly survey: SurveyExport | null;
  /** With sheet (or file), row and column. An error: nothing of it may be used. */
  readonly findings: readonly Finding[];
}
