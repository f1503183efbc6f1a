"""Rules on other languages: texts that exist, with the same figures, no unreviewed warning signs, easy and kind."""

import re
from collections.abc import Iterator
from typing import Final

from explorer.content.load import Entry
from explorer.content.problem import Problem
from explorer.content.problem import pointer as json_pointer
from explorer.content.reading import sentences
from explorer.content.reading_es import huerta
from explorer.content.rules.context import Context, problem
from explorer.content.translate import warning_texts
from explorer.content.walk import Text
from explorer.content.wording import allowed_at, findings

LEAST_HUERTA: Final = 60.0
"""Below this a Spanish text is harder than ordinary prose."""
LONGEST_SENTENCE: Final = 30
"""Words; a thought takes some more of them in Spanish than in English."""
ENOUGH_WORDS: Final = 30
_THOUSANDS: Final = re.compile(r"(?<=\d)[.,\u00a0\u202f](?=\d{3}(?!\d))")
_FIGURE: Final = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)?(?!\w)")


def translations_match(context: Context) -> Iterator[Problem]:
    """V27: a translation speaks of texts that exist; warning signs are shown in it once clinicians reviewed it."""
    base = {entry.key: {text.pointer for text in lines} for entry, lines in context.texts.items()}
    warnings = {entry.key: warning_texts(entry) for entry in context.entries() if entry.shelf != "translations"}
    for entry in context.entries("translations"):
        translation = context.content.translations[entry.key]
        for key, fields in translation.texts.items():
            at = json_pointer("texts", key)
            if key not in base:
                yield problem("V27", entry, at, key, "the id of a record")
                continue
            if translation.status != "clinically reviewed":
                for place in sorted(fields.keys() & warnings.get(key, frozenset())):
                    where = at + json_pointer(place)
                    yield problem("V27", entry, where, translation.status, "clinically reviewed warning signs, or none")
            for unknown in sorted(fields.keys() - base[key]):
                yield problem("V27", entry, at, unknown, f"a text of {key}")


def figures(text: str) -> list[str]:
    """Return the figures in a text, in order of size as they are written, whatever separates thousands or decimals.

    >>> figures("Of 1,172 people 6.1 in 100 at L4-L5") == figures("De 1.172 personas, 6,1 de cada 100 en L4-L5")
    True
    """
    return sorted(figure.replace(",", ".") for figure in _FIGURE.findall(_THOUSANDS.sub("", text)))


def translations_keep_figures(context: Context) -> Iterator[Problem]:
    """V16 in other languages: a text says the same figures as the English one, so that neither goes stale alone."""
    base = {(entry.key, text.pointer): text.value for entry, lines in context.texts.items() for text in lines}
    for entry in context.entries("translations"):
        for key, fields in context.content.translations[entry.key].texts.items():
            for place, value in fields.items():
                said = base.get((key, place))
                if said is not None and figures(said) != figures(value):
                    yield problem("V16", entry, json_pointer("texts", key, place), value, f"the figures of: {said}")


def _texts(context: Context) -> Iterator[tuple[Entry, str, str, Text]]:
    """Yield each translated text with its entry, its language, the key of its record and its register."""
    registers = {entry.key: {t.pointer: t.register for t in lines} for entry, lines in context.texts.items()}
    for entry in context.entries("translations"):
        translation = context.content.translations[entry.key]
        for key, fields in translation.texts.items():
            for place, value in fields.items():
                register = registers.get(key, {}).get(place)
                if register is not None:
                    at = json_pointer("texts", key, place)
                    yield entry, translation.language, key, Text(at, value, register)


def translations_are_easy(context: Context) -> Iterator[Problem]:
    """V13 in Spanish: each patient text of some length is ordinary prose or easier, in sentences one can follow."""
    for entry, language, _, text in _texts(context):
        words = context.content.words.get(language)
        if words is None or words.measure != "fernandez-huerta" or text.register != "plain":
            continue
        longest = max((len(sentence.split()) for sentence in sentences(text.value)), default=0)
        if longest > LONGEST_SENTENCE:
            expected = f"sentences of at most {LONGEST_SENTENCE} words"
            yield problem("V13", entry, text.pointer, f"{longest} words: {text.value}", expected)
        if len(text.value.split()) >= ENOUGH_WORDS and huerta(text.value) < LEAST_HUERTA:
            expected = f"an index of at least {LEAST_HUERTA:g}"
            yield problem("V13", entry, text.pointer, f"index {huerta(text.value):.0f}: {text.value}", expected)


def translations_are_kind(context: Context) -> Iterator[Problem]:
    """V14 in each language that has a list: no word of it stands in what patients read."""
    for entry, language, key, text in _texts(context):
        words = context.content.words.get(language)
        if words is not None and text.register in {"plain", "name"}:
            for finding in findings(text.value, words.avoid, allowed_at(words, key)):
                yield problem("V14", entry, text.pointer, finding.found, f"other words: {finding.use}")
