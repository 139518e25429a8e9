function failure(text: string): string | null {
  try {
    JSON.parse(text)
    return null
  } catch (error) {
    return (error as SyntaxError).message
  }
}

/** Whether a text could still become JSON by going on: it is whole, or wrong only at its end. */
function canGoOn(text: string): boolean {
  const message = failure(text)
  if (message === null || /end of JSON input|Unterminated/.test(message)) return true
  return Number(/at position (\d+)/.exec(message)?.[1] ?? -1) >= text.length
}

/**
 * Where and why a text is no JSON. The engine's parser says why; for an unexpected token it does
 * not say where, so the longest beginning that could go on is sought (some twenty parses).
 *
 * @returns the offset in UTF-16 code units with the message, or null for valid JSON
 */
export function jsonFlaw(text: string): { offset: number; message: string } | null {
  const message = failure(text)
  if (message === null) return null
  const said = message.replace(/(?: in JSON)? at position.*$| JSON input$|, (?:\.\.\.)?".*$/s, '')
  const stated = /at position (\d+)/.exec(message)?.[1]
  let low = 0
  let high = text.length
  if (stated !== undefined) low = Number(stated)
  else if (message.includes('end of JSON')) low = text.length
  else {
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (canGoOn(text.slice(0, middle))) low = middle
      else high = middle - 1
    }
  }
  return { offset: low, message: `JSON syntax: ${said.charAt(0).toLowerCase()}${said.slice(1)}` }
}
