"""Markdown tables of a run."""

import os
import platform
import subprocess

from .peers import PROJECT
from .tokens import CLASSES

#: What TraCuu is to reach, as ratios of means to Lucene.
GOALS = {"term": 0.24, "and2": 0.24, "and3": 0.32, "or2": 0.60, "or3": 0.80, "or6": 0.50, "phrase2": 0.90, "phrase3": 0.80}


def short(value):
    """A number with as many digits as say something."""
    if value < 0.995:
        return f"{value:.2f}".lstrip("0")
    return f"{value:.1f}" if value < 9.95 else f"{value:,.0f}"


def row(cells):
    return "| " + " | ".join(cells) + " |"


def header(titles):
    return [row(titles), row(["---"] + ["---:"] * (len(titles) - 1))]


def machine():
    """The processor, cores, memory and system this runs on."""
    model, memory = "unknown processor", 0
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    with open("/proc/meminfo", encoding="utf-8") as lines:
        memory = int(lines.readline().split()[1]) / 1e6
    return f"{model}, {os.cpu_count()} cores, {memory:.0f} GB, {platform.system()} {platform.release()}"


def commit():
    """The last commit that changed sources, with a mark where those here differ from it."""

    def git(*arguments):
        return subprocess.run(["git", "-C", str(PROJECT), *arguments], capture_output=True, text=True).stdout.strip()

    changed = git("status", "--porcelain", "--", "Sources")
    return (git("log", "-1", "--format=%h", "--", "Sources") or "no commit") + ("-dirty" if changed else "")


def _times(cell, base):
    text = f"{short(cell['p50_us'])} / {short(cell['p99_us'])} / {short(cell['mean_us'])}"
    return text + (f" **{short(cell['mean_us'] / base['mean_us'])}**" if base else "")


def main_table(engines, index, queries, text_bytes):
    """One row an engine: indexing, then `p50 / p99 / mean` in µs of each class with the ratio of the mean to Lucene's."""
    lines = header(["engine", "index MB/s", "peak MB", "index/text", *CLASSES])
    base = queries.get("lucene", {}).get("classes", {})
    for engine in engines:
        cells = [engine.title]
        if built := index.get(engine.key):
            cells += [short(text_bytes / 1e6 / built["index_s"]), short(built["peak_bytes"] / 1e6)]
            cells += [f"{built['index_bytes'] / text_bytes:.3f}"]
        else:
            cells += ["–"] * 3
        asked = queries.get(engine.key, {}).get("classes", {})
        cells += [_times(asked[name], base.get(name)) if name in asked else "–" for name in CLASSES]
        lines.append(row(cells))
    lines.append(row(["goal of TraCuu", "", "", "", *(f"**≤ {short(GOALS[name])}**" for name in CLASSES)]))
    return lines


def count_table(engines, queries):
    lines = header(["COUNT, p50 / mean in µs", *CLASSES])
    for engine in engines:
        counts = queries.get(engine.key, {}).get("count_classes", {})
        cells = [
            f"{short(counts[name]['p50_us'])} / {short(counts[name]['mean_us'])}" if name in counts else "–"
            for name in CLASSES
        ]
        lines.append(row([engine.title, *cells]))
    return lines


def agreement_table(engines, verdicts):
    lines = header(["engine", "counts equal to brute force, different queries", "score kept, mean", "score kept, worst", "… phrases left out"])
    for engine in engines:
        if verdict := verdicts.get(engine.key):
            kept = [value for _, value in verdict["kept"]]
            words = [value for name, value in verdict["kept"] if not name.startswith("phrase")]
            lines.append(
                row([
                    engine.title,
                    f"{verdict['right']:,} of {verdict['asked']:,}",
                    f"{sum(kept) / len(kept):.4f}",
                    f"{min(kept):.3f}",
                    f"{min(words):.3f}" if words else "–",
                ]))
    return lines
