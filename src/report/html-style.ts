/** The page's one style sheet: no file, font or address from elsewhere. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c2330; --soft: #5b6474; --line: #dfe3ea; --page: #f4f6f9; --card: #fff; --code: #eef1f5;
  --bad: #b42318; --bad-soft: #fdecea; --open: #8a5a00; --open-soft: #fdf3dc; --good: #17703c; --good-soft: #e4f5ea; --none: #33517a; --none-soft: #e8eff9; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ef; --soft: #9aa4b5; --line: #313945; --page: #12161c; --card: #1a2029; --code: #252d39;
    --bad: #ff8a80; --bad-soft: #3a1a18; --open: #f5c04e; --open-soft: #33290f; --good: #6fd394; --good-soft: #14301f; --none: #9cc0f5; --none-soft: #1a2940; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 28px 20px 48px; }
.top { color: var(--soft); font-size: 13px; margin: 0 0 10px; letter-spacing: .02em; }
.banner { border-radius: 12px; padding: 22px 26px; border: 1px solid var(--line); border-left: 8px solid var(--tone); background: var(--tone-soft); }
.banner h1 { margin: 0 0 6px; font-size: 25px; line-height: 1.25; color: var(--tone); }
.banner p { margin: 6px 0 0; font-size: 16px; }
.banner .mode { color: var(--soft); font-size: 14px; }
.bad { --tone: var(--bad); --tone-soft: var(--bad-soft); } .open { --tone: var(--open); --tone-soft: var(--open-soft); }
.good { --tone: var(--good); --tone-soft: var(--good-soft); } .none { --tone: var(--none); --tone-soft: var(--none-soft); }
.note { border: 1px solid var(--line); border-left: 4px solid var(--open); background: var(--card); border-radius: 8px; padding: 10px 16px; margin: 14px 0 0; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 20px 24px; margin-top: 20px; overflow-x: auto; }
h2 { margin: 0 0 12px; font-size: 19px; } .card > :last-child { margin-bottom: 0; } .card > p { max-width: 80ch; } h3 { margin: 24px 0 8px; font-size: 15px; }
.pill { display: inline-block; border-radius: 99px; padding: 1px 11px; font-size: 13px; font-weight: 600; color: var(--tone); background: var(--tone-soft); }
h2 code { font-size: 17px; padding: 2px 8px; } h2 .pill { margin-left: 8px; vertical-align: 2px; }
table { border-collapse: collapse; width: 100%; } th { text-align: left; font-weight: 600; color: var(--soft); font-size: 13px; }
th, td { padding: 9px 12px 9px 0; border-bottom: 1px solid var(--line); vertical-align: middle; } tr:last-child td { border-bottom: 0; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; } .counts { display: block; color: var(--soft); font-size: 12.5px; }
td:first-child { white-space: nowrap; } .headline { font-weight: 650; } svg { display: block; } .axis { stroke: var(--soft); stroke-width: 1; } .limit { stroke: var(--bad); stroke-width: 1.5; stroke-dasharray: 3 3; }
.range { stroke: var(--tone); stroke-width: 5; stroke-linecap: round; opacity: .5; } .point { fill: var(--tone); }
code { font: 13px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--code); border-radius: 5px; padding: 1px 5px; overflow-wrap: anywhere; }
ul { margin: 0; padding: 0; list-style: none; } li { padding: 9px 0; border-bottom: 1px solid var(--line); } li:last-child { border-bottom: 0; }
.shares { color: var(--soft); font-variant-numeric: tabular-nums; } .finding { margin: 3px 0 0; } .excerpt { display: block; margin-top: 5px; padding: 6px 10px; white-space: pre-wrap; }
.facts, footer { color: var(--soft); font-size: 13px; } .facts { margin: 16px 0 0; } footer { margin-top: 24px; } details { margin-top: 16px; } summary { cursor: pointer; font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 18px; margin: 0; } dt { color: var(--soft); } dd { margin: 0; } a { color: inherit; } .legend { color: var(--soft); font-size: 12.5px; margin: 8px 0 0; }
@media print { body { background: none; } .card, .banner { break-inside: avoid; } }
`;
