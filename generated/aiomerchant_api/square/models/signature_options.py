"""The model SignatureOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.signature_image import SignatureImage


@define(kw_only=True, eq=False, repr=False)
class SignatureOptions(Model):
    """Schema `SignatureOptions`.

    Attributes:
        title: 1 to 250 characters.
        body: 1 to 10000 characters.
    """

    title: str
    body: str
    signature: list[SignatureImage] | None = field(default=None, metadata=NOT_NULL)
