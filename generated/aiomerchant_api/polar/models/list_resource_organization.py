"""ListResourceOrganization. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.organization import Organization
    from ..models.pagination import Pagination


@model
class ListResourceOrganization(Model):
    """Schema `ListResource_Organization_`."""

    items: list[Organization]
    pagination: Pagination
