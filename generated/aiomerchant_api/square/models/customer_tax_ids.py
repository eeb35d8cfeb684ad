"""The model CustomerTaxIds. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CustomerTaxIds(Model):
    """Tax IDs of a customer.

    Attributes:
        eu_vat: VAT number of the EU, such as `IE3426675K`. At most 20 characters.
    """

    eu_vat: str | None = None
