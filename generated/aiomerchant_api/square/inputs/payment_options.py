"""A mapping given for PaymentOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.payment_options_delay_action import PaymentOptionsDelayAction


class PaymentOptionsDict(TypedDict, total=False):
    """Schema `PaymentOptions` as a mapping by wire names."""

    autocomplete: bool | None
    delay_duration: str | None
    accept_partial_authorization: bool | None
    delay_action: PaymentOptionsDelayAction | None
