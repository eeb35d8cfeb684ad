"""The model QrCodeOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class QrCodeOptions(Model):
    """Schema `QrCodeOptions`.

    Attributes:
        title: 1 to 250 characters.
        body: 1 to 10000 characters.
        barcode_contents: 1 to 1024 characters.
    """

    title: str
    body: str
    barcode_contents: str
