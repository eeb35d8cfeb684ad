"""UserInfoOrganization. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class UserInfoOrganization(Model):
    """The organization behind the access token.

    Attributes:
        sub: The organization's id.
        name: Its name.
    """

    sub: str
    name: Nullable[str] = ABSENT
