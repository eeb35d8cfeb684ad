"""LicenseKeyValidate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, masked, model

if TYPE_CHECKING:
    from uuid import UUID


@model
class LicenseKeyValidate(Model):
    """Asks whether a license key is valid.

    Attributes:
        key: The license key itself.
        organization_id: The organization that issued it.
        activation_id: An activation that must exist, with the same `conditions`.
        benefit_id: The benefit that it must come from.
        customer_id: The customer who must own it.
        increment_usage: How much usage to count; 400 if the limit does not allow it. At least 0.
        conditions: The keys and values given on activation. At most 50 keys, keys of 1 to 40 characters.
    """

    key: str = field(repr=masked)
    organization_id: UUID
    activation_id: Nullable[UUID] = ABSENT
    benefit_id: Nullable[UUID] = ABSENT
    customer_id: Nullable[UUID] = ABSENT
    increment_usage: Nullable[int] = ABSENT
    conditions: dict[str, str | int | float | bool] | None = None
