export { t as writeOutput } from "./output2.js";
