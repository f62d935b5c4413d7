#!/usr/bin/env python3
"""SQLite's own full-text search, as a user would set it up: `fts5(text)` with `unicode61`, ordered by `rank`.

    Benchmarks/Peers/stock_fts5.py INDEX STOCK

Makes such an index in the new file STOCK from the passages of a Fundstelle index, and prints how fast.
"""
import pathlib
import sqlite3
import sys
import time


class StockFTS5:
    name = "fts5 unicode61"
    source = "SQLite"
    is_installed = True

    def __init__(self, folder, columns=("text",), file="stock.sqlite"):
        self.columns = columns
        self.database = sqlite3.connect(pathlib.Path(folder) / file)
        self.database.execute(f"CREATE VIRTUAL TABLE passage USING fts5({', '.join(columns)})")

    def build(self, texts):
        self.insert(zip(texts))

    def insert(self, rows):
        """As `build`, with a tuple of all columns for each text."""
        marks = ", ".join("?" * len(self.columns))
        with self.database:
            self.database.executemany(f"INSERT INTO passage({', '.join(self.columns)}) VALUES({marks})", rows)

    def search(self, words, limit, any_word=True):
        query = (" OR " if any_word else " AND ").join(f'"{word}"' for word in words)
        rows = self.database.execute(
            "SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ?", (query, limit))
        # SQLite counts rows from 1.
        return [row - 1 for row, in rows]


def passages_of(index):
    """The texts of a Fundstelle index."""
    with sqlite3.connect(f"file:{index}?mode=ro", uri=True) as database:
        return [text for text, in database.execute("SELECT text FROM passage ORDER BY id")]


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: stock_fts5.py INDEX STOCK")
    texts, path = passages_of(sys.argv[1]), pathlib.Path(sys.argv[2])
    for suffix in ["", "-wal", "-shm", "-journal"]:
        pathlib.Path(f"{path}{suffix}").unlink(missing_ok=True)
    stock = StockFTS5(path.parent, file=path.name)
    start = time.perf_counter()
    stock.build(texts)
    took = time.perf_counter() - start
    count, = stock.database.execute("SELECT count(*) FROM passage").fetchone()
    assert count == len(texts) > 0, (count, len(texts))
    megabytes = sum(len(text.encode()) for text in texts) / 1e6
    print(f"indexing: {stock.name} {megabytes / took:.2f} MB/s, {took:.2f} s (inserting the same passages)")


if __name__ == "__main__":
    main()
