"""Sets the numbers of a README that come from the documents: `316 of Square (API version 2025-08-20)`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aiomerchant_generator.model import Api


def with_numbers(text: str, apis: Sequence[Api]) -> str:
    """Set the number of operations and the version of each API wherever they stand."""
    for api in apis:
        if not api.dated:
            pattern = rf"\b\d+(\s+of\s+{api.title}\s+\((?:API\s+version\s+)?)[\w-]+(?=\))"
            text = re.sub(pattern, rf"{len(api.operations)}\g<1>{api.version}", text)
    return text
