"""A mapping given for ApplicationDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.application_details_external_square_product import ApplicationDetailsExternalSquareProduct


class ApplicationDetailsDict(TypedDict, total=False):
    """Schema `ApplicationDetails` as a mapping by wire names."""

    square_product: ApplicationDetailsExternalSquareProduct | None
    application_id: str | None
