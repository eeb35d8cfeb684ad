"""A mapping given for SelectOption.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class SelectOptionDict(TypedDict, total=False):
    """Schema `SelectOption` as a mapping by wire names."""

    reference_id: Required[str]
    title: Required[str]
