"""Token files and query files: what every engine is given, already lower-cased, composed (NFC) and split.

A token file has one document a line, `id TAB tokens separated by one space`; a query file has `class TAB terms`.
"""

import json
import lzma
import re
import sys
import unicodedata

#: The classes of queries, in the order of the tables.
CLASSES = ["term", "and2", "and3", "or2", "or3", "or6", "phrase2", "phrase3"]


def _is_token_letter(code):
    category = unicodedata.category(chr(code))
    return category[0] in "LM" or category == "Nd"


def _token_pattern():
    """A pattern for runs of letters, marks and digits; `re` has no class for marks."""
    ranges = []
    for code in range(sys.maxunicode + 1):
        if not _is_token_letter(code):
            continue
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return re.compile("[" + "".join(f"\\U{a:08x}-\\U{b:08x}" for a, b in ranges) + "]+")


def prepare(corpus, destination):
    """Writes the token file of a corpus: JSON lines with `id`, `title`, `text`, perhaps compressed (.xz)."""
    words = _token_pattern()
    opener = lzma.open if str(corpus).endswith(".xz") else open
    partial = destination.with_suffix(".partial")
    with opener(corpus, "rt", encoding="utf-8") as source, open(partial, "w", encoding="utf-8") as out:
        for line in source:
            document = json.loads(line)
            text = f"{document.get('title', '')}\n{document['text']}"
            tokens = words.findall(unicodedata.normalize("NFC", text.lower()))
            name = re.sub(r"\s+", " ", document["id"])
            out.write(f"{name}\t{' '.join(tokens)}\n")
    partial.rename(destination)


def thin(tokens, destination, step):
    """Writes every `step`-th document of a token file."""
    with open(tokens, "rb") as source, open(destination, "wb") as out:
        for number, line in enumerate(source):
            if number % step == 0:
                out.write(line)


def measure(tokens):
    """Documents, tokens and bytes of text (ids and ends of line left out)."""
    documents = count = size = 0
    with open(tokens, "rb") as source:
        for line in source:
            text = line[line.index(b"\t") + 1 : -1]
            documents += 1
            size += len(text)
            count += text.count(b" ") + 1 if text else 0
    return {"documents": documents, "tokens": count, "bytes": size}


def read_queries(path):
    """`(class, [terms])` of every line."""
    queries = []
    with open(path, encoding="utf-8") as source:
        for number, line in enumerate(source, 1):
            name, _, terms = line.rstrip("\n").partition("\t")
            if name not in CLASSES or not terms.split():
                raise ValueError(f"{path}:{number}: “{name}” is no class of queries, or there are no terms")
            queries.append((name, terms.split()))
    return queries


def write_queries(queries, path):
    with open(path, "w", encoding="utf-8") as out:
        for name, terms in queries:
            out.write(f"{name}\t{' '.join(terms)}\n")


def first_of_each_class(queries, count):
    """The first `count` queries of each class, in their order."""
    seen = dict.fromkeys(CLASSES, 0)
    chosen = []
    for query in queries:
        seen[query[0]] += 1
        if seen[query[0]] <= count:
            chosen.append(query)
    return chosen
