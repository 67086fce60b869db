import { PreviewPage } from "./previewPage";

const page = new PreviewPage(document.getElementById("page") ?? document.body);
void page.start();
