import { inGoogle } from "./inGoogle";

inGoogle("accessibility");
