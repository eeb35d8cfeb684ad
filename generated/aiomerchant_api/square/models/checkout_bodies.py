"""The bodies of checkout. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.checkout_location_settings import CheckoutLocationSettings
    from ..models.checkout_merchant_settings import CheckoutMerchantSettings
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


@model
class RetrieveMerchantSettingsResponse(Model):
    """Schema `RetrieveMerchantSettingsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        merchant_settings: The settings.
    """

    errors: list[Error] | None = None
    merchant_settings: CheckoutMerchantSettings


@model
class UpdateLocationSettingsRequest(Model):
    """Schema `UpdateLocationSettingsRequest`.

    Attributes:
        location_settings: The changed settings alone.
    """

    location_settings: CheckoutLocationSettings


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
class UpdateMerchantSettingsRequest(Model):
    """Schema `UpdateMerchantSettingsRequest`.

    Attributes:
        merchant_settings: The changed settings alone.
    """

    merchant_settings: CheckoutMerchantSettings


@model
class UpdateMerchantSettingsResponse(Model):
    """Schema `UpdateMerchantSettingsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        merchant_settings: The settings.
    """

    errors: list[Error] | None = None
    merchant_settings: CheckoutMerchantSettings
