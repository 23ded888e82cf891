"""The engines: how each is made ready and called. All keep the command contract of `bench`."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

BENCHMARKS = Path(__file__).resolve().parent.parent
PROJECT = BENCHMARKS.parent
PEERS = BENCHMARKS / "peers"
LUCENE_JAR = "anserini-1.7.1-fatjar.jar"


class Missing(Exception):
    """An engine that is not here; the message says how to get it, in one sentence."""


def cache():
    """Where what is downloaded and compiled lies, outside of the checkout."""
    root = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    folder = Path(root) / "tracuu-benchmarks"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def call(command, **options):
    """Runs a step of preparation; its output is shown only where it fails."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)
    if done.returncode != 0:
        raise Missing(f"“{' '.join(map(str, command))}” failed: {(done.stderr or done.stdout).strip()[-2000:]}")
    return done.stdout.strip()


@dataclass(frozen=True)
class Engine:
    """One engine. `ready` makes it runnable and answers its command, or raises `Missing`."""

    key: str
    title: str
    ready: callable
    #: How often the index is built in one run; slow builders once.
    index_rounds: int = 3
    #: How many queries of each class are asked; None: all.
    queries_per_class: int | None = None
    #: What a reader of the table must know.
    note: str = ""


def ours():
    """Builds `bench` and answers its command."""
    if not shutil.which("swift"):
        raise Missing("TraCuu: there is no `swift`; install Swift 6.2 or later from swift.org.")
    arguments = ["swift", "build", "-c", "release", "--product", "bench", "--package-path", PROJECT]
    call(arguments)
    return [str(Path(call([*arguments, "--show-bin-path"])) / "bench")]


def _lucene():
    jar = cache() / LUCENE_JAR
    for tool in ("java", "javac"):
        if not shutil.which(tool):
            raise Missing(f"Lucene: there is no `{tool}`; install it with `apt install openjdk-17-jdk-headless`.")
    if not jar.exists():
        raise Missing("Lucene: its jar is not here; `Benchmarks/run --fetch` takes it out of pyserini 1.6.0 (165 MB).")
    classes = cache() / "lucene"
    call(["javac", "-cp", jar, "-d", classes, PEERS / "lucene" / "LuceneBench.java"])
    return ["java", "-Xms2g", "-Xmx4g", "-XX:+UseSerialGC", "-cp", f"{classes}:{jar}", "LuceneBench"]


def _tantivy():
    python = cache() / "venv" / "bin" / "python"
    if not python.exists():
        raise Missing("tantivy: the binding is not here; `Benchmarks/run --fetch` installs it from PyPI (5 MB).")
    return [str(python), str(PEERS / "tantivy" / "tantivy_bench.py")]


def _compiled(name, flags):
    target = cache() / name
    call(["g++", "-O2", "-std=c++17", "-Wall", PEERS / "native" / f"{name}.cpp", "-o", target, *flags])
    return [str(target)]


def _xapian():
    if not shutil.which("xapian-config"):
        raise Missing("Xapian: its headers are not here; install them with `apt install libxapian-dev g++`.")
    return _compiled("xapian", call(["xapian-config", "--cxxflags", "--libs"]).split())


def _sqlite():
    if not Path("/usr/include/sqlite3.h").exists():
        raise Missing("SQLite: its header is not here; install it with `apt install libsqlite3-dev g++`.")
    return _compiled("sqlite", ["-lsqlite3"])


ENGINES = [
    Engine("tracuu", "**TraCuu**", ours),
    Engine(
        "lucene",
        "Lucene",
        _lucene,
        note="Up to 75,000 documents are indexed once before the building that counts, so that Java runs compiled code.",
    ),
    Engine(
        "tantivy",
        "tantivy, Python binding",
        _tantivy,
        note="**The binding never prunes by block maxima**: native tantivy answers terms and unions several times faster. "
        "Indexing holds the time of handing each document over from Python.",
    ),
    Engine("xapian", "Xapian", _xapian, index_rounds=1, note="A phrase is scored as the words in it, not by its frequency."),
    Engine(
        "sqlite",
        "SQLite FTS5",
        _sqlite,
        queries_per_class=40,
        note="Asked the first 40 queries of each class only, because it scores every match.",
    ),
]


def named(keys):
    known = {engine.key: engine for engine in ENGINES}
    unknown = [key for key in keys if key not in known]
    if unknown:
        raise SystemExit(f"There is no engine {', '.join(unknown)}; there are {', '.join(known)}.")
    return [known[key] for key in keys]


def fetch():
    """Downloads Lucene and tantivy into the cache."""
    folder = cache()
    if not (folder / LUCENE_JAR).exists():
        print("Lucene, from pyserini 1.6.0 …", flush=True)
        call([sys.executable, "-m", "pip", "download", "--no-deps", "pyserini==1.6.0", "-d", folder])
        archive = folder / "pyserini-1.6.0.tar.gz"
        inner = f"pyserini-1.6.0/pyserini/resources/jars/{LUCENE_JAR}"
        call(["tar", "-xzf", archive, "-C", folder, "--strip-components=4", inner])
        archive.unlink()
    if not (folder / "venv" / "bin" / "python").exists():
        print("tantivy …", flush=True)
        call([sys.executable, "-m", "venv", folder / "venv"])
        call([folder / "venv" / "bin" / "pip", "install", "--no-deps", "tantivy==0.27.0"])
