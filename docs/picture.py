"""Draws docs/demo.svg: what `orewire demo` prints, shortened to what fits a page."""

from __future__ import annotations

import io
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.text import Text

ROWS = 11
WIDTH = 160
# Rich's own frame without its font from the network: any monospace will do.
FRAME = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" class="rich-terminal">
<style>.{unique_id}-matrix {{ font-family: Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: {char_height}px;
line-height: {line_height}px; }}
{styles}</style>
<defs><clipPath id="{unique_id}-clip-terminal"><rect width="{terminal_width}" height="{terminal_height}"/></clipPath>
{lines}</defs>
<rect width="100%" height="100%" rx="8" fill="#16181d"/>
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">{backgrounds}
<g class="{unique_id}-matrix">{matrix}</g></g></svg>
"""


def shortened(printed: str) -> list[str]:
    """The command, the first figures, and what changed in the second edition."""
    first, _, second = printed.partition("Second edition")
    lines = first.splitlines()
    start = next(number for number, line in enumerate(lines) if line.rstrip().endswith("figures"))
    changed = second[second.index("What changed:") :].partition("\n\n")[0].splitlines()
    return [
        "$ orewire demo",
        *(line.rstrip() for line in lines[start : start + ROWS + 3]),
        "…",
        *(line.rstrip()[: WIDTH - 1] for line in changed),
    ]


def main() -> None:
    """Run the demo in a temporary directory and draw what it said beside this file."""
    with tempfile.TemporaryDirectory() as directory:
        command = [sys.executable, "-m", "crawler.cli", "demo", "--dir", f"{directory}/demo"]
        printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    console = Console(record=True, width=WIDTH, file=io.StringIO(), highlight=False)
    for line in shortened(printed):
        console.print(Text(line), soft_wrap=True)
    svg = console.export_svg(title="", code_format=FRAME, unique_id="orewire")
    Path(__file__).with_name("demo.svg").write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main()
