/** The stylesheet of every page. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f6f5f2, #131416);
  --surface: light-dark(#fff, #1d1f22);
  --line: light-dark(#e4e1db, #33363b);
  --text: light-dark(#1c1d20, #eceae6);
  --quiet: light-dark(#63656b, #a2a4a9);
  --accent: light-dark(#3b4cca, #a9b4ff);
  --on-accent: light-dark(#fff, #14162b);
  --good: light-dark(#1a7f4b, #6fd6a0);
  --bad: light-dark(#b3261e, #ff9d94);
  --shadow: light-dark(0 1px 2px #1c1d200d, 0 0 #0000), light-dark(0 8px 24px #1c1d200a, 0 0 #0000);
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: 0 1.25rem; background: var(--ground); color: var(--text);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
}
main, .bar, footer { max-width: 62rem; margin-inline: auto; }
.bar { display: flex; align-items: center; gap: .75rem; padding-block: 1.5rem; }
.bar a { color: inherit; font-weight: 650; text-decoration: none; }
.badge { border: 1px solid var(--line); border-radius: 99px; padding: .1rem .65rem; color: var(--quiet); font-size: .8rem; }
footer { padding-block: 3rem 2rem; color: var(--quiet); font-size: .875rem; }
h1 { margin: 2rem 0 .5rem; font-size: clamp(1.6rem, 1.2rem + 2vw, 2.25rem); line-height: 1.2; letter-spacing: -.02em; text-wrap: balance; }
h2 { margin: 0; font-size: 1.1rem; letter-spacing: -.005em; }
.lead { margin: 0 0 2rem; color: var(--quiet); font-size: 1.05rem; text-wrap: pretty; }
.quiet { color: var(--quiet); font-size: .9rem; }
code, pre, dd, .url { font: .85rem/1.6 ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, monospace; }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 1rem; padding: 1.5rem; box-shadow: var(--shadow); }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); gap: 1.25rem; margin: 0; padding: 0; list-style: none; }
.cards .card { display: flex; flex-direction: column; }
.cards .title { margin: 0 0 1.5rem; }
.cards .button { margin-top: auto; padding-inline: .5rem; }
.logo { flex: none; display: block; line-height: 0; }
.logo img { width: 2.5rem; height: 2.5rem; object-fit: contain; }
.button {
  display: inline-block; border: 1px solid var(--accent); border-radius: .65rem; padding: .6rem .9rem;
  background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 500; text-align: center;
  text-decoration: none; cursor: pointer;
}
.button:hover { filter: brightness(1.08); }
.button.second, .cards .button { background: transparent; border-color: var(--line); color: var(--text); }
.button.second:hover, .cards .button:hover { border-color: var(--accent); color: var(--accent); filter: none; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.5rem 0 0; }
.narrow { max-width: 30rem; margin: clamp(1rem, 6vh, 4rem) auto 0; padding: clamp(1.5rem, 5vw, 2.5rem); }
.narrow h1 { margin-top: 1.25rem; font-size: 1.6rem; }
.narrow h1:first-child { margin-top: 0; }
.narrow .actions .button { flex: 1; }
fieldset { margin: 0; border: 0; padding: 0; }
legend { padding: 0; margin-bottom: .5rem; font-weight: 550; }
.choice { display: flex; align-items: center; gap: .9rem; border: 1px solid var(--line); border-radius: .75rem; padding: .85rem 1rem; cursor: pointer; }
.choice:has(:checked) { border-color: var(--accent); }
.choice input { accent-color: var(--accent); width: 1.1rem; height: 1.1rem; margin: 0; }
.person { display: flex; align-items: center; gap: .9rem; min-width: 0; overflow-wrap: anywhere; }
.initial {
  flex: none; display: grid; place-items: center; width: 2.75rem; height: 2.75rem; border-radius: 50%;
  background: color-mix(in srgb, var(--accent) 16%, transparent); color: var(--accent); font-weight: 650;
}
.title { display: flex; align-items: center; gap: 1.1rem; margin: 1.5rem 0; }
.title h1 { margin: 0; }
section.card { margin-bottom: 1.25rem; padding: clamp(1.25rem, 4vw, 2rem); }
section h2 { margin-bottom: .75rem; }
section p { margin: 0 0 .75rem; }
dl { margin: 1rem 0 0; }
dl div { display: grid; grid-template-columns: minmax(7rem, 11rem) 1fr; gap: .25rem 1rem; border-top: 1px solid var(--line); padding: .6rem 0; }
dt { color: var(--quiet); font-size: .9rem; overflow-wrap: anywhere; }
dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
details { margin-top: 1.25rem; }
summary { cursor: pointer; color: var(--quiet); font-size: .9rem; }
pre { overflow-x: auto; margin: .75rem 0 0; border-radius: .65rem; padding: 1rem; background: var(--ground); }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { border-top: 1px solid var(--line); padding: .6rem 1rem .6rem 0; text-align: left; vertical-align: baseline; white-space: nowrap; font-variant-numeric: tabular-nums; }
thead th { border-top: 0; color: var(--quiet); font-size: .85rem; font-weight: 500; }
td.url { width: 100%; white-space: normal; overflow-wrap: anywhere; min-width: 14rem; }
th:last-child, td:last-child { padding-right: 0; text-align: right; }
.good { color: var(--good); font-weight: 600; }
.bad { color: var(--bad); font-weight: 600; }
@media (max-width: 32rem) {
  dl div { grid-template-columns: 1fr; }
}
`;
