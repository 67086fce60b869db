import { inGoogle } from "./inGoogle";

inGoogle("keyboard");
