"""How hard a Spanish text is to read, by the index of Fernández Huerta (1959).

Index = 206.84 - 60 syllables/word - 1.02 words/sentence; 100 is very easy, 60 to 70 ordinary prose. Flesch's English
weights would call any Spanish text hard, since Spanish words have more syllables.

Examples
--------
>>> round(huerta("El disco une dos huesos. Es fuerte."), 1)
109.0
"""

import re
from typing import Final

from explorer.content.reading import sentences

_WORD: Final = re.compile(r"[^\W\d_]+|\d+(?:[.,]\d+)*")
_VOWELS: Final = re.compile(r"[aeiouáéíóúü]+")
_STRONG: Final = frozenset("aeoáéóíú")
"""Vowels that make a syllable of their own; i, u and ü lean on them, an accented í or ú does not."""


def syllables(word: str) -> int:
    """Return the syllables of a Spanish word, at least 1; a numeral counts one for each digit.

    >>> [syllables(word) for word in ("hueso", "columna", "día", "ciudad", "guía", "aéreo", "que", "y", "25")]
    [2, 3, 2, 2, 2, 4, 1, 1, 2]
    """
    word = word.lower()
    if word[0].isdigit():
        return sum(character.isdigit() for character in word)
    groups = _VOWELS.findall(word)
    return max(1, sum(max(1, sum(vowel in _STRONG for vowel in group)) for group in groups))


def huerta(text: str) -> float:
    """Return the index of a text; 100 for a text without words."""
    counted = [_WORD.findall(sentence) for sentence in sentences(text)]
    words = [word for sentence in counted for word in sentence]
    if not words:
        return 100.0
    return 206.84 - 60 * sum(map(syllables, words)) / len(words) - 1.02 * len(words) / len(counted)
