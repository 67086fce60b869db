import type { ExportField } from "../exportContent";

/** What a column's header says that it holds: what a person may choose, and what the tools' own exports have besides. */
export type HeaderField =
  | ExportField
  /** The account's name in the organisation, which mostly is an e-mail address. */
  | "upn"
  /** Of a live event: the e-mail of the person, or nothing. */
  | "participantId"
  | "session"
  /** Joined or left, in lists with a row for each. */
  | "action"
  | "moment"
  | "attended"
  | "waitingRoom"
  | "guest"
  | "registered"
  | "approval"
  | "meetingTitle"
  | "meetingStart"
  /** What surveys say of a submission. */
  | "responseId"
  | "collector"
  | "started"
  | "completed"
  | "submitted"
  | "timestamp"
  /** Points, feedback, pages, seeds: of no use here. */
  | "technical"
  /** Allergies, special needs, IP, telephone. */
  | "sensitive";
