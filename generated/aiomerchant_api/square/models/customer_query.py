"""The model CustomerQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.customer_filter import CustomerFilter
    from ..models.customer_sort import CustomerSort


@define(kw_only=True, eq=False, repr=False)
class CustomerQuery(Model):
    """Which customers, in which order.

    Attributes:
        filter: Which customers; all parts must hold.
        sort: Order of the results; by name unless given.
    """

    filter: CustomerFilter | None = None
    sort: CustomerSort | None = None
