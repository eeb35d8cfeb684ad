"""The bodies of labor break types. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.error import Error


@model
class BreakType(Model):
    """Schema `BreakType`.

    Attributes:
        id: At most 255 characters.
        location_id: Not empty.
        break_name: Not empty.
        expected_duration: Not empty.
    """

    id: str | None = None
    location_id: str
    break_name: str
    expected_duration: str
    is_paid: bool
    version: int | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None


@model
class CreateBreakTypeRequest(Model):
    """Schema `CreateBreakTypeRequest`.

    Attributes:
        idempotency_key: At most 128 characters.
    """

    idempotency_key: str | None = None
    break_type: BreakType


@model
class CreateBreakTypeResponse(Model):
    """Schema `CreateBreakTypeResponse`."""

    break_type: BreakType
    errors: list[Error] | None = None


@model
class DeleteBreakTypeResponse(Model):
    """Schema `DeleteBreakTypeResponse`."""

    errors: list[Error] | None = None


@model
class GetBreakTypeResponse(Model):
    """Schema `GetBreakTypeResponse`."""

    break_type: BreakType
    errors: list[Error] | None = None


@model
class ListBreakTypesResponse(Model):
    """Schema `ListBreakTypesResponse`."""

    break_types: list[BreakType] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class UpdateBreakTypeRequest(Model):
    """Schema `UpdateBreakTypeRequest`."""

    break_type: BreakType


@model
class UpdateBreakTypeResponse(Model):
    """Schema `UpdateBreakTypeResponse`."""

    break_type: BreakType
    errors: list[Error] | None = None
