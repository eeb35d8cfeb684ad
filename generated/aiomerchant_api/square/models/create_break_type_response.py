"""CreateBreakTypeResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.break_type import BreakType
    from ..models.error import Error


@model
class CreateBreakTypeResponse(Model):
    """Schema `CreateBreakTypeResponse`."""

    break_type: BreakType
    errors: list[Error] | None = None


@model
class CreateBreakTypeRequest(Model):
    """Schema `CreateBreakTypeRequest`.

    Attributes:
        idempotency_key: At most 128 characters.
    """

    idempotency_key: str | None = None
    break_type: BreakType
