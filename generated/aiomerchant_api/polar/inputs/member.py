"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null


class MemberOwnerCreateDict(TypedDict, total=False):
    email: Required[str]
    name: str | Null | None
    external_id: str | Null | None
