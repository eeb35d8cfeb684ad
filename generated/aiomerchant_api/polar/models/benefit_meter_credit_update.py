"""BenefitMeterCreditUpdate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.benefit_meter_credit_create_properties import BenefitMeterCreditCreateProperties
    from ..models.enums import BenefitVisibility


@model
class BenefitMeterCreditUpdate(Model):
    """Changes to a benefit: credit on a meter.

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
    type: Literal["meter_credit"] = "meter_credit"
    properties: Nullable[BenefitMeterCreditCreateProperties] = ABSENT
