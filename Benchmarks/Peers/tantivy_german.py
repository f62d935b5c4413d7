"""tantivy with its German stemmer, as its Python package is set up."""
try:
    import tantivy
except ImportError:
    tantivy = None


class TantivyGerman:
    name = "tantivy de"
    source = "PyPI's tantivy"
    is_installed = tantivy is not None

    def __init__(self, folder):
        schema = tantivy.SchemaBuilder()
        schema.add_integer_field("row", stored=True, fast=True)
        schema.add_text_field("text", tokenizer_name="german")
        self.index = tantivy.Index(schema.build(), str(folder))
        analyzer = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
        for step in [tantivy.Filter.lowercase(), tantivy.Filter.stemmer("german")]:
            analyzer = analyzer.filter(step)
        self.index.register_tokenizer("german", analyzer.build())
        self.searcher = None

    def build(self, texts):
        writer = self.index.writer(64_000_000, 1)
        for row, text in enumerate(texts):
            writer.add_document(tantivy.Document(row=row, text=text))
        writer.commit()
        writer.wait_merging_threads()
        self.index.reload()
        self.searcher = self.index.searcher()

    def search(self, words, limit, any_word=True):
        query = self.index.parse_query((" OR " if any_word else " AND ").join(words), ["text"])
        hits = self.searcher.search(query, limit, count=False).hits
        return [self.searcher.doc(address)["row"][0] for _, address in hits]
