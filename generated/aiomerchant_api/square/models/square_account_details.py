"""The model SquareAccountDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class SquareAccountDetails(Model):
    """The Square account of a payment.

    Attributes:
        payment_source_token: ID of what the account paid with. At most 255 characters.
        errors: Why the payment failed.
    """

    payment_source_token: str | None = None
    errors: list[Error] | None = None
