"""The model LicenseKeyValidate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ...core import Model, masked

if TYPE_CHECKING:
    from uuid import UUID


@define(kw_only=True, eq=False, repr=False)
class LicenseKeyValidate(Model):
    """Schema `LicenseKeyValidate`.

    Attributes:
        increment_usage: At least 0.
        conditions: At most 50 keys, keys of 1 to 40 characters.
    """

    key: str = field(repr=masked)
    organization_id: UUID
    activation_id: UUID | None = None
    benefit_id: UUID | None = None
    customer_id: UUID | None = None
    increment_usage: int | None = None
    conditions: dict[str, str | int | float | bool] | None = None
