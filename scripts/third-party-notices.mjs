/** The licences of everything that dist/ carries, from the files that went in, the lockfile and the packages themselves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

const LICENCE_FILE = /^(licen[cs]e|copying|notice|third.?party.?notices?)/i;

/**
 * @param {string} root the repository
 * @param {readonly string[]} sources paths of bundled files
 * @param {readonly string[]} copied names of packages whose files were copied as they are
 */
export function thirdPartyNotices(root, sources, copied) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const keys = new Set(copied.map((name) => `node_modules/${name}`));
  for (const path of sources) {
    const key = packageOf(path, lock);
    if (key !== undefined) keys.add(key);
  }
  const byHeading = new Map([...keys].map((key) => [heading(key, lock[key]), licenceText(root, key, lock[key])]));
  const parts = [...byHeading]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, text]) => `${title}\n${'-'.repeat(title.length)}\n\n${text}\n`);
  const top = `Software of others in this folder: ${parts.length} packages, each under its own licence.\n`;
  return `${top}\n${parts.join('\n\n')}`;
}

/** The lockfile's key of the package that holds a file: the longest that its path begins with. */
function packageOf(path, lock) {
  const parts = path.split('?')[0].split(sep);
  if (!parts.includes('node_modules')) return undefined;
  let folder = parts.slice(parts.indexOf('node_modules')).join('/');
  while (folder !== '.' && !(folder in lock)) folder = dirname(folder);
  if (folder === '.') throw new Error(`${path}: in no package of the lockfile`);
  return folder;
}

function heading(key, entry) {
  const name = key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return `${name} ${entry.version} (${entry.license ?? 'see below'})`;
}

function licenceText(root, key, entry) {
  const folder = join(root, key);
  if (!existsSync(folder)) throw new Error(`${key}: not installed; run npm ci`);
  const files = readdirSync(folder, { withFileTypes: true }).filter((file) => file.isFile() && LICENCE_FILE.test(file.name));
  const texts = files
    .map((file) => file.name)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length > 0) return texts.join('\n\n');
  if (entry.license === undefined) throw new Error(`${key}: names no licence`);
  const { author, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const by = typeof author === 'string' ? author : (author?.name ?? 'its authors');
  const from = typeof repository === 'string' ? repository : (repository?.url ?? 'its package');
  return `Licensed under ${entry.license}; the package holds no licence text. Copyright ${by}. Source: ${from}`;
}
