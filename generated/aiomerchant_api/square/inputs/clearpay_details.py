"""A mapping given for ClearpayDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class ClearpayDetailsDict(TypedDict, total=False):
    """Schema `ClearpayDetails` as a mapping by wire names."""

    email_address: str | None
