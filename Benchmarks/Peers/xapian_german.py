"""Xapian with its German stemmer and its own query parser, as Debian's python3-xapian is set up.

The bindings belong to Debian's Python, /usr/bin/python3.
"""
try:
    import xapian
except ImportError:
    xapian = None


class XapianGerman:
    name = "xapian de"
    source = "Debian's python3-xapian"
    is_installed = xapian is not None

    def __init__(self, folder):
        self.database = xapian.WritableDatabase(str(folder), xapian.DB_CREATE_OR_OPEN)
        self.parser = xapian.QueryParser()
        self.parser.set_stemmer(xapian.Stem("german"))
        self.parser.set_stemming_strategy(xapian.QueryParser.STEM_SOME)

    def build(self, texts):
        generator = xapian.TermGenerator()
        generator.set_stemmer(xapian.Stem("german"))
        for text in texts:
            document = xapian.Document()
            generator.set_document(document)
            generator.index_text(text)
            self.database.add_document(document)
        self.database.commit()

    def search(self, words, limit, any_word=True):
        enquire = xapian.Enquire(self.database)
        enquire.set_query(self.parser.parse_query((" OR " if any_word else " AND ").join(words)))
        # Xapian counts documents from 1.
        return [match.docid - 1 for match in enquire.get_mset(0, limit)]
