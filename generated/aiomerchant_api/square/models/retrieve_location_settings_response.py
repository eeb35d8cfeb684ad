"""RetrieveLocationSettingsResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.checkout_location_settings import CheckoutLocationSettings
    from ..models.error import Error


@model
class RetrieveLocationSettingsResponse(Model):
    """Schema `RetrieveLocationSettingsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        location_settings: The settings.
    """

    errors: list[Error] | None = None
    location_settings: CheckoutLocationSettings
