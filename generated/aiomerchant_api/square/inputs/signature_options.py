"""A mapping given for SignatureOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..inputs.signature_image import SignatureImageDict
    from ..models.signature_image import SignatureImage


class SignatureOptionsDict(TypedDict, total=False):
    """Schema `SignatureOptions` as a mapping by wire names."""

    title: Required[str]
    body: Required[str]
    signature: Sequence[SignatureImage | SignatureImageDict] | None
