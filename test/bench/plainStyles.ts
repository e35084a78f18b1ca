/** The styles a person would write for such a page by hand: the fonts are the machine's own. */
export function plainStyles(colours: Readonly<Record<string, string>>): string {
  const tokens = Object.entries(colours).map(([name, value]) => `${name}:${value}`)
  return `:root{${tokens.join(';')};--font-serif:Georgia,serif;--font-sans:system-ui,sans-serif}
body{margin:0 auto;max-width:60rem;padding:1rem;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--font-sans)}
h1,h2,.hero-number{font-family:var(--font-serif);line-height:1.2}
.hero-figures{display:flex;gap:2rem}
.hero-figures p{margin:0}
.hero-number{font-size:4rem}
.hero-chart svg{display:block;width:100%;height:auto;overflow:visible}
table{border-collapse:collapse;width:100%}
th,td{padding:.4rem;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top}
.staff{display:block;width:8rem;overflow:visible}
.staff-then{fill:var(--then);color:var(--then)}
.staff-now{fill:var(--now);color:var(--now)}
.staff-point{fill:var(--ink);color:var(--ink)}
.staff-connector,.staff-slash,.staff-dispute,.staff-hatch{stroke:var(--ink)}
.staff-connector{stroke-dasharray:.1 5;stroke-linecap:round}
.staff-target{fill:var(--target)}
@media(max-width:40rem){.staff{display:none}}`
}
