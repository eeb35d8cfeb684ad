"""CheckoutBillingAddressFields. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.enums import BillingAddressFieldMode


@model
class CheckoutBillingAddressFields(Model):
    """Which parts of the address a checkout asks for.

    Attributes:
        country: The country. One of required, optional, disabled.
        state: The state or province. One of required, optional, disabled.
        city: The city. One of required, optional, disabled.
        postal_code: The postal code. One of required, optional, disabled.
        line1: The first address line. One of required, optional, disabled.
        line2: The second address line. One of required, optional, disabled.
    """

    country: BillingAddressFieldMode
    state: BillingAddressFieldMode
    city: BillingAddressFieldMode
    postal_code: BillingAddressFieldMode
    line1: BillingAddressFieldMode
    line2: BillingAddressFieldMode
