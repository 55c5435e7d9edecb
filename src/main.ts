/** The bundle's entry: each shell is a chunk of its own, so that starting one never loads the other. */
export async function cli(): Promise<void> {
  const { runCli } = await import('./cli.js');
  await runCli(process);
}

export async function action(): Promise<void> {
  const { runAction } = await import('./action.js');
  await runAction(process);
}
