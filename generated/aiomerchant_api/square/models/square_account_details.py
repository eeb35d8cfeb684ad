"""The model SquareAccountDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class SquareAccountDetails(Model):
    """Schema `SquareAccountDetails`.

    Attributes:
        payment_source_token: At most 255 characters.
    """

    payment_source_token: str | None = None
    errors: list[Error] | None = None
