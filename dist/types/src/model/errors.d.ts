/**
 * A mistake of the user's or of the world's (no such file, bad option, full disk): shown as one
 * line on standard error, exit status 2. Anything else that is thrown is a bug and is rethrown.
 */
export declare class KnownError extends Error {
    readonly name = "KnownError";
}
