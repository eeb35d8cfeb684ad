"""The open enum EventTypesSortProperty.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

EventTypesSortProperty: TypeAlias = (
    Literal[
        "name",
        "-name",
        "label",
        "-label",
        "occurrences",
        "-occurrences",
        "first_seen",
        "-first_seen",
        "last_seen",
        "-last_seen",
    ]
    | str
)
