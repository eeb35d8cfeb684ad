"""The model UpdateCatalogImageResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.catalog_object import CatalogObject
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class UpdateCatalogImageResponse(Model):
    """Schema `UpdateCatalogImageResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        image: The image, an object of type `IMAGE`.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    image: CatalogObject | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class UpdateCatalogImageRequest(Model):
    """Schema `UpdateCatalogImageRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. 1 to 128 characters.
    """

    idempotency_key: str
