"""The model CustomerUpdatedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.customer_updated_fields import CustomerUpdatedFields


@define(kw_only=True, eq=False, repr=False)
class CustomerUpdatedMetadata(Model):
    """Schema `CustomerUpdatedMetadata`."""

    customer_id: str
    customer_email: str | None
    customer_name: str | None
    customer_external_id: str | None
    updated_fields: CustomerUpdatedFields
