"""The events of online checkout merchant settings. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.checkout_merchant_settings import CheckoutMerchantSettings


@model
class MerchantSettingsUpdatedEvent(Event):
    """Schema `MerchantSettingsUpdatedEvent`.

    The payload of the webhook `online_checkout.merchant_settings.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["online_checkout.merchant_settings.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[MerchantSettingsUpdatedEventData] = ABSENT


@model
class MerchantSettingsUpdatedEventData(Model):
    """Schema `MerchantSettingsUpdatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[MerchantSettingsUpdatedEventObject] = ABSENT


@model
class MerchantSettingsUpdatedEventObject(Model):
    """Schema `MerchantSettingsUpdatedEventObject`."""

    merchant_settings: Nullable[CheckoutMerchantSettings] = ABSENT
