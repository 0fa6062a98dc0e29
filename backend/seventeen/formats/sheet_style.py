"""How the sheet looks: one page for a pen, black on white, in the fonts that every machine has."""

from typing import Literal

Paper = Literal["a4", "letter"]

MARGIN_ACROSS, MARGIN_ALONG = 16.0, 13.0
"""Millimetres of white around the page."""

PAGES: dict[Paper, tuple[str, float, float]] = {
    "a4": ("A4", 210.0, 297.0),
    "letter": ("letter", 215.9, 279.4),
}
"""What CSS calls a paper, its width and its height in millimetres."""

LINE = 7.5
"""Millimetres between two lines to write on."""

RULES = """
* { box-sizing: border-box; margin: 0; padding: 0; }
body {
  background: #fff;
  color: #111;
  font-family: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", "P052",
    "Noto Serif", Georgia, serif;
  font-size: 1rem;
  line-height: 1.3;
  overflow-wrap: anywhere;
  -webkit-print-color-adjust: exact;
  print-color-adjust: exact;
}
main { display: flex; flex-direction: column; }
h1 { font-size: 1.9rem; font-weight: 600; line-height: 1.12; letter-spacing: -0.01em; }
h1.long { font-size: 1.3rem; }
h2, dt, .when, footer {
  font-family: ui-sans-serif, system-ui, "Segoe UI", "Helvetica Neue", Arial, "Noto Sans",
    "Liberation Sans", sans-serif;
}
h2, dt { color: #555; font-size: 0.8rem; font-weight: 600; line-height: 1.625; }
header { border-bottom: 0.4mm solid #111; padding-bottom: 2.5mm; }
.when { display: flex; flex-wrap: wrap; gap: 0 1.2em; font-size: 0.9rem; margin-bottom: 1mm; }
.when b { font-weight: 600; }
.who { font-size: 1.05rem; }
dl { display: grid; grid-template-columns: 7.5rem 1fr; gap: 0.6mm 0; margin-top: 1.5mm; }
ol { display: flex; flex: 10 1 auto; flex-direction: column; list-style: none; counter-reset: q; }
li, .last, .notes { display: flex; flex: 1 1 auto; flex-direction: column; padding-top: 2mm; }
li { break-inside: avoid; counter-increment: q; }
li p { padding-inline-start: 1.7rem; position: relative; }
li p::before {
  content: counter(q);
  color: #555;
  font-variant-numeric: lining-nums tabular-nums;
  inset-inline-start: 0;
  position: absolute;
}
.room {
  background: 0 0 / 100% var(--line) linear-gradient(
    to bottom, transparent calc(100% - 1mm), #a9aeaa 0 calc(100% - 0.75mm), transparent 0
  );
  flex: 1 1 0;
}
.last { break-inside: avoid; flex-grow: 1.6; }
.last p { font-weight: 600; }
footer {
  align-items: baseline;
  border-top: 0.4mm solid #111;
  display: flex;
  flex-wrap: wrap;
  font-size: 1rem;
  gap: 0 1.5em;
  justify-content: space-between;
  margin-top: 2mm;
  padding-top: 1.5mm;
}
footer b { font-size: 1.15rem; font-variant-numeric: lining-nums tabular-nums; }
@media screen {
  html { background: #e9ebe8; color-scheme: light; }
  body { background: none; }
  main { background: #fff; margin: 0 auto; max-width: var(--width); min-height: var(--height);
    padding: 13mm min(16mm, 5vw); }
}
@media print { main { padding: 0; } }
"""


def style_of(paper: Paper, size: float) -> str:
    """The whole style sheet for this paper, with texts of `size` points."""
    name, width, height = PAGES[paper]
    # A hair less than the page: browsers round, and a sliver too much is a second page.
    inside = height - 2 * MARGIN_ALONG - 0.6
    return (
        f"@page {{ size: {name}; margin: {MARGIN_ALONG}mm {MARGIN_ACROSS}mm; }}\n"
        f":root {{ font-size: {size}pt; --line: {LINE}mm; --width: {width}mm; --height: {height}mm; }}\n"
        f"main {{ min-height: {inside:.1f}mm; }}{RULES}"
    )
