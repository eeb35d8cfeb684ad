"""The model PublishInvoiceRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class PublishInvoiceRequest(Model):
    """Schema `PublishInvoiceRequest`.

    Attributes:
        idempotency_key: At most 128 characters.
    """

    version: int
    idempotency_key: str | None = None
