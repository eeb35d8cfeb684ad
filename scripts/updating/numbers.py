"""Sets the numbers of a README that come from the documents: `316 of Square (API version 2025-08-20)`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aiomerchant_generator.model import Api

_NUMBERS = r"\b\d+(\s+of\s+{title}\s+\((?:API\s+version\s+)?)[\w-]+(?=\))"


def with_numbers(text: str, apis: Sequence[Api]) -> str:
    """Set the number of operations and the version of each API wherever they stand."""
    for api in apis:
        if not api.dated:
            pattern = _NUMBERS.format(title=api.title)
            text = re.sub(pattern, rf"{len(api.operations)}\g<1>{api.version}", text)
    return text


def numbers(text: str) -> list[str]:
    """Return all places of a text that may hold numbers of an API, on one line each."""
    return [" ".join(found[0].split()) for found in re.finditer(_NUMBERS.format(title=r"\w+"), text)]
