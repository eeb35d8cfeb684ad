"""Mappings given for CustomerTeamCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, Required
    from uuid import UUID

    from ..inputs.address_input import AddressInputDict
    from ..inputs.member_owner_create import MemberOwnerCreateDict
    from ..models.address_input import AddressInput
    from ..models.member_owner_create import MemberOwnerCreate


class CustomerTeamCreateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    external_id: str | None
    name: str | None
    billing_address: AddressInput | AddressInputDict | None
    tax_id: str | None
    locale: str | None
    organization_id: UUID | str | None
    owner: MemberOwnerCreate | MemberOwnerCreateDict | None
    type: Required[Literal["team"]]
    email: str | None
