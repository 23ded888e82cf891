"""One measured process, and what several rounds of it come to."""

import json
import math
import os
import shutil
import statistics
import subprocess
import tempfile
import threading
from pathlib import Path

from .tokens import CLASSES


class Failed(Exception):
    """A measured process that ended with an error."""


def pinned():
    """What keeps a process on one core, where the system has it."""
    cores = sorted(os.sched_getaffinity(0))
    return ["taskset", "-c", str(cores[-1])] if shutil.which("taskset") else []


def _own_memory(process):
    """Bytes that a process and those it started hold by themselves; files they have mapped are not counted."""
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0
    kilobytes = next((int(line.split()[1]) for line in status.splitlines() if line.startswith("RssAnon:")), 0)
    return kilobytes * 1024 + sum(_own_memory(int(child)) for child in children)


class _MemoryWatch(threading.Thread):
    """Looks fifty times a second how much memory a process holds."""

    def __init__(self, process):
        super().__init__(daemon=True)
        self._process = process
        self._over = threading.Event()
        self.peak = 0
        self.start()

    def run(self):
        while not self._over.wait(0.02):
            self.peak = max(self.peak, _own_memory(self._process))

    def end(self):
        self._over.set()
        self.join()
        return self.peak


def run(command, under, out):
    """Runs a command to its end; its JSON with `peak_bytes`, the most memory of its own, and `resident_bytes`, that with mapped files."""
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen([*under, *command, "--out", str(out)], stderr=errors, stdout=errors)
        watch = _MemoryWatch(process.pid)
        _, status, usage = os.wait4(process.pid, 0)
        peak = watch.end()
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            errors.seek(0)
            raise Failed(f"{' '.join(command)}: {errors.read().decode(errors='replace').strip()[-2000:]}")
    answer = json.loads(Path(out).read_text(encoding="utf-8"))
    answer["peak_bytes"] = peak
    answer["resident_bytes"] = usage.ru_maxrss * 1024
    return answer


def percentile(values, share):
    """The least of the values that `share` of them do not exceed."""
    ordered = sorted(values)
    return ordered[max(1, math.ceil(share * len(ordered))) - 1]


def _summary(values):
    return {
        "n": len(values),
        "p50_us": percentile(values, 0.5),
        "p90_us": percentile(values, 0.9),
        "p99_us": percentile(values, 0.99),
        "mean_us": statistics.fmean(values),
    }


def combined_index(rounds):
    """The fastest of several buildings: what slows one down comes from outside."""
    return min(rounds, key=lambda answer: answer["index_s"])


def combined_queries(rounds):
    """The median over the rounds, query by query, and what that makes of the classes."""
    first = rounds[0]
    times = [statistics.median(column) for column in zip(*([q["us"] for q in r["queries"]] for r in rounds))]
    names = [query["cls"] for query in first["queries"]]
    present = [name for name in CLASSES if name in names]
    classes = {name: _summary([t for t, own in zip(times, names) if own == name]) for name in present}
    counts = {}
    for name in present:
        columns = [r["count_classes"][name] for r in rounds]
        counts[name] = {key: statistics.median(c[key] for c in columns) for key in ("p50_us", "p99_us", "mean_us")}
    return first | {
        "classes": classes,
        "count_classes": counts,
        "overhead_us": statistics.median(r["run"]["overhead_us"] for r in rounds),
        "passes": sum(r["run"]["passes"] for r in rounds),
    }
