"""The model BenefitGrantLicenseKeysProperties. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model, masked


@define(kw_only=True, eq=False, repr=False)
class BenefitGrantLicenseKeysProperties(Model):
    """Schema `BenefitGrantLicenseKeysProperties`."""

    user_provided_key: str | None = field(default=None, repr=masked, metadata=NOT_NULL)
    license_key_id: str | None = field(default=None, metadata=NOT_NULL)
    display_key: str | None = field(default=None, metadata=NOT_NULL)
