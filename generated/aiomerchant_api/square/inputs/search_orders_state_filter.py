"""A mapping given for SearchOrdersStateFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..models.order_state import OrderState


class SearchOrdersStateFilterDict(TypedDict, total=False):
    """Schema `SearchOrdersStateFilter` as a mapping by wire names."""

    states: Required[Sequence[OrderState]]
