"""ProductBenefitsUpdate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from uuid import UUID


@model
class ProductBenefitsUpdate(Model):
    """Which benefits a product grants from now on.

    Attributes:
        benefits: Ids of all its benefits, of the same organization, in order.
    """

    benefits: list[UUID]
