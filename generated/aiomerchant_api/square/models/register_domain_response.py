"""The model RegisterDomainResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.enums import RegisterDomainResponseStatus
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class RegisterDomainResponse(Model):
    """Schema `RegisterDomainResponse`.

    Attributes:
        status: One of PENDING, VERIFIED.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    status: RegisterDomainResponseStatus | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class RegisterDomainRequest(Model):
    """Schema `RegisterDomainRequest`.

    Attributes:
        domain_name: 1 to 255 characters.
    """

    domain_name: str
