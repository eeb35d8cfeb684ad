"""AuthorizeOrganization. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from uuid import UUID


@model
class AuthorizeOrganization(Model):
    """An organization that a token may be bound to.

    Attributes:
        id: The organization's id.
        slug: Its name in URLs.
        name: Its name.
        avatar_url: Picture, if any.
    """

    id: UUID
    slug: str
    name: str
    avatar_url: Nullable[str]
