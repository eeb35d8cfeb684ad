"""Mappings given for OrganizationCompanyLegalEntitySchema. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class OrganizationCompanyLegalEntitySchemaDict(TypedDict, total=False):
    type: Required[Literal["company"]]
    registered_name: Required[str]
