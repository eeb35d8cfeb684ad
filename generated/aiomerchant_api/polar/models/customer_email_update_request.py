"""CustomerEmailUpdateRequest. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class CustomerEmailUpdateRequest(Model):
    """A wish for another email.

    Attributes:
        email: The new address.
    """

    email: str
