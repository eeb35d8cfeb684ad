"""The model SearchOrdersStateFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.order_state import OrderState


@define(kw_only=True, eq=False, repr=False)
class SearchOrdersStateFilter(Model):
    """Orders by state.

    Attributes:
        states: States of the order. One of OPEN, COMPLETED, CANCELED, DRAFT.
    """

    states: list[OrderState]
