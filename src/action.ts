import { main } from './action/main.ts'
import { logError } from './action/emit.ts'
import { Failure } from './github/failure.ts'
import { KnownError } from './model/errors.ts'

try {
  process.exitCode = await main()
} catch (error) {
  if (error instanceof KnownError) logError(error.message)
  else if (error instanceof Failure) logError(`GitHub does not answer: ${error.message}`)
  // A bug: its trace may quote a stranger, whom the runner must not obey.
  else logError(error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.exitCode = 1
}
