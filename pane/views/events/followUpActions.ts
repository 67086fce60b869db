import type { ExportSource } from "../../../shared/commands/commandOptions";
import type { PaneMeans } from "../../paneActions";
import { alertOf } from "../../state/alertOf";
import { noFollowUp, type FollowUpChoices, type FollowUpTask } from "../../state/followUpChoices";
import { languageOf } from "../../state/languageOf";
import { isOfSurveyTool } from "./exportKinds";

const typingMs = 400;

/** What a person can do in the view Uppföljning besides carrying out what it shows. */
export interface FollowUpActions {
  /** @param isTyped waits for the rest of what is being typed */
  choose(choices: Partial<FollowUpChoices>, isTyped?: boolean): void;
  /** What is said of the file or sheet that is brought in. */
  say(said: Partial<NonNullable<FollowUpChoices["source"]>>): void;
  readFile(file: File): void;
  readShownSheet(task: FollowUpTask): void;
  /** Back to the summary, as if nothing had been chosen. */
  leave(): void;
}

export function followUpActions({ host, store, previews }: PaneMeans): FollowUpActions {
  const choose = (choices: Partial<FollowUpChoices>, isTyped = false) => {
    store.change({ followUp: { ...store.state().followUp, ...choices }, outcome: null });
    previews.readSoon("view", isTyped ? typingMs : 0);
  };
  const failed = (fault: unknown) => store.change({ alert: alertOf("reading", fault, languageOf(store.state())) });

  /** Shows what it is taken for. */
  async function take(source: ExportSource, task: FollowUpTask): Promise<void> {
    const said = { source, event: null, day: null, annualYear: null, map: {}, isReversed: null };
    const { followUp } = store.state();
    store.change({ followUp: { ...followUp, task, source: said, annualText: null }, outcome: null, alert: null });
    await previews.readView("events");
  }

  /** Of a sheet only the host has the cells: it is read as answers first, and where no tool for surveys is known by them as participants. */
  async function takeSheet(source: ExportSource): Promise<void> {
    await take(source, "survey");
    const kindNow = () => store.state().previews.events.shown?.export?.kind ?? "unknown";
    if (store.state().followUp.source?.source !== source || isOfSurveyTool(kindNow())) return;
    const asAnswers = kindNow();
    await take(source, "attendance");
    if (kindNow() === "unknown" && asAnswers !== "unknown") await take(source, "survey");
  }

  return {
    choose,
    say(said) {
      const { source } = store.state().followUp;
      if (source !== null) choose({ source: { ...source, ...said } });
    },
    readFile(file) {
      host
        .readFile(file)
        .then(({ source, isSurvey }) => take(source, isSurvey ? "survey" : "attendance"))
        .catch(failed);
    },
    readShownSheet(task) {
      host
        .shownSheet()
        .then((sheet) => (task === "responses" ? take({ sheet }, task) : takeSheet({ sheet })))
        .catch(failed);
    },
    leave() {
      choose(noFollowUp);
    },
  };
}
