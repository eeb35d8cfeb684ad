"""The model CustomerSessionCustomerExternalIDCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from uuid import UUID


@define(kw_only=True, eq=False, repr=False)
class CustomerSessionCustomerExternalIDCreate(Model):
    """Schema `CustomerSessionCustomerExternalIDCreate`.

    Attributes:
        return_url: 1 to 2083 characters.
    """

    member_id: UUID | None = None
    external_member_id: str | None = None
    return_url: str | None = None
    external_customer_id: str
