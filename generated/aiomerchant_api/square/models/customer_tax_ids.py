"""CustomerTaxIds. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class CustomerTaxIds(Model):
    """Tax IDs of a customer.

    Attributes:
        eu_vat: VAT number of the EU, such as `IE3426675K`. At most 20 characters.
    """

    eu_vat: Nullable[str] = ABSENT
