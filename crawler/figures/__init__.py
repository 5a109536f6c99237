"""The reader: from an article's text to its production figures. Pure: no network, no store."""

from crawler.figures.lexicon import Lexicon
from crawler.figures.reader import READ_LANGUAGES, READER_VERSION, read_figures

__all__ = ["READER_VERSION", "READ_LANGUAGES", "Lexicon", "read_figures"]
