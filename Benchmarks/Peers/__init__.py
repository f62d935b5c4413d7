"""Other full-text engines on the same texts, each set up in one place, as its users would.

Every one is built once from a list of texts and answers with their places in it, best first:

    engine = TantivyGerman(folder)
    engine.build(texts)
    engine.search(["Sora", "Video"], limit=10)

`name` is how it is called in reports, `source` where it comes from; where `is_installed` is false it cannot be built.
"""
from Peers.stock_fts5 import StockFTS5
from Peers.tantivy_german import TantivyGerman
from Peers.xapian_german import XapianGerman

ALL = [StockFTS5, TantivyGerman, XapianGerman]
