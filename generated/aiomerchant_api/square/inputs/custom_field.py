"""A mapping given for CustomField.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class CustomFieldDict(TypedDict, total=False):
    """Schema `CustomField` as a mapping by wire names."""

    title: Required[str]
