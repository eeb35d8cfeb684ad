"""Mappings given for OrganizationIndividualLegalEntitySchema. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class OrganizationIndividualLegalEntitySchemaDict(TypedDict, total=False):
    type: Required[Literal["individual"]]
