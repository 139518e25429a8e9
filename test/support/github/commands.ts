/**
 * Reads a log as the runner of GitHub Actions does, to tell which commands it obeys.
 * Source: ActionCommand.cs and ActionCommandManager.cs of actions/runner.
 */
export interface Command {
  name: string
  properties: Record<string, string>
  data: string
}

const registered = new Set(
  `add-mask add-matcher add-path debug echo endgroup error group internal-set-repo-path notice
   remove-matcher save-state set-env set-output stop-commands warning`.split(/\s+/),
)

export function commandsIn(log: string): Command[] {
  // .NET's ReadLine ends a line at LF, CR and CRLF.
  return log.split(/\r\n|\r|\n/).flatMap((line) => current(line) ?? legacy(line) ?? [])
}

/** `::name key=value,key=value::data`, after any white space. */
function current(line: string): Command | null {
  const message = line.replace(/^\s+/u, '')
  if (!message.startsWith('::')) return null
  const end = message.indexOf('::', 2)
  if (end < 0) return null
  const info = message.slice(2, end)
  const space = info.indexOf(' ')
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase()
  if (!registered.has(name)) return null
  const properties = space > 0 ? pairs(info.slice(space + 1).trim(), ',') : {}
  return { name, properties: decoded(properties, property), data: data(message.slice(end + 2)) }
}

/** `##[name key=value;key=value]data`, anywhere in a line. */
function legacy(line: string): Command | null {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return null
  const info = line.slice(start + 3, end)
  const space = info.indexOf(' ')
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase()
  if (!registered.has(name)) return null
  const properties = space > 0 ? pairs(info.slice(space + 1), ';') : {}
  return { name, properties, data: line.slice(end + 1) }
}

function pairs(text: string, separator: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const pair of text.split(separator)) {
    const at = pair.indexOf('=')
    if (at >= 0) found[pair.slice(0, at)] = pair.slice(at + 1)
  }
  return found
}

function decoded(from: Record<string, string>, decode: (text: string) => string) {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, decode(value)]))
}

function data(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function property(text: string): string {
  return data(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}
