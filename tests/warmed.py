"""What children of the fork server would each build anew: the phrases of the languages that replica wires write in.

A phrase gets its pattern when a text first asks for it; here the replica wires' own stories ask.
"""

from crawler.demo.expected import relevant_stories
from crawler.figures import read_figures
from crawler.page.text import detect_language

for edition in (1, 2):
    for story in relevant_stories(edition):
        body = "\n\n".join((story.lead, *story.paragraphs))
        day = story.published.date()
        read_figures(body, published=day, title=story.headline, language=detect_language(body) or "en")
