"""The model ApplicationDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.application_details_external_square_product import ApplicationDetailsExternalSquareProduct


@define(kw_only=True, eq=False, repr=False)
class ApplicationDetails(Model):
    """The application that took a payment.

    Attributes:
        square_product: Square product, such as Point of Sale, or `OTHER`. One of
            `ApplicationDetailsExternalSquareProduct`.
        application_id: ID of the application.
    """

    square_product: ApplicationDetailsExternalSquareProduct | None = None
    application_id: str | None = None
