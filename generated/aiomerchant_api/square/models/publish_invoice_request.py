"""The model PublishInvoiceRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class PublishInvoiceRequest(Model):
    """Schema `PublishInvoiceRequest`.

    Attributes:
        version: Current version of the invoice.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 128 characters.
    """

    version: int
    idempotency_key: str | None = None
