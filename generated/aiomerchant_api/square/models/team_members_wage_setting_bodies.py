"""The bodies of team members wage setting. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.wage_setting import WageSetting


@model
class RetrieveWageSettingResponse(Model):
    """Schema `RetrieveWageSettingResponse`."""

    wage_setting: WageSetting
    errors: list[Error] | None = None


@model
class UpdateWageSettingRequest(Model):
    """Schema `UpdateWageSettingRequest`."""

    wage_setting: WageSetting


@model
class UpdateWageSettingResponse(Model):
    """Schema `UpdateWageSettingResponse`."""

    wage_setting: WageSetting
    errors: list[Error] | None = None
