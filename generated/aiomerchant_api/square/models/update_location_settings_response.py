"""UpdateLocationSettingsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.checkout_location_settings import CheckoutLocationSettings
    from ..models.error import Error


@model
class UpdateLocationSettingsResponse(Model):
    """Schema `UpdateLocationSettingsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        location_settings: The settings.
    """

    errors: list[Error] | None = None
    location_settings: CheckoutLocationSettings


@model
class UpdateLocationSettingsRequest(Model):
    """Schema `UpdateLocationSettingsRequest`.

    Attributes:
        location_settings: The changed settings alone.
    """

    location_settings: CheckoutLocationSettings
