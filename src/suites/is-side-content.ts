import { lineKind } from './line-kind.js';

const COMMAND =
  /^(\$ |> |# )?(sudo )?(apt|apt-get|brew|bundle|cargo|cd|chmod|cmake|composer|cp|curl|docker|dotnet|export|g\+\+|gcc|git|gradle|java|javac|ls|make|mkdir|mvn|node|npm|npx|php|pip|pip3|python|python3|rustc|source|touch|wget|yarn|\.\/\S+)( |$)/;

/** Statements and definitions of SQL stand alone in many answers, as the table that the code expects. */
const SQL = /^(create (table|index|database|user)|insert into|select |alter table|drop table|grant )/i;

/** What a block without a language holds besides code: commands for a shell, JSON, SQL, or the output of a program. */
export function isSideContent(lines: readonly string[]): boolean {
  const filled = lines.map((line) => line.trim()).filter((line) => line !== '');
  const [first] = filled;
  if (first === undefined) return true;
  if (filled.every((line) => line.startsWith('$ ') || line.startsWith('# ') || (COMMAND.test(line.slice(0, 200)) && !/[;{(]$/.test(line))))
    return true;
  return SQL.test(first) || isJson(filled) || !lines.some((line) => lineKind(line) === 'code');
}

function isJson(lines: readonly string[]): boolean {
  const text = lines.join('\n');
  if (!/^[[{]/.test(text)) return false;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  } catch {
    return false;
  }
}
