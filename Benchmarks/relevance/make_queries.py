#!/usr/bin/env python3
"""Makes the known-item query sets that ranking is tuned on and reported by.

    make_queries.py ARTICLES.jsonl[.xz] DIRECTORY

Writes into DIRECTORY:
  articles.jsonl, laws.jsonl    all articles; a seeded draw of 2,249 articles of laws
  SET.tune.tsv, SET.report.tsv  "id TAB query TAB the query without accents", for each set and for `laws-` sets too

An article belongs to the tuning or to the reporting half by the parity of the CRC of its id, so no query of one half asks
for an article of the other. Everything follows from SEED.
"""
import collections, json, lzma, os, random, re, sys, unicodedata, zlib

SEED = 20260
PER_SET = 300
LAWS = 2249
HERE = os.path.dirname(os.path.abspath(__file__))

OPENINGS = ["", "", "cho tôi hỏi ", "xin hỏi ", "theo quy định của pháp luật thì ", "trường hợp nào ", "khi nào "]
ENDINGS = [" được quy định như thế nào?", " như thế nào?", " là gì?", " ra sao?", " gồm những gì?", " có được không?", "?",
           " bao lâu?", " do ai thực hiện?"]
BOILERPLATE = re.compile(r"hiệu lực|thi hành|đối tượng áp dụng|phạm vi|giải thích từ ngữ|chuyển tiếp", re.I)


def plain(text):
    text = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(c for c in text if not unicodedata.combining(c))


def title(article):
    parts = article["title"].split(". ", 1)
    return unicodedata.normalize("NFC", parts[1]).strip() if len(parts) == 2 else ""


def half(article):
    return "tune" if zlib.crc32(article["id"].encode()) % 2 == 0 else "report"


def sentences(article):
    text = unicodedata.normalize("NFC", article["text"])
    for sentence in re.split(r"(?<=[.;:])\s+|\n+", text):
        words = re.findall(r"[\w/%-]+", sentence)
        if 9 <= len(words) <= 40:
            yield words


def dropped(words, rng, share):
    kept = [w for w in words if rng.random() >= share]
    return kept if len(kept) >= 3 else words


def swapped(words, rng):
    words = list(words)
    for _ in range(2):
        i = rng.randrange(len(words) - 1)
        words[i], words[i + 1] = words[i + 1], words[i]
    return words


def lowered(text):
    return text[:1].lower() + text[1:]


def run(words, rng, least, most):
    """Some of the words in a row."""
    count = min(len(words), rng.randint(least, most))
    start = rng.randrange(len(words) - count + 1)
    return words[start:start + count]


def question(article, words, rng):
    """A run of words of the title and one of a sentence, between the words that make a question of them."""
    parts = [run(lowered(title(article)).split(), rng, 2, 6), run(lowered(" ".join(words)).split(), rng, 4, 8)]
    rng.shuffle(parts)
    return rng.choice(OPENINGS) + " ".join(parts[0] + parts[1]) + rng.choice(ENDINGS)


def make(articles, prefix, directory):
    rng = random.Random(SEED)
    titles = collections.Counter(title(a).lower() for a in articles)
    for which in ("tune", "report"):
        pool = [a for a in articles if half(a) == which and len(a["text"]) > 200 and len(title(a)) > 8
                and not BOILERPLATE.search(title(a))]
        rng.shuffle(pool)
        sets = {"title": [], "sentence": [], "swapped": [], "question": []}
        for article in pool:
            choices = list(sentences(article))
            if not choices or all(len(s) >= PER_SET for s in sets.values()):
                continue
            name = min(sets, key=lambda s: len(sets[s]))
            words = rng.choice(choices)
            if name == "title":
                if titles[title(article).lower()] > 1:
                    continue
                query = title(article)
            elif name == "sentence":
                query = " ".join(dropped(words, rng, 0.3))
            elif name == "swapped":
                query = " ".join(swapped(dropped(words, rng, 0.3), rng))
            else:
                query = question(article, words, rng)
            sets[name].append((article["id"], query))
        known = {a["id"] for a in pool} | {a["id"] for a in articles if half(a) == which}
        with open(os.path.join(HERE, "questions.tsv"), encoding="utf-8") as file:
            asked = [line.rstrip("\n").split("\t") for line in file]
        sets["asked"] = [(i, q) for i, q in asked if i in known]
        for name, queries in sets.items():
            with open(os.path.join(directory, f"{prefix}{name}.{which}.tsv"), "w", encoding="utf-8") as out:
                for identifier, query in queries:
                    out.write(f"{identifier}\t{query}\t{plain(query)}\n")


def main():
    source, directory = sys.argv[1:3]
    os.makedirs(directory, exist_ok=True)
    opened = lzma.open(source, "rt", encoding="utf-8") if source.endswith(".xz") else open(source, encoding="utf-8")
    with opened as file:
        articles = [json.loads(line) for line in file]
    with open(os.path.join(HERE, "questions.tsv"), encoding="utf-8") as file:
        asked = {line.split("\t")[0] for line in file}
    laws = [a for a in articles if "/qh" in a["id"]]
    drawn = [a for a in laws if a["id"] in asked]
    others = [a for a in laws if a["id"] not in asked]
    laws = drawn + random.Random(SEED).sample(others, LAWS - len(drawn))
    for name, chosen in (("articles", articles), ("laws", laws)):
        with open(os.path.join(directory, name + ".jsonl"), "w", encoding="utf-8") as out:
            for article in chosen:
                out.write(json.dumps(article, ensure_ascii=False) + "\n")
    make(articles, "", directory)
    make(laws, "laws-", directory)


main()
