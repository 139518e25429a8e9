export { y as docsUrl } from "./check.js";
