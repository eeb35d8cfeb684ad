"""The model HTTPValidationError, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Any


@model
class HTTPValidationError(Model):
    """The request does not hold what it must; `detail` says where."""

    detail: list[ValidationError] | None = None


@model
class ValidationError(Model):
    """One thing that a request lacks or has wrong."""

    loc: list[str | int]
    msg: str
    type: str
    input: Any = field(default=None, metadata={"nullable": False})
    ctx: dict[str, Any] | None = None
