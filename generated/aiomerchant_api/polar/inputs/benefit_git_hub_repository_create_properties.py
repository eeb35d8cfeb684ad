"""Mappings given for BenefitGitHubRepositoryCreateProperties. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class BenefitGitHubRepositoryCreatePropertiesDict(TypedDict, total=False):
    repository_owner: Required[str]
    repository_name: Required[str]
    permission: Required[Literal["pull", "triage", "push", "maintain", "admin"] | str]
