"""What children of the fork server would each build anew: the tables of the languages that replica wires write in."""

from crawler.figures import read_figures
from crawler.figures.gloss.glossing import glosser

for code in ("fa", "ar"):
    glosser(code)
read_figures("Iran produced 5 tons of copper in 2024.", published=None)
