"""The model UpdatePaymentLinkRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.payment_link import PaymentLink


@define(kw_only=True, eq=False, repr=False)
class UpdatePaymentLinkRequest(Model):
    """Schema `UpdatePaymentLinkRequest`.

    Attributes:
        payment_link: The changed fields with the current `version`.
    """

    payment_link: PaymentLink
