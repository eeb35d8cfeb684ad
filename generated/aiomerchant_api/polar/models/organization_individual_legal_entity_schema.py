"""OrganizationIndividualLegalEntitySchema. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class OrganizationIndividualLegalEntitySchema(Model):
    """Schema `OrganizationIndividualLegalEntitySchema`."""

    type: Literal["individual"] = "individual"
