"""OrderReceipt. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class OrderReceipt(Model):
    """Where an order's receipt is.

    Attributes:
        url: Time-limited link to the PDF.
    """

    url: str
