"""MemberOwnerCreate. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class MemberOwnerCreate(Model):
    """The first member and owner of a new customer.

    Attributes:
        email: Email, the one that the member signs in with.
        name: Name. At most 256 characters.
        external_id: Your own id for the member, new to the customer.
    """

    email: str
    name: Nullable[str] = ABSENT
    external_id: Nullable[str] = ABSENT
