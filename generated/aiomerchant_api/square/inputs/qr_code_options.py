"""A mapping given for QrCodeOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class QrCodeOptionsDict(TypedDict, total=False):
    """Schema `QrCodeOptions` as a mapping by wire names."""

    title: Required[str]
    body: Required[str]
    barcode_contents: Required[str]
