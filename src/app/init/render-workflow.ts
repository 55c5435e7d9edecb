import { DEFAULT_POLICY } from '../../config/defaults.js';

/** The workflow to begin with. There is no paths filter: a required check that is skipped would block every other pull request. */
export function renderWorkflow(): string {
  const key = DEFAULT_POLICY.endpoints['default']?.key ?? '';
  return `# Runs the gate on each pull request; one that touches no target is done in seconds.
name: cyberseceval-gate
on:
  pull_request:
  merge_group:
permissions:
  contents: read
  pull-requests: write                   # for the comment; without it the result is in the job summary only
concurrency:
  group: cyberseceval-gate-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  gate:
    runs-on: ubuntu-latest
    timeout-minutes: 45
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: OWNER/cyberseceval-gate@COMMIT   # write where you got the action from, pinned to a full commit hash
        with:
          github-token: \${{ github.token }}
        env:
          ${key}: \${{ secrets.${key} }}
`;
}
