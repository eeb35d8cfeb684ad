"""A mapping given for SearchOrdersFulfillmentFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.fulfillment_state import FulfillmentState
    from ..models.fulfillment_type import FulfillmentType


class SearchOrdersFulfillmentFilterDict(TypedDict, total=False):
    """Schema `SearchOrdersFulfillmentFilter` as a mapping by wire names."""

    fulfillment_types: Sequence[FulfillmentType] | None
    fulfillment_states: Sequence[FulfillmentState] | None
