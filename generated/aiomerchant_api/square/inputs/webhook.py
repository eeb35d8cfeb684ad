"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiomerchant_core import Null


class WebhookSubscriptionDict(TypedDict, total=False):
    id: str | None
    name: str | Null | None
    enabled: bool | Null | None
    event_types: Sequence[str] | Null | None
    notification_url: str | Null | None
    api_version: str | Null | None
    signature_key: str | None
    created_at: datetime | None
    updated_at: datetime | None
