"""The model CustomerSessionCustomerIDCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from uuid import UUID


@define(kw_only=True, eq=False, repr=False)
class CustomerSessionCustomerIDCreate(Model):
    """Schema `CustomerSessionCustomerIDCreate`.

    Attributes:
        return_url: 1 to 2083 characters.
    """

    member_id: UUID | None = None
    external_member_id: str | None = None
    return_url: str | None = None
    customer_id: UUID
