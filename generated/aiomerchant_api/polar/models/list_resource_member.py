"""ListResourceMember. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.member import Member
    from ..models.pagination import Pagination


@model
class ListResourceMember(Model):
    """Schema `ListResource_Member_`."""

    items: list[Member]
    pagination: Pagination
