"""Glosses: a text of another language written down in the reader's own words, phrase by phrase.

Numbers become digits, units, months, materials, names and the words that link them become English, what means
nothing to the reader stays as it is; every piece knows where it stands in the raw text. The grammar that reads
figures is one; a language is a table (crawler/figures/languages/*.toml).
"""
