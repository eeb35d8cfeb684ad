"""ListResourceBenefitGrant. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.benefit_grant import BenefitGrant
    from ..models.pagination import Pagination


@model
class ListResourceBenefitGrant(Model):
    """Schema `ListResource_BenefitGrant_`."""

    items: list[BenefitGrant]
    pagination: Pagination
