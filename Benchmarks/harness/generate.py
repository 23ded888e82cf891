"""Made-up corpora of any size, and queries drawn from a corpus. The same seed makes the same bytes."""

import bisect
import itertools
import random

from .tokens import CLASSES

#: Tokens of an article of law at the quantiles 0, 5 … 95, 99 and 100 %; the longest single ones are left out.
_QUANTILES = [0, *(q / 20 for q in range(1, 20)), 0.99, 1]
_LENGTHS = [5, 43, 56, 68, 81, 95, 108, 123, 139, 156, 175, 196, 220, 249, 282, 322, 374, 445, 555, 765, 1500, 6000]

_ONSETS = "b c ch d đ g gh gi h kh l m n ng ngh nh p ph qu r s t th tr v x".split() + [""]
_RIMES = """a ac ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eo et ê êch êm ên ênh
êp êt êu i ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oai oan oang oanh oc oi om on ong op ot ô ôc ôi ôm
ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung uôc uôi uôm uôn uông uôt up ut uy uyên uyêt ư ưa ưc ưi ưng ươc ươi ươm ươn
ương ươp ươt ưt ưu""".split()
_TONES = {"a": "aáàảãạ", "ă": "ăắằẳẵặ", "â": "âấầẩẫậ", "e": "eéèẻẽẹ", "ê": "êếềểễệ", "i": "iíìỉĩị", "o": "oóòỏõọ",
          "ô": "ôốồổỗộ", "ơ": "ơớờởỡợ", "u": "uúùủũụ", "ư": "ưứừửữự", "y": "yýỳỷỹỵ"}  # fmt: skip


def _toned(onset, rime, tone):
    """The tone stands on the letter with a mark of its own, else on the first vowel but one of three, else on the first."""
    vowels = [place for place, letter in enumerate(rime) if letter in _TONES]
    marked = [place for place in vowels if rime[place] in "ăâêôơư"]
    place = marked[-1] if marked else vowels[1] if len(vowels) == 3 else vowels[0]
    return onset + rime[:place] + _TONES[rime[place]][tone] + rime[place + 1 :]


def _syllables(rng):
    """All that onset, rime and tone make where the stop consonants allow it, in random order."""
    made = {
        _toned(onset, rime, tone)
        for onset, rime, tone in itertools.product(_ONSETS, _RIMES, range(6))
        if not rime.endswith(("c", "ch", "p", "t")) or tone in (1, 5)
    }
    ordered = sorted(made)
    rng.shuffle(ordered)
    return ordered[:6000]


def _zipf(count, exponent, shift):
    """Cumulated weights of ranks (Mandelbrot 1953)."""
    return list(itertools.accumulate((rank + shift) ** -exponent for rank in range(1, count + 1)))


def _words(rng, count):
    """Words of one to three syllables, and numbers."""
    syllables = _syllables(rng)
    weights = _zipf(len(syllables), 0.9, 5)
    words = [str(number) for number in range(1, 2030, 7)]
    while len(words) < count:
        length = rng.choices((1, 2, 3), (30, 62, 8))[0]
        words.append(" ".join(rng.choices(syllables, cum_weights=weights, k=length)))
    rng.shuffle(words)
    return words


def _length(rng):
    """Tokens of a document: the distribution function of the articles, inverted."""
    share = rng.random()
    place = min(bisect.bisect_right(_QUANTILES, share), len(_QUANTILES) - 1)
    low, high = _QUANTILES[place - 1], _QUANTILES[place]
    return round(_LENGTHS[place - 1] + (share - low) / (high - low) * (_LENGTHS[place] - _LENGTHS[place - 1]))


def corpus(destination, documents, seed=1):
    """Writes a token file. Words follow Zipf's law; half of a document repeats some fifty words that are its subject;
    every other one ends in a code that hardly another has, so that the dictionary grows as that of real text does.
    """
    rng = random.Random(seed)
    words = _words(rng, 30_000)
    weights = _zipf(len(words), 1.05, 2.7)
    partial = destination.with_suffix(".partial")
    with open(partial, "w", encoding="utf-8") as out:
        for number in range(documents):
            count = max(2, round(_length(rng) / 1.78))
            subject = rng.choices(words, cum_weights=weights, k=50)
            body = rng.choices(words, cum_weights=weights, k=count - count // 2) + rng.choices(subject, k=count // 2)
            if number % 2:
                body.append(f"{rng.choice('abcdefgh')}{rng.randrange(200_000)}")
            out.write(f"d{number}\t{' '.join(body)}\n")
    partial.rename(destination)


def queries(tokens, seed=1, per_class=200):
    """Draws queries whose terms stand together in a random document: anywhere in it, or side by side for phrases."""
    rng = random.Random(seed)
    drawn = []
    with open(tokens, "rb") as source:
        size = source.seek(0, 2)
        for name in CLASSES:
            count = 1 if name == "term" else int(name[-1])
            found = 0
            while found < per_class:
                source.seek(rng.randrange(size))
                source.readline()
                words = source.readline().decode().rstrip("\n").partition("\t")[2].split(" ")
                if len(set(words)) < 2 * count:
                    continue
                if name.startswith("phrase"):
                    start = rng.randrange(len(words) - count + 1)
                    terms = words[start : start + count]
                else:
                    terms = rng.sample(sorted(set(words)), count)
                drawn.append((name, terms))
                found += 1
    return drawn
