"""The model RegisterDomainResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.register_domain_response_status import RegisterDomainResponseStatus


@define(kw_only=True, eq=False, repr=False)
class RegisterDomainResponse(Model):
    """Schema `RegisterDomainResponse`.

    Attributes:
        status: One of PENDING, VERIFIED.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    status: RegisterDomainResponseStatus | None = field(default=None, metadata=NOT_NULL)
