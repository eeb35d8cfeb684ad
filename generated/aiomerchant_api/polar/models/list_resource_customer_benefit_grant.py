"""ListResourceCustomerBenefitGrant. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.customer_benefit_grant import CustomerBenefitGrant
    from ..models.pagination import Pagination


@model
class ListResourceCustomerBenefitGrant(Model):
    """Schema `ListResource_CustomerBenefitGrant_`."""

    items: list[CustomerBenefitGrant]
    pagination: Pagination
