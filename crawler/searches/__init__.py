"""Discovery beyond the wires: news searches whose results are handed to the wires, or to a reader of any site."""
