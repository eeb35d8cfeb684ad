"""The model MerchantSettingsUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.checkout_merchant_settings import CheckoutMerchantSettings


@define(kw_only=True, eq=False, repr=False)
class MerchantSettingsUpdatedEvent(Event):
    """Schema `MerchantSettingsUpdatedEvent`.

    The payload of the webhook `online_checkout.merchant_settings.updated`.
    """

    merchant_id: str | None = None
    type: Literal["online_checkout.merchant_settings.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: MerchantSettingsUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class MerchantSettingsUpdatedEventData(Model):
    """Schema `MerchantSettingsUpdatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: MerchantSettingsUpdatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class MerchantSettingsUpdatedEventObject(Model):
    """Schema `MerchantSettingsUpdatedEventObject`."""

    merchant_settings: CheckoutMerchantSettings | None = None
