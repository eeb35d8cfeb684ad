"""The model LicenseKeyActivate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ...core import Model, masked

if TYPE_CHECKING:
    from uuid import UUID


@define(kw_only=True, eq=False, repr=False)
class LicenseKeyActivate(Model):
    """Schema `LicenseKeyActivate`.

    Attributes:
        conditions: At most 50 keys, keys of 1 to 40 characters.
        meta: At most 50 keys, keys of 1 to 40 characters.
    """

    key: str = field(repr=masked)
    organization_id: UUID
    label: str
    conditions: dict[str, str | int | float | bool] | None = None
    meta: dict[str, str | int | float | bool] | None = None
