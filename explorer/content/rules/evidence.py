"""Rules on evidence: figures, claims, sources, codes, coverage and review dates."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final, Literal

from explorer.content.evidence import Claim, Common
from explorer.content.problem import Problem, pointer
from explorer.content.rules.context import Context, problem

SEEDS: Final = tuple(f"A{n:02d}" for n in range(1, 40)) + tuple(f"B{n:02d}" for n in range(1, 77))
"""The claims of the two lay articles that the explorer must cover."""
REVIEW_MONTHS: Final = 24
REDFLAG_REVIEW_MONTHS: Final = 12
_SHARE: Final = re.compile(r"(?<![\w.])(\d+)(?: (?:to|or) (\d+))? in (\d[\d,]*)\b")
_NUMERAL: Final = re.compile(r"(?<![\w.,-])\d+(?:,\d{3})*(?:\.\d+)?(?![\w])")
_BOTH_SIDES: Final = re.compile(
    r"\b(?:but|yet|some|others?|not|no|disagree|cannot|contested|mixed|unsettled)\b", re.IGNORECASE
)
TA2_LAST: Final = 7112
"""The number of the last term of the second edition; higher ones are additions of those who keep lists of it."""
_CODES: Final = {
    "fma": re.compile(r"FMA:\d{3,6}"),
    "uberon": re.compile(r"UBERON:\d{7}"),
    "snomed": re.compile(r"\d{6,18}"),
    "ta2": re.compile(r"[1-9]\d{0,3}"),
    "icd10": re.compile(r"[A-Z]\d{2}(?:\.\d{1,2})?"),
    "icd11": re.compile(r"[0-9A-Z]{4}(?:\.[0-9A-Z]{1,3})?"),
}


def figures_match(context: Context) -> Iterator[Problem]:
    """V16: each figure in the words of a claim is one of its numbers; "6 in 10" must be near a percentage."""
    for entry, at, claim in context.claims:
        for index, number in enumerate(claim.numbers):
            said = f"{round(number.value)} in 100"
            if number.caption and (number.unit != "%" or not re.search(rf"(?<![\d.]){said}\b", number.caption)):
                yield problem("V16", entry, f"{at}/numbers/{index}/caption", number.caption, f"{said} in the words")
        for register, text in (("plain", claim.text.plain), ("clinical", claim.text.clinical)):
            for share in _SHARE.finditer(text):
                if not _near_a_share(share, claim):
                    yield problem("V16", entry, f"{at}/text/{register}", share.group(), "a share among the numbers")
            known = _figures(claim)
            for numeral in _NUMERAL.findall(_SHARE.sub(" ", text)):
                if float(numeral.replace(",", "")) not in known:
                    yield problem("V16", entry, f"{at}/text/{register}", numeral, "one of the claim's numbers")


def _near_a_share(match: re.Match[str], claim: Claim) -> bool:
    """Say whether "6 in 10" is near a share of the claim, or "2 to 3 in 10" near shares or the bounds of one."""
    base = float(match[3].replace(",", ""))
    tolerance = min(5.0, 50.0 / base) + 0.01
    wanted = [float(part) / base * 100 for part in (match[1], match[2]) if part is not None]
    shares = [n for n in claim.numbers if n.unit == "%"]
    percents = [n.value for n in shares]
    if len(wanted) == 2:
        percents += [bound for n in shares for bound in (n.low, n.high) if bound is not None]
    if isinstance(claim, Common):
        percents += [share.percent for share in claim.by_age]
    return all(any(abs(want - percent) <= tolerance for percent in percents) for want in wanted)


def _figures(claim: Claim) -> frozenset[float]:
    """Return every figure a claim's words may use: its numbers, and those in what the numbers are labelled with."""
    figures = {v for n in claim.numbers for v in (n.value, n.low, n.high, n.people) if v is not None}
    for number in claim.numbers:
        for words in (number.label, number.time, number.population):
            figures |= {float(numeral.replace(",", "")) for numeral in _NUMERAL.findall(words or "")}
    if isinstance(claim, Common):
        figures |= {value for share in claim.by_age for value in (share.age, share.percent)}
    return frozenset(abs(float(figure)) for figure in figures)


def claims_are_supported(context: Context) -> Iterator[Problem]:
    """V17: a claim has a source; one that is contested tells both sides; common claims say what is right."""
    for entry, at, claim in context.claims:
        if not claim.sources:
            yield problem("V17", entry, at + "/sources", "none", "at least one source")
        if claim.status == "contested" and not _BOTH_SIDES.search(claim.text.plain):
            yield problem("V17", entry, at + "/text/plain", claim.text.plain, "both sides of a contested claim")
    for entry in context.entries("claims"):
        claim_ = context.content.claims[entry.key]
        if claim_.fact is None and claim_.left_out is None:
            yield problem("V17", entry, "/fact", "none", "the fuller truth, or why the claim is left out")
        if claim_.fact is not None and claim_.grade is None:
            yield problem("V17", entry, "/grade", "none", "a grade")


