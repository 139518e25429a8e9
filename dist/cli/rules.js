export { T as rules } from "./check.js";
