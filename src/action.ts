import { main } from './action/main.ts'
import { logError } from './action/emit.ts'
import { Failure } from './github/failure.ts'
import { KnownError } from './model/errors.ts'

try {
  process.exitCode = await main()
} catch (error) {
  if (error instanceof KnownError) logError(error.message)
  else if (error instanceof Failure) logError(`GitHub does not answer: ${error.message}`)
  else throw error
  process.exitCode = 1
}
