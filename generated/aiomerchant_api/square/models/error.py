"""The model Error.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.error_category import ErrorCategory
    from ..models.error_code import ErrorCode


@define(kw_only=True, eq=False, repr=False)
class Error(Model):
    """Schema `Error`."""

    category: ErrorCategory
    code: ErrorCode
    detail: str | None = None
    field: str | None = None
