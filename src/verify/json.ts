/** @returns what a text holds as JSON, of any shape; null where it is none */
// biome-ignore lint/suspicious/noExplicitAny: a service's answer, checked where it is used
export function parse(text: string): any {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
