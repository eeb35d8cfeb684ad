"""The model CatalogIdMapping. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogIdMapping(Model):
    """The ID that a new object got.

    Attributes:
        client_object_id: ID of your own that begins with `#`.
        object_id: ID that Square gave instead.
    """

    client_object_id: str | None = None
    object_id: str | None = None
