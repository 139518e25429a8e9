import { xt as require_fastest_levenshtein } from "./check.js";
export default require_fastest_levenshtein();
export {};
