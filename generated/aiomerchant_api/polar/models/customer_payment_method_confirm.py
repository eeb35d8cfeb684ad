"""The model CustomerPaymentMethodConfirm.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class CustomerPaymentMethodConfirm(Model):
    """Schema `CustomerPaymentMethodConfirm`."""

    setup_intent_id: str
    set_default: bool
