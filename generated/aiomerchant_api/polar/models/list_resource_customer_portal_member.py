"""ListResourceCustomerPortalMember. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.customer_portal_member import CustomerPortalMember
    from ..models.pagination import Pagination


@model
class ListResourceCustomerPortalMember(Model):
    """Schema `ListResource_CustomerPortalMember_`."""

    items: list[CustomerPortalMember]
    pagination: Pagination
