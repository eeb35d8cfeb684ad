"""Mappings given for BenefitDownloadablesCreateProperties. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID


class BenefitDownloadablesCreatePropertiesDict(TypedDict, total=False):
    archived: Mapping[str, bool] | None
    files: Required[Sequence[UUID | str]]
