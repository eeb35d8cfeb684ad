"""CreateShiftResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.shift import Shift


@model
class CreateShiftResponse(Model):
    """Schema `CreateShiftResponse`."""

    shift: Shift
    errors: list[Error] | None = None


@model
class CreateShiftRequest(Model):
    """Schema `CreateShiftRequest`.

    Attributes:
        idempotency_key: At most 128 characters.
    """

    idempotency_key: str | None = None
    shift: Shift
