import { inGoogle } from "./inGoogle";

inGoogle("runs");
