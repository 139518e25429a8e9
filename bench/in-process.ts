/** The linter inside a process that is warm, as an editor or --watch has it: MB of Markdown a second. */
import { Bench } from 'tinybench'
import { lint } from '../dist/api.js'
import { parse as parseInJavaScript } from '../src/markdown/remark.ts'
import { parse as parseNative } from '../src/markdown/satteri.ts'

/** Milliseconds that every task is run for, after a warm-up of half of it. */
const TIME = 4000

/**
 * @param texts the lists by name
 * @returns a Markdown table of medians
 */
export async function inProcess(texts: Map<string, string>): Promise<string> {
  const bench = new Bench({ time: TIME, warmupTime: TIME / 2, iterations: 5, warmupIterations: 3 })
  const sizes: number[] = []
  for (const [name, text] of texts) {
    const works: [string, (text: string) => unknown][] = [
      ['lint, all offline rules', lint],
      ['parse alone, satteri', parseNative],
      ['parse alone, in JavaScript', parseInJavaScript],
    ]
    for (const [work, run] of works) {
      bench.add(`${name} | ${work}`, () => void run(text))
      sizes.push(Buffer.byteLength(text))
    }
  }
  await bench.run()
  const rows = bench.tasks.map(({ name, result }, at) => {
    if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`)
    const { p50 } = result.latency
    return `| ${name} | ${p50.toFixed(1)} | ${(sizes[at]! / p50 / 1000).toFixed(2)} |`
  })
  return [
    '### In process, warm',
    '',
    '| list | work | median ms | MB/s |',
    '|---|---|--:|--:|',
    ...rows,
    '',
  ].join('\n')
}
