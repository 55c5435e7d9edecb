/** What makes a value safe: guards, sanitizers and conversions, one row each. */
import { describe, expect, it } from '@jest/globals';

import { placesIn } from './places-in.js';
import type { AbilityRow } from './places-in.js';

const SHELL = 'python/CWE-78-shell-command';

const ROWS: readonly AbilityRow[] = [
  {
    language: 'python',
    ability: 'the host of an address is compared with one from elsewhere',
    code: 'from flask import request, redirect, abort\nfrom urllib.parse import urlparse\ndef go():\n    u = request.args["u"]\n    if urlparse(u).netloc != request.host:\n        abort(400)\n    return redirect(u)',
    found: [],
  },
  {
    language: 'python',
    ability: 'the base is among the parents of a resolved path',
    code: 'from pathlib import Path\nfrom flask import request, abort\ndef go():\n    base = Path("/srv").resolve()\n    p = (base / request.args["f"]).resolve()\n    if base not in p.parents:\n        abort(403)\n    return p.read_text()',
    found: [],
  },
  {
    language: 'python',
    ability: 'a sanitizer on the way',
    code: 'import os, shlex\ndef go(x):\n    q = shlex.quote(x)\n    os.system("ls " + q)',
    found: [],
  },
  {
    language: 'python',
    ability: 'a sanitizer for another use',
    code: 'import os, html\ndef go(x):\n    os.system("ls " + html.escape(x))',
    found: [`${SHELL}@3`],
  },
  {
    language: 'python',
    ability: 'a conversion to a number',
    code: 'import os\ndef go(x):\n    os.system("kill " + str(int(x)))',
    found: [],
  },
  {
    language: 'python',
    ability: 'a guard that leaves early',
    code: 'import os\ndef go(x):\n    if not x.isalnum():\n        return\n    os.system("ls " + x)',
    found: [],
  },
  {
    language: 'python',
    ability: 'a guard around the use',
    code: 'import os\ndef go(x):\n    if x in ("a", "b"):\n        os.system("ls " + x)\n    os.system("rm " + x)',
    found: [`${SHELL}@5`],
  },
  {
    language: 'python',
    ability: 'a guard that replaces what fails',
    code: 'import os\ndef go(x):\n    if x not in ("a", "b"):\n        x = "a"\n    os.system("ls " + x)',
    found: [],
  },
  {
    language: 'python',
    ability: 'a guard in a variable',
    code: 'import os, re\ndef go(x):\n    ok = re.fullmatch("[a-z]+", x)\n    if not ok:\n        raise ValueError(x)\n    os.system("ls " + x)',
    found: [],
  },
  {
    language: 'python',
    ability: 'a guard in a function of the text',
    code: 'import os\ndef valid(x):\n    return x.isalnum()\ndef go(x):\n    if valid(x):\n        os.system("ls " + x)',
    found: [],
  },
  {
    language: 'python',
    ability: 'a guard of one part of a condition',
    code: 'import os\ndef go(x, y):\n    if x.isalnum() and y.isalnum():\n        os.system(x + y)\n    if x.isalnum() or y.isalnum():\n        os.system(x + y)',
    found: [`${SHELL}@6`],
  },
  {
    language: 'python',
    ability: 'a guard that holds on one way only',
    code: 'import os\ndef go(x, y):\n    if y:\n        if not x.isalnum():\n            return\n    os.system("ls " + x)',
    found: [`${SHELL}@6`],
  },
];

describe('guards', () => {
  it.each(ROWS.map((row) => [row.language, row.ability, row] as const))('%s: %s', async (_language, _ability, row) => {
    expect(await placesIn(row)).toEqual(row.found);
  });
});
