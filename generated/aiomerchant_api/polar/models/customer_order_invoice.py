"""CustomerOrderInvoice. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class CustomerOrderInvoice(Model):
    """Where an order's invoice is.

    Attributes:
        url: Link to the PDF.
    """

    url: str
