"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime


class OfflinePaymentDetailsDict(TypedDict, total=False):
    client_created_at: datetime | None
