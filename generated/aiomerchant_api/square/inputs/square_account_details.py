"""A mapping given for SquareAccountDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.error import ErrorDict
    from ..models.error import Error


class SquareAccountDetailsDict(TypedDict, total=False):
    """Schema `SquareAccountDetails` as a mapping by wire names."""

    payment_source_token: str | None
    errors: Sequence[Error | ErrorDict] | None
