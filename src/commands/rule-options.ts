import { type GenericSchema, getDefault, getDescription } from 'valibot'

/** An option of a rule in words. */
export interface OptionNote {
  name: string
  type: string
  /** As JSON; `none` where there is none. */
  default: string
  /** What it says, where its type does not: from the schema's description. */
  about: string | null
}

/** The parts of valibot's schemas that are told apart here. */
type Schema = GenericSchema & { wrapped?: Schema; entries?: Record<string, Schema> }

const nouns: Record<string, string> = {
  Array: 'a list',
  Object: 'a mapping',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
}

/** @returns the options of a rule's schema in their order */
export function optionsOf(schema: GenericSchema): OptionNote[] {
  return Object.entries((schema as Schema).entries ?? {}).map(([name, option]) => {
    const value = getDefault(option as Parameters<typeof getDefault>[0])
    return {
      name,
      type: typeOf(option.wrapped ?? option),
      default: value === undefined ? 'none' : JSON.stringify(value),
      about:
        getDescription((option.wrapped ?? option) as Parameters<typeof getDescription>[0]) ?? null,
    }
  })
}

/** valibot's `("abs" | "pdf")` as `abs | pdf`. */
function typeOf({ expects }: Schema): string {
  const parts = expects.replace(/^\((.*)\)$/s, '$1').split(' | ')
  return parts.map((part) => nouns[part] ?? part.replace(/^"(.*)"$/s, '$1')).join(' | ')
}
