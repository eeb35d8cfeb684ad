"""What decoding, encoding and a call cost stays what is recorded."""

from __future__ import annotations

import os
import shutil

import pytest

from tests.benchmarks.instructions import count, recorded

#: By how much a count may be above what is recorded, with the same version of Python and with another one.
MORE, MORE_ELSEWHERE = 0.05, 0.15
#: By how much it may be below: one that has become much less is to be recorded, so that it stays.
LESS = 0.2


@pytest.mark.slow
@pytest.mark.once
def test_instructions_are_as_many_as_recorded() -> None:
    if shutil.which("valgrind") is None:
        if os.environ.get("AIOMERCHANT_REQUIRE_VALGRIND"):
            pytest.fail("valgrind is not installed")
        pytest.skip("valgrind is not installed: instructions are not counted")
    (known, same), counted = recorded(), count()
    more = MORE if same else MORE_ELSEWHERE
    off = {
        name: f"{counted[name]:.3f} instead of {known[name]:.3f}"
        for name in known
        if not 1 - LESS <= counted[name] / known[name] <= 1 + more
    }
    assert not off, f"if this is meant, run python -m tests.benchmarks.instructions, which records it: {off}"
