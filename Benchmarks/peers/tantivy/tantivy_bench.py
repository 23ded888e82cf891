"""tantivy, through its Python binding, under the contract of `bench`.

The binding collects with a MultiCollector, which keeps tantivy from pruning by block maxima: its times for unions and
single terms are those of scoring every match. One segment, one writing thread, positions, stored id.
"""

import argparse
import json
import math
import random
import resource
import statistics
import time
from pathlib import Path

import tantivy

SETTINGS = (
    "Python binding: never prunes by block maxima; whitespace tokenizer, positions, stored id, "
    "one thread with a heap of 2 GB; searcher.search(limit=10, count=False)"
)


def head():
    return {"engine": "tantivy (Python)", "version": tantivy.__version__, "settings": SETTINGS}


def open_index(folder):
    schema = (
        tantivy.SchemaBuilder()
        .add_text_field("body", tokenizer_name="split", index_option="position")
        .add_bytes_field("id", stored=True, indexed=False)
        .build()
    )
    folder.mkdir(parents=True, exist_ok=True)
    index = tantivy.Index(schema, path=str(folder))
    analyzer = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
    index.register_tokenizer("split", analyzer)
    return index, schema


def folder_bytes(folder):
    return sum(file.stat().st_size for file in folder.iterdir() if file.is_file())


def cpu_seconds():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def build(options):
    start, cpu = time.perf_counter(), cpu_seconds()
    index, _ = open_index(options.work / "tantivy")
    writer = index.writer(heap_size=2_000_000_000, num_threads=1)
    with open(options.tokens, encoding="utf-8") as lines:
        for line in lines:
            name, _, body = line.rstrip("\n").partition("\t")
            document = tantivy.Document()
            document.add_text("body", body)
            document.add_bytes("id", name.encode())
            writer.add_document(document)
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    state = {
        "index_s": time.perf_counter() - start,
        "index_cpu_s": cpu_seconds() - cpu,
        "index_bytes": folder_bytes(options.work / "tantivy"),
        "segments": index.searcher().num_segments,
    }
    return head() | state | {"premerge": dict(state), "merge_s": 0}


def translated(schema, name, terms):
    if len(terms) == 1:
        return tantivy.Query.term_query(schema, "body", terms[0])
    if name.startswith("phrase"):
        return tantivy.Query.phrase_query(schema, "body", list(terms))
    occur = tantivy.Occur.Must if name.startswith("and") else tantivy.Occur.Should
    return tantivy.Query.boolean_query([(occur, tantivy.Query.term_query(schema, "body", t)) for t in terms])


def timed(options, count, run):
    """Runs the queries pass by pass in one shuffled order; the median time of each in microseconds, and the passes."""
    order = list(range(count))
    random.Random(1).shuffle(order)
    for _ in range(options.warm):
        for place in order:
            run(place)
    times = [[] for _ in range(count)]
    begin = time.perf_counter()
    passes = 0
    while passes < max(1, options.passes) and (passes == 0 or time.perf_counter() - begin < options.cap):
        for place in order:
            start = time.perf_counter_ns()
            run(place)
            times[place].append((time.perf_counter_ns() - start) / 1e3)
        passes += 1
    return [statistics.median(values) for values in times], passes


def percentile(ordered, share):
    return ordered[max(1, math.ceil(share * len(ordered))) - 1]


def classes(queries, times, counts):
    found = {}
    for name in sorted({name for name, _ in queries}):
        places = [place for place, query in enumerate(queries) if query[0] == name]
        ordered = sorted(times[place] for place in places)
        found[name] = {
            "n": len(ordered),
            "p50_us": percentile(ordered, 0.5),
            "p90_us": percentile(ordered, 0.9),
            "p99_us": percentile(ordered, 0.99),
            "mean_us": statistics.fmean(ordered),
            "hits_total": sum(counts[place] for place in places),
        }
    return found


def ask(options):
    index, schema = open_index(options.work / "tantivy")
    index.reload()
    searcher = index.searcher()
    lines = Path(options.queries).read_text(encoding="utf-8").splitlines()
    queries = [(line.split("\t")[0], line.split("\t")[1].split(" ")) for line in lines]
    translations = [translated(schema, *query) for query in queries]
    absent = translated(schema, "term", ["nowhereatall"])
    hits, counts = [None] * len(queries), [0] * len(queries)

    def top(place):
        hits[place] = searcher.search(translations[place], limit=10, count=False).hits

    def count(place):
        counts[place] = searcher.search(translations[place], limit=1, count=True).count

    def nowhere(_):
        searcher.search(absent, limit=10, count=False)

    start, cpu = time.perf_counter(), cpu_seconds()
    times, passes = timed(options, len(queries), top)
    run = {"passes": passes, "wall_s": time.perf_counter() - start, "cpu_s": cpu_seconds() - cpu}
    count_times, _ = timed(options, len(queries), count)
    run["overhead_us"] = statistics.median(timed(options, 200, nowhere)[0])
    answers = [
        {
            "cls": name,
            "terms": terms,
            "us": times[place],
            "count": counts[place],
            "top": [bytes(searcher.doc(address)["id"][0]).decode() for _, address in hits[place]],
        }
        for place, (name, terms) in enumerate(queries)
    ]
    return head() | {
        "run": run,
        "classes": classes(queries, times, counts),
        "count_classes": classes(queries, count_times, counts),
        "queries": answers,
    }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--phase", choices=["index", "query"], required=True)
    parser.add_argument("--tokens")
    parser.add_argument("--queries")
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--passes", type=int, default=5)
    parser.add_argument("--warm", type=int, default=1)
    parser.add_argument("--cap", type=float, default=60)
    parser.add_argument("--threads", type=int, choices=[1], default=1)
    options = parser.parse_args()
    answer = build(options) if options.phase == "index" else ask(options)
    options.out.write_text(json.dumps(answer, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main()
