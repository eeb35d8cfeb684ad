"""The model CustomerCreatedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CustomerCreatedMetadata(Model):
    """Schema `CustomerCreatedMetadata`."""

    customer_id: str
    customer_email: str | None
    customer_name: str | None
    customer_external_id: str | None
