"""BenefitFeatureFlagUpdate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.benefit_feature_flag_properties import BenefitFeatureFlagProperties
    from ..models.enums import BenefitVisibility


@model
class BenefitFeatureFlagUpdate(Model):
    """Changes to a benefit: a flag that your application reads.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        description: What customers read. 3 to 42 characters.
        visibility: Whether the customer portal shows it. One of draft, private, public.
        type: Repeats the benefit's type, which cannot change.
        properties: What it gives, by its type.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    description: Nullable[str] = ABSENT
    visibility: Nullable[BenefitVisibility] = ABSENT
    type: Literal["feature_flag"] = "feature_flag"
    properties: Nullable[BenefitFeatureFlagProperties] = ABSENT
