"""A mapping given for SignatureImage.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class SignatureImageDict(TypedDict, total=False):
    """Schema `SignatureImage` as a mapping by wire names."""

    image_type: str | None
    data: str | None
