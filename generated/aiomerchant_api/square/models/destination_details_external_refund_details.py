"""The model DestinationDetailsExternalRefundDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class DestinationDetailsExternalRefundDetails(Model):
    """Schema `DestinationDetailsExternalRefundDetails`.

    Attributes:
        type: At most 50 characters.
        source: At most 255 characters.
        source_id: At most 255 characters.
    """

    type: str
    source: str
    source_id: str | None = None
