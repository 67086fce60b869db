import { inGoogle } from "./inGoogle";

inGoogle("feesView");
