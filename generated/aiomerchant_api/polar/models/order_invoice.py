"""The model OrderInvoice. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class OrderInvoice(Model):
    """Where an order's invoice is.

    Attributes:
        url: Link to the PDF.
    """

    url: str
