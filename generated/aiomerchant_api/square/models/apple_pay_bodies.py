"""The bodies of apple pay. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.enums import RegisterDomainResponseStatus
    from ..models.error import Error


@model
class RegisterDomainRequest(Model):
    """Schema `RegisterDomainRequest`.

    Attributes:
        domain_name: 1 to 255 characters.
    """

    domain_name: str


@model
class RegisterDomainResponse(Model):
    """Schema `RegisterDomainResponse`.

    Attributes:
        status: One of PENDING, VERIFIED.
    """

    errors: list[Error] | None = None
    status: RegisterDomainResponseStatus | None = None
