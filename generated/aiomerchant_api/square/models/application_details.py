"""The model ApplicationDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.application_details_external_square_product import ApplicationDetailsExternalSquareProduct


@define(kw_only=True, eq=False, repr=False)
class ApplicationDetails(Model):
    """Schema `ApplicationDetails`."""

    square_product: ApplicationDetailsExternalSquareProduct | None = None
    application_id: str | None = None
