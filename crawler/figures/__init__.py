"""The reader: from an article's text to its production figures. Pure: no network, no store."""

from crawler.figures.explanation import Explained, explain
from crawler.figures.lexicon import Lexicon
from crawler.figures.reader import READ_LANGUAGES, READER_VERSION, read_figures

__all__ = ["READER_VERSION", "READ_LANGUAGES", "Explained", "Lexicon", "explain", "read_figures"]
