"""The model DisputeEvidenceFile.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class DisputeEvidenceFile(Model):
    """Schema `DisputeEvidenceFile`.

    Attributes:
        filename: 1 to 40 characters.
        filetype: 1 to 40 characters.
    """

    filename: str | None = None
    filetype: str | None = None
