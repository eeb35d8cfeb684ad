"""The model CustomerOrganizationData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.customer_organization import CustomerOrganization
    from ..models.customer_product import CustomerProduct


@define(kw_only=True, eq=False, repr=False)
class CustomerOrganizationData(Model):
    """An organization as its customers see it.

    Attributes:
        organization: The organization.
        products: What it sells.
    """

    organization: CustomerOrganization
    products: list[CustomerProduct]
