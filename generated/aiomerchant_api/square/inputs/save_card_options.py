"""A mapping given for SaveCardOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class SaveCardOptionsDict(TypedDict, total=False):
    """Schema `SaveCardOptions` as a mapping by wire names."""

    customer_id: Required[str]
    card_id: str | None
    reference_id: str | None
