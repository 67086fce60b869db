import { inGoogle } from "./inGoogle";

inGoogle("previews");
