"""Brute force: which documents match each query, and what BM25 with exact lengths makes of them."""

import heapq
import math
from array import array
from collections import Counter

K1 = 1.2
B = 0.75


class Oracle:
    """Holds the token file in memory and the postings of those terms that occur in queries."""

    def __init__(self, tokens, queries):
        wanted = {term.encode() for _, terms in queries for term in terms}
        self.places = {}
        self.texts = []
        self.postings = {term: {} for term in wanted}
        self.lengths = array("I")
        with open(tokens, "rb") as source:
            for number, line in enumerate(source):
                name, _, text = line.rstrip(b"\n").partition(b"\t")
                words = text.split(b" ") if text else []
                self.places[name.decode()] = number
                self.texts.append(text)
                self.lengths.append(len(words))
                for term, count in Counter(words).items():
                    if term in wanted:
                        self.postings[term][number] = count
        self.average = sum(self.lengths) / max(1, len(self.lengths))

    def answer(self, name, terms):
        """The documents that match, each with its score."""
        terms = [term.encode() for term in terms]
        lists = [self.postings[term] for term in terms]
        if name.startswith("phrase"):
            weight = sum(self._weight(postings) for postings in lists)
            return {doc: weight * self._part(n, doc) for doc, n in self._phrases(terms, lists).items()}
        scores = {}
        for postings in lists:
            weight = self._weight(postings)
            for doc, count in postings.items():
                scores[doc] = scores.get(doc, 0.0) + weight * self._part(count, doc)
        if name.startswith("and"):
            scores = {doc: scores[doc] for doc in self._common(lists)}
        return scores

    def _weight(self, postings):
        holding = len(postings)
        return math.log(1 + (len(self.lengths) - holding + 0.5) / (holding + 0.5))

    def _part(self, count, doc):
        return count / (count + K1 * (1 - B + B * self.lengths[doc] / self.average))

    @staticmethod
    def _common(lists):
        shortest, *others = sorted(lists, key=len)
        return [doc for doc in shortest if all(doc in other for other in others)]

    def _phrases(self, terms, lists):
        needle = b" " + b" ".join(terms) + b" "
        found = {}
        for doc in self._common(lists):
            text = b" " + self.texts[doc] + b" "
            count, at = 0, text.find(needle)
            while at >= 0:
                count += 1
                at = text.find(needle, at + 1)
            if count:
                found[doc] = count
        return found


def judge(oracle, queries, answers):
    """Holds the answers of engines against brute force.

    `answers`: for each engine, its answered queries by (class, terms). For each engine: how many different queries it was asked, how
    many counts are right, and what share of the best possible sum of ten exact scores its ten reach, on average and at worst.
    Duplicate ids in a corpus would make a document ambiguous, so the last of them stands for all.
    """
    verdicts = {key: {"asked": 0, "right": 0, "kept": [], "wrong": []} for key in answers}
    for name, terms in dict.fromkeys((name, tuple(terms)) for name, terms in queries):
        scores = oracle.answer(name, terms)
        best = sum(heapq.nlargest(10, scores.values()))
        for key, asked in answers.items():
            answer = asked.get((name, terms))
            if answer is None:
                continue
            verdict = verdicts[key]
            verdict["asked"] += 1
            if answer["count"] == len(scores):
                verdict["right"] += 1
            else:
                verdict["wrong"].append((name, terms, answer["count"], len(scores)))
            own = sum(scores.get(oracle.places[document], 0.0) for document in answer["top"])
            verdict["kept"].append((name, own / best if best else 1.0))
    return verdicts
