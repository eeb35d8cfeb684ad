"""LicenseKeyDeactivate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import Model, masked, model

if TYPE_CHECKING:
    from uuid import UUID


@model
class LicenseKeyDeactivate(Model):
    """Asks to give an activation back.

    Attributes:
        key: The license key itself.
        organization_id: The organization that issued it.
        activation_id: The activation's id.
    """

    key: str = field(repr=masked)
    organization_id: UUID
    activation_id: UUID
