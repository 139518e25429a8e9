/** Saves some facts in a process of its own: `facts-writer.ts <file> <name> <rounds>`. */
import { openFactsFile } from '../../src/verify/facts-file.ts'

async function main([path, name, rounds]: string[]): Promise<void> {
  for (let round = 0; round < Number(rounds); round++) {
    const file = await openFactsFile(path!)
    const fact = { verdict: 'ok', checkedAt: '2026-11-20T08:00:00.000Z', by: 'arxiv.org' } as const
    await file.save(new Map([[`arxiv:${name}.${round}`, fact]]))
    if (file.warnings.length > 0) throw new Error(file.warnings.join('\n'))
  }
}

main(process.argv.slice(2))
