"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from uuid import UUID

    from aiomerchant_core import Null

    from ..models.events_bodies import EventMetadataInput


class EventCreateCustomerDict(TypedDict, total=False):
    timestamp: datetime | None
    name: Required[str]
    organization_id: UUID | str | Null | None
    external_id: str | Null | None
    parent_id: str | Null | None
    metadata: EventMetadataInput | Mapping[str, Any] | None
    customer_id: Required[UUID | str]
    member_id: UUID | str | Null | None


class EventCreateExternalCustomerDict(TypedDict, total=False):
    timestamp: datetime | None
    name: Required[str]
    organization_id: UUID | str | Null | None
    external_id: str | Null | None
    parent_id: str | Null | None
    metadata: EventMetadataInput | Mapping[str, Any] | None
    external_customer_id: Required[str]
    external_member_id: str | Null | None
