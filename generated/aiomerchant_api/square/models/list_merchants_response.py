"""The model ListMerchantsResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.merchant import Merchant


@define(kw_only=True, eq=False, repr=False)
class ListMerchantsResponse(Model):
    """Schema `ListMerchantsResponse`."""

    errors: list[Error] | None = None
    merchant: list[Merchant] | None = None
    cursor: int | None = None
