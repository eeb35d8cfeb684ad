"""The model ListResourceCustomerPortalMember. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.customer_portal_member import CustomerPortalMember
    from ..models.pagination import Pagination


@define(kw_only=True, eq=False, repr=False)
class ListResourceCustomerPortalMember(Model):
    """Schema `ListResource_CustomerPortalMember_`."""

    items: list[CustomerPortalMember]
    pagination: Pagination
