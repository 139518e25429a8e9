import { fingerprintsOf } from './identity.ts'
import { inert } from './inert.ts'
import { workspacePath } from './path.ts'
import type { Reporter } from './report.ts'

/**
 * The report for the Code Quality widget of GitLab. An equal fingerprint shows once, so that alike
 * findings are numbered in theirs.
 * Source: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const gitlab: Reporter = (report, target) => {
  const issues = report.files.flatMap((file) => {
    const prints = fingerprintsOf(file)
    const path = workspacePath(file.source.path, target)
    return file.findings.map(({ rule, severity, message, range }, at) => ({
      description: message,
      check_name: rule,
      fingerprint: prints[at],
      severity: severity === 'error' ? 'major' : 'minor',
      location: { path, lines: { begin: file.source.lineAt(range.start) } },
    }))
  })
  return `${inert(JSON.stringify(issues, null, 2))}\n`
}
