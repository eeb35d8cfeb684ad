"""The open enum EventNamesSortProperty.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

EventNamesSortProperty: TypeAlias = (
    Literal[
        "name", "-name", "occurrences", "-occurrences", "first_seen", "-first_seen", "last_seen", "-last_seen"
    ]
    | str
)
