"""A mapping given for AfterpayDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class AfterpayDetailsDict(TypedDict, total=False):
    """Schema `AfterpayDetails` as a mapping by wire names."""

    email_address: str | None
