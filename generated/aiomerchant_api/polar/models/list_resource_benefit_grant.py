"""The model ListResourceBenefitGrant. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.benefit_grant import BenefitGrant
    from ..models.pagination import Pagination


@define(kw_only=True, eq=False, repr=False)
class ListResourceBenefitGrant(Model):
    """Schema `ListResource_BenefitGrant_`."""

    items: list[BenefitGrant]
    pagination: Pagination
