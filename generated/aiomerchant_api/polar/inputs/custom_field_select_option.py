"""A mapping given for CustomFieldSelectOption.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class CustomFieldSelectOptionDict(TypedDict, total=False):
    """Schema `CustomFieldSelectOption` as a mapping by wire names."""

    value: Required[str]
    label: Required[str]
