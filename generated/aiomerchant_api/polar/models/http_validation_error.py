"""The model HTTPValidationError, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from typing import Any


@define(kw_only=True, eq=False, repr=False)
class HTTPValidationError(Model):
    """The request does not hold what it must; `detail` says where."""

    detail: list[ValidationError] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class ValidationError(Model):
    """One thing that a request lacks or has wrong."""

    loc: list[str | int]
    msg: str
    type: str
    input: Any = field(default=None, metadata=NOT_NULL)
    ctx: dict[str, Any] | None = field(default=None, metadata=NOT_NULL)
