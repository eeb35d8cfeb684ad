"""The model ListResourceRefund. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.pagination import Pagination
    from ..models.refund import Refund


@define(kw_only=True, eq=False, repr=False)
class ListResourceRefund(Model):
    """Schema `ListResource_Refund_`."""

    items: list[Refund]
    pagination: Pagination
