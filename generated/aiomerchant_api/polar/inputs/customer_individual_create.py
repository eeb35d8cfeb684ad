"""Mappings given for CustomerIndividualCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from aiomerchant_core import Null

    from ..inputs.address_input import AddressInputDict
    from ..inputs.member_owner_create import MemberOwnerCreateDict
    from ..models.address_input import AddressInput
    from ..models.member_owner_create import MemberOwnerCreate


class CustomerIndividualCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    external_id: str | Null | None
    name: str | Null | None
    billing_address: AddressInput | AddressInputDict | Null | None
    tax_id: str | Null | None
    locale: str | Null | None
    organization_id: UUID | str | Null | None
    owner: MemberOwnerCreate | MemberOwnerCreateDict | Null | None
    type: Literal["individual"] | None
    email: Required[str]
