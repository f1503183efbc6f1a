"""Use without end leaves no memory behind; `make soak` does this for half an hour."""

import pytest

from tests.bench.soak import soak

pytestmark = pytest.mark.browser

GROWTH_MB = 10.0
"""What a short while may add: caches fill; half an hour is held to 50 MB."""


def test_a_while_of_use_leaves_no_memory_behind(visit, visitor):
    visit()
    heap_mb, _, rounds = soak(visitor.page, 8)
    assert rounds >= 4
    assert heap_mb < GROWTH_MB
