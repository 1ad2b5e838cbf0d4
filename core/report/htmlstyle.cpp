// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/htmlstyle.h"

namespace palinode {

QByteArray htmlStyle()
{
    return QByteArrayLiteral(R"css(
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --ink: #1f2328; --faint: #5a6068; --rule: #dcd9d2; --card: #f3f1ec;
  --del: #fbdccb; --ins: #d6ecd9;
  --reversed: #b24a00; --weakened: #835f00; --strengthened: #005f99; --scope_changed: #8a3d78;
  --condition_changed: #00697b; --quantity_changed: #006b55; --reaffirmed: #5a6068; --dropped: #7a5548; --new: #2b6e2f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1b1d20; --ink: #e6e4df; --faint: #a9adb3; --rule: #3a3d42; --card: #25282c;
    --del: #5a2d17; --ins: #1d4526;
    --reversed: #ff9d5c; --weakened: #e6b93c; --strengthened: #6db8ee; --scope_changed: #dd9ac9;
    --condition_changed: #5cc6d9; --quantity_changed: #4ecba8; --reaffirmed: #a9adb3; --dropped: #c7a89c; --new: #84c987;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 Inter, system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font: 400 2rem/1.25 "EB Garamond", Georgia, serif; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--rule); }
h3 { font-size: .95rem; margin: 0; }
p { margin: .25rem 0; }
a { color: inherit; }
.faint { color: var(--faint); font-size: .9rem; }
.hash { font: .75rem/1.4 "JetBrains Mono", ui-monospace, monospace; overflow-wrap: anywhere; color: var(--faint); }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; }
.pair > section { border-top: 2px solid var(--ink); padding-top: .6rem; }
.pair h2 { font: 400 1.2rem/1.35 "EB Garamond", Georgia, serif; margin: 0; border: 0; padding: 0; }
.verdict { background: var(--card); border: 1px solid var(--rule); border-radius: .6rem; padding: .9rem 1.1rem; margin-top: 2rem; }
.verdict strong { display: block; font: 400 1.5rem/1.3 "EB Garamond", Georgia, serif; }
.counts { border-collapse: collapse; width: 100%; }
.counts th { text-align: start; font-weight: 400; width: 13rem; padding: .1rem 0; }
.counts td.count { width: 5rem; text-align: end; padding-inline-end: .8rem; font-variant-numeric: tabular-nums; }
.bar { display: block; height: .7rem; border-radius: .2rem; background: currentColor; width: var(--share); }
.finding { display: grid; grid-template-columns: 1fr 10.5rem 1fr; gap: .25rem 1.25rem; padding: .8rem 0;
  border-bottom: 1px solid var(--rule); content-visibility: auto; contain-intrinsic-size: auto 6rem; }
.finding > .name { grid-column: 2; grid-row: 1; text-align: center; }
.finding > .then { grid-column: 1; grid-row: 1; }
.finding > .now { grid-column: 3; grid-row: 1; }
.finding > .why { grid-column: 1 / -1; margin: .2rem 0 0; padding-inline-start: 1.2rem; color: var(--faint); font-size: .9rem; }
.label { display: none; }
blockquote { margin: 0; font: 1.1rem/1.5 "EB Garamond", Georgia, serif; overflow-wrap: anywhere; }
blockquote + blockquote { margin-top: .6rem; }
del { background: var(--del); text-decoration: line-through; }
ins { background: var(--ins); text-decoration: underline; }
mark { background: none; color: inherit; font-weight: 700; text-decoration: underline; text-underline-offset: .2em; }
.reversed { color: var(--reversed); } .weakened { color: var(--weakened); } .strengthened { color: var(--strengthened); }
.scope_changed { color: var(--scope_changed); } .condition_changed { color: var(--condition_changed); }
.quantity_changed { color: var(--quantity_changed); } .reaffirmed { color: var(--reaffirmed); }
.dropped { color: var(--dropped); } .new { color: var(--new); }
@media (max-width: 46rem) {
  .pair, .finding { grid-template-columns: 1fr; }
  .finding > .name, .finding > .then, .finding > .now, .finding > .why { grid-column: 1; grid-row: auto; text-align: start; }
  .finding > .name { order: -1; }
  .label { display: block; }
}
@media print { .finding { break-inside: avoid; content-visibility: visible; } }
)css");
}

} // namespace palinode
