"""The model CustomerIndividualCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ..models.address_input import AddressInput
    from ..models.member_owner_create import MemberOwnerCreate


@define(kw_only=True, eq=False, repr=False)
class CustomerIndividualCreate(Model):
    """Schema `CustomerIndividualCreate`.

    Attributes:
        metadata: At most 50 keys, keys of 1 to 40 characters.
        name: At most 256 characters.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    external_id: str | None = None
    name: str | None = None
    billing_address: AddressInput | None = None
    tax_id: str | None = None
    locale: str | None = None
    organization_id: UUID | None = None
    owner: MemberOwnerCreate | None = None
    type: Literal["individual"] | None = None
    email: str
