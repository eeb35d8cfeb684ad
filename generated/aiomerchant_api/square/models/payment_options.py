"""The model PaymentOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.payment_options_delay_action import PaymentOptionsDelayAction


@define(kw_only=True, eq=False, repr=False)
class PaymentOptions(Model):
    """Schema `PaymentOptions`.

    Attributes:
        delay_action: One of CANCEL, COMPLETE.
    """

    autocomplete: bool | None = None
    delay_duration: str | None = None
    accept_partial_authorization: bool | None = None
    delay_action: PaymentOptionsDelayAction | None = None
