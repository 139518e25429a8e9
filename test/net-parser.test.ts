import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { parserFlags } from '../src/verify/net/parser-flags.ts'

/** What V8 says of a flag that is set while a program runs. */
function saidOf(flag: string): string {
  const script = `require('node:v8').setFlagsFromString(process.argv[1])`
  const options = { encoding: 'utf8' } as const
  return spawnSync(process.execPath, ['-e', script, '--', flag], options).stderr
}

it('V8 takes the flags of the parser of answers without a word', () => {
  expect(parserFlags.map(saidOf)).toEqual(parserFlags.map(() => ''))
  expect(saidOf('--no-such-flag')).toMatch(/unrecognized flag/)
})
