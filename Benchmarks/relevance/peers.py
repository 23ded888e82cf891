#!/usr/bin/env python3
"""BM25 of SQLite's FTS5, tantivy and Lucene over the same articles and queries, each as it comes: any of the words.

    peers.py fts5|tantivy|lucene ARTICLES.jsonl SET.tsv...

tantivy wants `pip install tantivy`; Lucene wants a JDK and LUCENE_JAR, a jar with lucene-core and lucene-analysis (the fat
jar in pyserini's source package is one). Prints one row of MRR@10 / Recall@10, with accents and without, for each set.
"""
import json, os, re, sqlite3, subprocess, sys, tempfile, unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))


def words(text):
    return re.findall(r"\w+", unicodedata.normalize("NFC", text).lower())


def articles(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            article = json.loads(line)
            yield article["id"], unicodedata.normalize("NFC", article["title"] + "\n" + article["text"])


class FTS5:
    def __init__(self, path):
        self.base = sqlite3.connect(":memory:")
        self.base.execute("create virtual table t using fts5(id unindexed, body, tokenize='unicode61 remove_diacritics 0')")
        self.base.executemany("insert into t values (?, ?)", articles(path))

    def ask(self, query):
        match = " OR ".join(f'"{w}"' for w in dict.fromkeys(words(query)))
        rows = self.base.execute("select id from t where t match ? order by bm25(t) limit 10", (match,))
        return [row[0] for row in rows]


class Tantivy:
    def __init__(self, path):
        import tantivy
        self.tantivy = tantivy
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("id", stored=True, tokenizer_name="raw")
        builder.add_text_field("body")
        self.schema = builder.build()
        self.index = tantivy.Index(self.schema)
        writer = self.index.writer(200_000_000, 1)
        for identifier, text in articles(path):
            writer.add_document(tantivy.Document(id=identifier, body=text))
        writer.commit()
        self.index.reload()
        self.searcher = self.index.searcher()

    def ask(self, query):
        t = self.tantivy
        terms = [(t.Occur.Should, t.Query.term_query(self.schema, "body", w)) for w in dict.fromkeys(words(query))]
        hits = self.searcher.search(t.Query.boolean_query(terms), 10).hits
        return [self.searcher.doc(address)["id"][0] for _, address in hits]


class Lucene:
    def __init__(self, path):
        jar, self.path = os.environ["LUCENE_JAR"], path
        self.classes = tempfile.mkdtemp()
        subprocess.run(["javac", "-cp", jar, "-d", self.classes, os.path.join(HERE, "LuceneRun.java")], check=True)
        self.classpath = f"{self.classes}:{jar}"

    def ask_all(self, queries):
        with tempfile.TemporaryDirectory() as directory:
            source = os.path.join(directory, "articles.tsv")
            with open(source, "w", encoding="utf-8") as out:
                for identifier, text in articles(self.path):
                    out.write(identifier + "\t" + re.sub(r"\s+", " ", text) + "\n")
            run = subprocess.run(["java", "-cp", self.classpath, "LuceneRun", source], text=True, check=True,
                                 input="".join(" ".join(words(q)) + "\n" for q in queries), stdout=subprocess.PIPE)
        return [line.split("\t") for line in run.stdout.split("\n")[:-1]]


def figures(answers, identifiers):
    ranks = [found.index(i) + 1 if i in found else 0 for found, i in zip(answers, identifiers)]
    return f"{sum(1 / r for r in ranks if r) / len(ranks):.3f} / {sum(r > 0 for r in ranks) / len(ranks):.3f}"


def main():
    name, path, sets = sys.argv[1], sys.argv[2], sys.argv[3:]
    peer = {"fts5": FTS5, "tantivy": Tantivy, "lucene": Lucene}[name](path)
    rows = []
    for source in sets:
        with open(source, encoding="utf-8") as file:
            rows.append([line.rstrip("\n").split("\t") for line in file])
    queries = [row[column] for known in rows for column in (1, 2) for row in known]
    answers = peer.ask_all(queries) if name == "lucene" else [peer.ask(q) for q in queries]
    cells, start = [], 0
    for known in rows:
        for _ in (1, 2):
            cells.append(figures(answers[start:start + len(known)], [row[0] for row in known]))
            start += len(known)
    print(f"| {name} | " + " | ".join(cells) + " |")


main()
