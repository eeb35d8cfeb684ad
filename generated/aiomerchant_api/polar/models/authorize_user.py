"""The model AuthorizeUser.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from uuid import UUID


@define(kw_only=True, eq=False, repr=False)
class AuthorizeUser(Model):
    """The user that is asked for consent.

    Attributes:
        id: The user's id.
        email: The user's email.
        avatar_url: Picture, if any.
    """

    id: UUID
    email: str
    avatar_url: str | None
