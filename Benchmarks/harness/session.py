"""A session of measuring: engines made ready, indexes built and queries asked, engine after engine, round after round."""

import shutil
import sys
from dataclasses import dataclass

from . import measure, peers, tokens


@dataclass(frozen=True)
class Effort:
    """How much is measured."""

    #: How often each engine has its turn.
    rounds: int = 3
    #: Passes over all queries before measuring, each turn.
    warm: int = 5
    #: Measured passes at most, each turn.
    passes: int = 5
    #: Seconds after which no further pass begins.
    cap: float = 15


def say(text):
    print(text, file=sys.stderr, flush=True)


class Session:
    """The engines that can run, with their commands, and one sentence for each that cannot."""

    def __init__(self, keys, work, under, bench=None):
        self.work = work
        self.under = under
        self.commands = {}
        self.missing = []
        self.engines = []
        for engine in peers.named(keys):
            try:
                own = bench and engine.key == "tracuu"
                self.commands[engine.key] = [bench] if own else engine.ready()
                self.engines.append(engine)
            except peers.Missing as reason:
                self.missing.append(str(reason))
                say(f"MISSING  {reason}")

    def _run(self, engine, phase, arguments):
        command = [*self.commands[engine.key], "--phase", phase, "--work", str(self.work / engine.key), "--threads", "1"]
        answer = measure.run([*command, *arguments], self.under, self.work / f"{engine.key}.{phase}.json")
        seconds = answer["index_s"] if phase == "index" else answer["run"]["wall_s"]
        say(f"{phase} {engine.key:8} {seconds:7.2f} s")
        return answer

    def build(self, token_file, rounds):
        """Builds every index anew, and answers the fastest building of each engine."""
        built = {engine.key: [] for engine in self.engines}
        for turn in range(rounds):
            for engine in self.engines:
                if turn >= engine.index_rounds:
                    continue
                folder = self.work / engine.key
                shutil.rmtree(folder, ignore_errors=True)
                folder.mkdir(parents=True)
                built[engine.key].append(self._run(engine, "index", ["--tokens", str(token_file)]))
        return {key: measure.combined_index(answers) for key, answers in built.items()}

    def ask(self, token_file, queries, effort):
        """Asks every engine, and answers the median time of each query."""
        asked = {engine.key: [] for engine in self.engines}
        for _ in range(effort.rounds):
            for engine in self.engines:
                few = engine.queries_per_class
                own = self.work / f"{engine.key}.queries.tsv"
                tokens.write_queries(queries if few is None else tokens.first_of_each_class(queries, few), own)
                arguments = ["--tokens", str(token_file), "--queries", str(own), "--cap", str(effort.cap)]
                arguments += ["--warm", str(effort.warm if few is None else 0), "--passes", str(effort.passes)]
                asked[engine.key].append(self._run(engine, "query", arguments))
        return {key: measure.combined_queries(answers) for key, answers in asked.items()}
