"""PDF documents as pages: their text by a library in a bounded process, then the markup that pages are read from."""
