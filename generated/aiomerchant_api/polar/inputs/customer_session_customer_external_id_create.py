"""Mappings given for CustomerSessionCustomerExternalIDCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from uuid import UUID

    from aiomerchant_core import Null


class CustomerSessionCustomerExternalIDCreateDict(TypedDict, total=False):
    member_id: UUID | str | Null | None
    external_member_id: str | Null | None
    return_url: str | Null | None
    external_customer_id: Required[str]
