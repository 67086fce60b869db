import { inGoogle } from "./inGoogle";

// In one browser, since starting one takes longer than most of the tests.
inGoogle(["feesView", "keyboard", "previews", "runs"]);
