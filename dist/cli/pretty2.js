export { t as pretty } from "./pretty.js";
