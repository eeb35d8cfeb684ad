"""OrganizationCompanyLegalEntitySchema. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class OrganizationCompanyLegalEntitySchema(Model):
    """Schema `OrganizationCompanyLegalEntitySchema`."""

    type: Literal["company"] = "company"
    registered_name: str
