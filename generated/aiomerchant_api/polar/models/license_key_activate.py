"""LicenseKeyActivate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import Model, masked, model

if TYPE_CHECKING:
    from uuid import UUID


@model
class LicenseKeyActivate(Model):
    """Asks to activate a license key.

    Attributes:
        key: The license key itself.
        organization_id: The organization that issued it.
        label: Name for the device or installation.
        conditions: Keys and values that tie an activation to its device; validation must repeat them. At
            most 50 keys, keys of 1 to 40 characters.
        meta: Your own keys and values on the activation. At most 50 keys, keys of 1 to 40 characters.
    """

    key: str = field(repr=masked)
    organization_id: UUID
    label: str
    conditions: dict[str, str | int | float | bool] | None = None
    meta: dict[str, str | int | float | bool] | None = None
