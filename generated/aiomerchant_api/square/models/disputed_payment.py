"""The model DisputedPayment.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class DisputedPayment(Model):
    """Schema `DisputedPayment`.

    Attributes:
        payment_id: 1 to 192 characters.
    """

    payment_id: str | None = None
