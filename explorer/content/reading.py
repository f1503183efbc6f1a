"""How hard a text is to read: one measure, pinned here, so that a grade means the same on every machine.

Flesch-Kincaid grade = 0.39 words/sentence + 11.8 syllables/word - 15.59 (Kincaid et al. 1975). Tools differ by more
than a grade because they count syllables differently; ours counts vowel groups with the usual corrections for silent
endings and a short list of exceptions, and the tests freeze its answers. A grade is a gate, not a proof of clarity.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*")
_SENTENCE_END: Final = re.compile(r"[.!?…]+[\"'’”)]*(?:\s+|$)")
_VOWELS: Final = re.compile(r"[aeiouyàâäéèêëîïôöûüáíóú]+")
_SILENT_INSIDE: Final = re.compile(
    r"(?<=[bcdfghklmnpqrstvwxz])e(?=(?:ment|ments|ful|fully|ly|less|ness|time|times|one|thing|where|body|how|way|work)$)"
)
_HIATUS: Final = re.compile(r"(?<![tcsgx])i(?:a|o|u)|(?<=[^qg])u(?:a[tl]|ous|ity)|eo(?!us)|ying|iest$|ier$|iet|uou")
_COUNTED: Final = {
    1: (
        "ache ached aches aged aren't breathe breathes bruise build can't chi clothes come comes don't done "
        "eye eyes fruit gone guide guides hour hours juice knee knees none once one queue quite shoes some "
        "squeeze squeezed suit suits tai toes two use used whole won't world years you your"
    ),
    2: (
        "ancient anus backache baseline became become becomes bedtime being bias billion bodies body bowel "
        "bowels bruises business buying cauda centre centres coccyx create creates cruel dial diet doesn't "
        "doing duel equal evening every facet facets fewer fibre fibres flower fluid fluids forehead forty "
        "fuel giant going hasn't haven't headache homemade io isn't issue issues junior layer layers lifelong "
        "likely lion litre lonely lower lying metre metres midline million minutes moving muscle muscles "
        "naive naked ninety onion outdoors patient patients people player poem power psoas pubic quiet react "
        "really region regions rhythm ruin safety science seeing senior shoulder shoulders shower sideways "
        "someone something sometimes somewhere spasm spasms stomach therefore tissue tissues toothache towel "
        "tower trapeze trial trials trolley union value values vessel via wicked yoga"
    ),
    3: (
        "actual annual anulus area areas average axial casual coexist continue continues created diary "
        "difference different efficient equally everyone everything family favourite general gradual idea "
        "ideas iliac interest kyphosis lordosis manoeuvre manual medicine medicines natural nucleus obvious "
        "oedema opinion period periods physio pilates previous quality reassure reassured recipe serious "
        "several sexual stenosis sufficient theatre usual various vertebrae visual wellbeing"
    ),
    4: (
        "actually anaesthetic appropriate caesarean comfortable cooperate diastasis equality experience "
        "generally gradually iliacus immediate interested naturally obedient oesophagus organism orthopaedic "
        "paediatric piriformis radiate reliable sciatic scoliosis situation temperature usually variation "
        "variations vegetable"
    ),
    5: ("immediately myelopathy sacroiliac sciatica"),
    6: ("physiotherapist physiotherapy"),
}
_EXCEPTIONS: Final = {word: count for count, words in _COUNTED.items() for word in words.split()}


@dataclass(frozen=True)
class Reading:
    """What was counted in a text.

    Parameters
    ----------
    words, sentences, syllables : int
        Totals.
    longest : int
        Words in the longest sentence.
    long_words : tuple of str
        Words of three or more syllables, in order, repeats included.
    """

    words: int
    sentences: int
    syllables: int
    longest: int
    long_words: tuple[str, ...]

    @property
    def grade(self) -> float:
        """Flesch-Kincaid grade; 0 for a text without words."""
        if not self.words:
            return 0.0
        return 0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59

    @property
    def mean_sentence(self) -> float:
        """Words per sentence; 0 for a text without words."""
        return self.words / self.sentences if self.sentences else 0.0


def syllables(word: str) -> int:
    """Return the syllables of a word, at least 1; a numeral counts one for each digit.

    >>> [syllables(word) for word in ("spine", "little", "moved", "lifted", "vertebra", "L", "42")]
    [1, 2, 1, 2, 3, 1, 2]
    """
    word = word.lower().replace("’", "'")
    if word[:1].isdigit():
        return sum(character.isdigit() for character in word)
    if word in _EXCEPTIONS:
        return _EXCEPTIONS[word]
    word = word.removesuffix("'s").removesuffix("'re").removesuffix("'ll").removesuffix("'ve").removesuffix("'d")
    if word in _EXCEPTIONS:
        return _EXCEPTIONS[word]
    word = _SILENT_INSIDE.sub("", word)
    if word.endswith("es") and not re.search(r"(?:[sxzcg]|ch|sh|[^aeiou]l)es$", word):
        word = word[:-2] + "s" if len(_VOWELS.findall(word)) > 1 else word
    elif word.endswith("ed") and not re.search(r"[td]ed$|[^aeiou]led$", word):
        word = word[:-2] + "d" if len(_VOWELS.findall(word)) > 1 else word
    elif word.endswith("e") and not re.search(r"[^aeiou]le$|[aeiouy]e$", word) and len(_VOWELS.findall(word)) > 1:
        word = word[:-1]
    count = len(_VOWELS.findall(word)) + len(_HIATUS.findall(word))
    count += bool(re.search(r"[^aeiouy]sms?$", word)) + word.endswith("n't") * (not re.search(r"[aeiouy]n't$", word))
    return max(1, count)


def sentences(text: str) -> list[str]:
    """Return the sentences of a text; a text without a full stop is one sentence.

    >>> sentences("It bends. It takes 2.5 times your weight! Fine")
    ['It bends.', 'It takes 2.5 times your weight!', 'Fine']
    """
    found, start = [], 0
    for end in _SENTENCE_END.finditer(text):
        found.append(text[start : end.end()].strip())
        start = end.end()
    if text[start:].strip():
        found.append(text[start:].strip())
    return [sentence for sentence in found if _WORD.search(sentence)]


def read(texts: Iterable[str] | str, known: frozenset[str] = frozenset()) -> Reading:
    """Return the counts of some texts together; each text ends a sentence.

    Parameters
    ----------
    texts : str or iterable of str
        What a reader sees, in order.
    known : frozenset of str
        Lower-case words explained in the glossary, which do not count as long words.

    Examples
    --------
    >>> round(read("The cat sat on the mat.").grade, 2)
    -1.45
    """
    lines = [texts] if isinstance(texts, str) else list(texts)
    counts = [_WORD.findall(sentence) for line in lines for sentence in sentences(line)]
    words = [word for sentence in counts for word in sentence]
    lengths = {word: syllables(word) for word in set(words)}
    return Reading(
        words=len(words),
        sentences=len(counts),
        syllables=sum(lengths[word] for word in words),
        longest=max(map(len, counts), default=0),
        long_words=tuple(word for word in words if lengths[word] >= 3 and word.lower() not in known),
    )
