/** The look of a document that stands alone as one file: that of the product's paper, on a screen of any width and in print. */
export const htmlStyle = `
:root{--spruce:#1d5145;--leaf:#2f7358;--ink:#1c2422;--quiet:#4d5a56;--line:#c9d2ce;--snow:#f1f5f3;color-scheme:light}
*{box-sizing:border-box}
body{font:1rem/1.6 "Source Sans 3",system-ui,sans-serif;color:var(--ink);background:#fff;margin:0 auto;max-width:54rem;padding:2.5rem 1.25rem;hyphens:auto}
header{border-bottom:3px solid var(--spruce);margin-bottom:2rem;padding-bottom:1.25rem}
h1,h2,h3{color:var(--spruce);line-height:1.2;hyphens:none}
h1{font-size:2.4rem;margin:.2rem 0 .4rem}h2{font-size:1.5rem;margin:2.6rem 0 .8rem}h3{font-size:1.15rem;margin:1.8rem 0 .5rem}
.over{color:var(--leaf);font-weight:600;font-size:1.1rem;margin:0}.lead{color:var(--quiet);font-size:1.15rem;margin:0}
.mark{display:inline-block;margin:.9rem 0 0;padding:.15rem .7rem;border-radius:4px;background:var(--snow);color:var(--spruce);font-weight:600}
.mark.draft{background:#fbeed9;color:#7a4a08}
.prose,.document-note p{max-width:44rem}ul.prose{padding-left:1.3rem}
a{color:var(--spruce)}a.figure{text-decoration-style:dotted;text-underline-offset:.2em}
.table-scroll,.table-part{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.9375rem;font-variant-numeric:tabular-nums}
caption{text-align:start;font-weight:600;color:var(--quiet);padding-bottom:.4rem}
thead th{background:var(--snow);color:var(--spruce);border-bottom:2px solid var(--spruce)}
th,td{border-bottom:1px solid var(--line);padding:.4rem .55rem;text-align:start;vertical-align:top}
tbody th{font-weight:400}.numeric{text-align:end}tfoot td{font-weight:600;border-top:2px solid var(--spruce)}
dl{margin:0}dl>div{display:flex;gap:1rem;padding:.15rem 0}dt{flex:0 0 13rem;color:var(--quiet)}dd{margin:0;font-weight:600}
.document-tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));gap:.6rem;margin:1.2rem 0}
.document-tiles>div{display:flex;flex-direction:column-reverse;justify-content:flex-end;gap:.1rem;background:var(--snow);padding:.9rem;border-radius:6px}
.document-tiles dt{flex:none}.document-tiles dd{font-size:1.9rem;color:var(--spruce);line-height:1.15}.document-tiles small{display:block;font-size:.85rem;color:var(--quiet);font-weight:400}
.document-note{border-left:4px solid var(--leaf);background:var(--snow);padding:.7rem 1rem;margin:1.2rem 0}.document-note p{margin:.2rem 0 0}
.document-quote{margin:1.2rem 0;padding-left:1rem;border-left:2px solid var(--line)}.document-quote blockquote{margin:0;font-style:italic;font-size:1.15rem;color:var(--spruce)}.document-quote figcaption{color:var(--quiet);font-size:.9rem}
.chart{margin:1.5rem 0;max-width:44rem}.chart svg{overflow:visible;font-size:.9rem}.chart-title{font-weight:600;color:var(--quiet);margin-bottom:.5rem}
.bar-ground{fill:var(--snow)}.series-1{fill:var(--leaf)}.series-2{fill:#c9781a}.series-3{fill:#4a86a8}.series-4{fill:#a8304a}
.line{fill:none;stroke-width:2px;vector-effect:non-scaling-stroke}.series-line-1{stroke:var(--leaf)}.series-line-2{stroke:#c9781a;stroke-dasharray:7 3}.series-line-3{stroke:#4a86a8}.series-line-4{stroke:#a8304a}
.grid-line{stroke:var(--line)}.tick{fill:var(--quiet);font-size:.8rem}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;padding:0;list-style:none}
.map{width:100%;max-width:34rem;height:auto;background:var(--snow);border-radius:6px}.map-area{fill:#fff;stroke:var(--line)}.map-point{fill:var(--leaf);fill-opacity:.75;stroke:#fff}.map-label{font-size:12px;paint-order:stroke;stroke:#fff;stroke-width:3px}
.ds-sr-only{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
.funding{display:flex;gap:1rem;align-items:center;margin-top:3rem}.funding svg{flex:none;width:5.4rem;height:auto}
.digest code{overflow-wrap:anywhere}footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:.7rem;color:var(--quiet);font-size:.875rem}
@media (max-width:40rem){h1{font-size:1.8rem}dl>div{flex-direction:column;gap:0}dt{flex:none}}
@media print{body{max-width:none;padding:0;font-size:10.5pt}h2,h3,caption,.chart-title{break-after:avoid}tr,.chart,.document-note{break-inside:avoid}summary{display:none}a{color:inherit}}
`
