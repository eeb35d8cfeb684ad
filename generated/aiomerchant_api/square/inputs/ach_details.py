"""A mapping given for ACHDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class ACHDetailsDict(TypedDict, total=False):
    """Schema `ACHDetails` as a mapping by wire names."""

    routing_number: str | None
    account_number_suffix: str | None
    account_type: str | None
