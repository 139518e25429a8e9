/** Where GitHub looks for it. */
export const workflowPath = '.github/workflows/paperlint.yml'

/** The workflow that `init --action` writes: checks of pull requests, with suggestions. */
export const workflowText = `# Checks the paper list in pull requests and suggests fixes.
name: paperlint
on:
  pull_request:
  push:
    branches: [main, master]
permissions:
  contents: read
  pull-requests: write
jobs:
  paperlint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
      - uses: paperlint/paperlint@v1
`
