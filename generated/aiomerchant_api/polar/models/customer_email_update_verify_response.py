"""CustomerEmailUpdateVerifyResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from attrs import field

from aiomerchant_core import Model, masked, model


@model
class CustomerEmailUpdateVerifyResponse(Model):
    """A session after the email changed.

    Attributes:
        token: A new session token.
    """

    token: str = field(repr=masked)


@model
class CustomerEmailUpdateVerifyRequest(Model):
    """Proof that the new address is the customer's.

    Attributes:
        token: The token sent to the new address; good once.
    """

    token: str = field(repr=masked)
