"""The model SignatureImage.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class SignatureImage(Model):
    """Schema `SignatureImage`."""

    image_type: str | None = field(default=None, metadata=NOT_NULL)
    data: str | None = field(default=None, metadata=NOT_NULL)
