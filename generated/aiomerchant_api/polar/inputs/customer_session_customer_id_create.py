"""Mappings given for CustomerSessionCustomerIDCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required
    from uuid import UUID


class CustomerSessionCustomerIDCreateDict(TypedDict, total=False):
    member_id: UUID | str | None
    external_member_id: str | None
    return_url: str | None
    customer_id: Required[UUID | str]
