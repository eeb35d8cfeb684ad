"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models.enums import ErrorCategory, ErrorCode


class ErrorDict(TypedDict, total=False):
    category: Required[ErrorCategory]
    code: Required[ErrorCode]
    detail: str | None
    field: str | None
