"""The model UpdateWageSettingResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.wage_setting import WageSetting


@define(kw_only=True, eq=False, repr=False)
class UpdateWageSettingResponse(Model):
    """Schema `UpdateWageSettingResponse`."""

    wage_setting: WageSetting | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class UpdateWageSettingRequest(Model):
    """Schema `UpdateWageSettingRequest`."""

    wage_setting: WageSetting
