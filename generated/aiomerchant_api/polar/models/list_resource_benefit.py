"""ListResourceBenefit. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.benefit import Benefit
    from ..models.pagination import Pagination


@model
class ListResourceBenefit(Model):
    """Schema `ListResource_Benefit_`."""

    items: list[Benefit]
    pagination: Pagination
