import { realpath } from 'node:fs/promises';
import { join, relative, isAbsolute } from 'node:path';

import { userError } from '../../errors.js';

/** The checkout inside the runner's workspace, links resolved. Throws `checkout-missing` and `checkout-outside`. */
export async function checkoutRoot(workspace: string, workingDirectory: string): Promise<string> {
  const base = await realpath(workspace).catch(() => undefined);
  const root = base === undefined ? undefined : await realpath(join(base, workingDirectory)).catch(() => undefined);
  if (base === undefined || root === undefined) throw userError('checkout-missing', workingDirectory);
  const inside = relative(base, root);
  if (isAbsolute(workingDirectory) || inside.startsWith('..') || isAbsolute(inside)) throw userError('checkout-outside', workingDirectory);
  return root;
}
