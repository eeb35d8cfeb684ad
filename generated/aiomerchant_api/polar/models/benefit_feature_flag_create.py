"""BenefitFeatureFlagCreate, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, OpenModel, model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.enums import BenefitVisibility


@model
class BenefitFeatureFlagCreate(Model):
    """A new benefit: a flag that your application reads.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        type: Its type, which tells what `properties` hold.
        description: What customers read. 3 to 42 characters.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        visibility: Whether the customer portal shows it. One of draft, private, public.
        properties: What it gives, by its type.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    type: Literal["feature_flag"] = "feature_flag"
    description: str
    organization_id: Nullable[UUID] = ABSENT
    visibility: Nullable[BenefitVisibility] = ABSENT
    properties: BenefitFeatureFlagCreateProperties


@model
class BenefitFeatureFlagCreateProperties(OpenModel):
    """Schema `BenefitFeatureFlagCreateProperties`."""
