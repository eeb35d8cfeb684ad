"""The model CustomerUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.address_input import AddressInput
    from ..models.customer_type import CustomerType


@define(kw_only=True, eq=False, repr=False)
class CustomerUpdate(Model):
    """Schema `CustomerUpdate`.

    Attributes:
        metadata: At most 50 keys, keys of 1 to 40 characters.
        name: At most 256 characters.
        type: One of individual, team.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    email: str | None = None
    name: str | None = None
    billing_address: AddressInput | None = None
    tax_id: str | None = None
    locale: str | None = None
    external_id: str | None = None
    type: CustomerType | None = None
