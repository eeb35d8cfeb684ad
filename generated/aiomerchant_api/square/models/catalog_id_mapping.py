"""CatalogIdMapping. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class CatalogIdMapping(Model):
    """The ID that a new object got.

    Attributes:
        client_object_id: ID of your own that begins with `#`.
        object_id: ID that Square gave instead.
    """

    client_object_id: Nullable[str] = ABSENT
    object_id: Nullable[str] = ABSENT
