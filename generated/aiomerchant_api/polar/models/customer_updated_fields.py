"""The model CustomerUpdatedFields.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.address_dict import AddressDict


@define(kw_only=True, eq=False, repr=False)
class CustomerUpdatedFields(Model):
    """Schema `CustomerUpdatedFields`."""

    name: str | None = None
    billing_name: str | None = None
    email: str | None = None
    billing_address: AddressDict | None = None
    tax_id: str | None = None
    metadata: dict[str, str | int | bool] | None = None
