"""The rules of the content, each by its id: a list of small functions from what is known to what is wrong."""

from collections.abc import Mapping
from itertools import chain
from types import MappingProxyType
from typing import Final

from explorer.content.rules import anatomy, cards, colour, evidence, language, links, tongues
from explorer.content.rules.context import Context, Rule


def _both(first: Rule, second: Rule) -> Rule:
    """Return one rule from the two that hold an id in English and in other languages."""
    return lambda context: chain(first(context), second(context))


RULES: Final[Mapping[str, Rule]] = MappingProxyType(
    {
        # V01, files that fit their schema, is the loader's: a record that breaks it never gets here.
        "V02": links.ids_are_unique,
        "V03": links.references_are_known,
        "V04": links.parts_form_a_tree,
        "V05": anatomy.every_structure_has_words,
        "V06": anatomy.nothing_above_the_first_disc,
        "V07": cards.cards_name_structures_and_sources,
        "V08": cards.cards_say_when_to_seek_help,
        "V09": cards.findings_are_paired,
        "V10": cards.exercises_are_complete,
        "V11": anatomy.tissues_are_complete,
        "V12": anatomy.known_facts_hold,
        "V13": _both(language.plain_text_is_easy, tongues.translations_are_easy),
        "V14": _both(language.words_are_kind, tongues.translations_are_kind),
        "V15": language.texts_promise_nothing,
        "V16": _both(evidence.figures_match, tongues.translations_keep_figures),
        "V17": evidence.claims_are_supported,
        "V18": evidence.sources_are_used_and_seen,
        "V19": evidence.codes_are_well_formed,
        "V20": cards.views_can_be_drawn,
        "V21": cards.shape_changes_are_marked,
        "V22": language.pictures_have_words,
        "V23": cards.tours_end_in_action,
        "V24": cards.notices_are_there,
        "V25": evidence.seeds_are_covered,
        "V26": links.links_agree_both_ways,
        "V27": tongues.translations_match,
        "V28": evidence.reviews_are_due_later,
        "V29": language.nothing_is_copied,
        "V30": colour.marks_stand_out,
        "V31": anatomy.sides_are_true,
        "V32": anatomy.roots_follow_the_table,
    }
)

__all__ = ["RULES", "Context", "Rule"]