def sources_are_used_and_seen(context: Context) -> Iterator[Problem]:
    """V18: each source is used and dated; what warning signs lean on has been read."""
    used = {
        source
        for entry in context.entries()
        if entry.shelf != "sources"
        for source in _sources(entry.record.model_dump(mode="json", exclude_none=True))
    }
    for entry in context.entries("sources"):
        source = context.content.sources[entry.key]
        if entry.key not in used:
            yield problem("V18", entry, "/id", entry.key, "a source that some record uses")
        if source.year is None and source.accessed_year is None:
            yield problem("V18", entry, "/year", "none", "a year, or the year a living page was read")
    for entry in context.entries("redflags"):
        for index, key in enumerate(context.content.redflags[entry.key].sources):
            found = context.content.sources.get(key)
            if found is None:
                continue
            at = pointer("sources", index)
            if found.check == "not read" or found.status == "replaced":
                yield problem("V18", entry, at, f"{key} ({found.check}, {found.status})", "a source that was read")
            elif found.check == "part" and context.release:
                yield problem("V18", entry, at, f"{key} ({found.check})", "a source read as a whole")


def _sources(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for item in value.values():
            yield from _sources(item)
    elif isinstance(value, list):
        for item in value:
            yield from _sources(item)
    elif isinstance(value, str) and value.startswith("src."):
        yield value


def codes_are_well_formed(context: Context) -> Iterator[Problem]:
    """V19: codes have the form and range of their system; SNOMED CT codes carry a right check digit."""
    for entry in context.entries("structures", "conditions", "factors", "symptoms"):
        codes = getattr(entry.record, "codes", None)
        for system, pattern in _CODES.items():
            code = getattr(codes, system, None)
            if code is None:
                continue
            at = pointer("codes", system, "code")
            if not pattern.fullmatch(code.code):
                yield problem("V19", entry, at, code.code, f"the form {pattern.pattern}")
            elif system == "snomed" and not verhoeff(code.code):
                yield problem("V19", entry, at, code.code, "a SNOMED CT code with a right check digit")
            elif system == "ta2" and int(code.code) > TA2_LAST:
                yield problem("V19", entry, at, code.code, f"a TA2 number from 1 to {TA2_LAST}")
            if code.verified and code.seen_in is None:
                yield problem("V19", entry, pointer("codes", system, "seen_in"), "none", "where it was verified")


def verhoeff(digits: str) -> bool:
    """Say whether the last digit checks the ones before it, by the dihedral group of order ten (Verhoeff 1969).

    >>> verhoeff("181844007"), verhoeff("181844008")
    (True, False)
    """
    check = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit)
        for _ in range(place % 8):
            value = int("1576283094"[value])
        check = _dihedral(check, value)
    return check == 0


def _dihedral(a: int, b: int) -> int:
    """Return the product of two elements of the dihedral group of order ten, numbered 0 to 9."""
    if a < 5:
        return (a + b) % 5 if b < 5 else 5 + (a + b) % 5
    return 5 + (a - b) % 5 if b < 5 else (a - b) % 5


def seeds_are_covered(context: Context) -> Iterator[Problem]:
    """V25: each claim of the lay articles is answered where a reader meets it, or left out with a reason."""
    answered = {claim.seed: claim for claim in context.content.claims.values()}
    for seed in SEEDS:
        if seed not in answered:
            yield Problem("V25", "claims", "", seed, "an answer to this claim")
    for entry in context.entries("claims"):
        claim = context.content.claims[entry.key]
        if claim.seed not in SEEDS:
            yield problem("V25", entry, "/seed", claim.seed, "a claim from A01 to A39 or B01 to B76")
        if claim.fact is not None and not claim.on:
            yield problem("V25", entry, "/on", "none", "a card, structure, exercise or tour that shows the answer")


def reviews_are_due_later(context: Context) -> Iterator[Problem]:
    """V28: each record has a review that is not past; at release outside readers have signed it."""
    for entry in context.entries():
        review = getattr(entry.record, "review", None)
        if review is None:
            continue
        months = REDFLAG_REVIEW_MONTHS if entry.shelf == "redflags" else REVIEW_MONTHS
        level: Literal["error", "warning"] = "error" if context.release else "warning"
        try:
            written, due = date.fromisoformat(review.written_on), date.fromisoformat(review.next_review)
        except ValueError as error:
            yield problem("V28", entry, "/review", str(error), "dates that exist")
            continue
        if due < context.today:
            yield problem("V28", entry, "/review/next_review", due, f"a day after {context.today}", level)
        if (due.year - written.year) * 12 + due.month - written.month > months:
            yield problem("V28", entry, "/review/next_review", due, f"at most {months} months after {written}")
        if context.release and (review.clinical_reviewer is None or review.lay_reviewer is None):
            yield problem("V28", entry, "/review", "not reviewed", "a clinical and a lay reviewer before release")
