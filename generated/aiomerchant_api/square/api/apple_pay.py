"""Square: apple_pay. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Body, Operation, Resource, Send

if TYPE_CHECKING:
    from typing import Final

    from ..models.apple_pay_bodies import RegisterDomainResponse

REGISTER_DOMAIN: Final[Operation[RegisterDomainResponse]] = Operation(
    "RegisterDomain",
    "apple_pay.register_domain",
    "POST",
    "/v2/apple-pay/domains",
    provider="square",
    returns="RegisterDomainResponse",
    body=Body(type="RegisterDomainRequest"),
    security=("oauth2",),
)


async def register_domain(send: Send, /, *, domain_name: str) -> RegisterDomainResponse:
    """Register a domain for Apple Pay; it must already serve Apple's verification file, which is checked.

    POST /v2/apple-pay/domains.

    Args:
        domain_name: 1 to 255 characters.

    Example:
        await square.apple_pay.register_domain(domain_name="shop.example")
    """
    return await send(REGISTER_DOMAIN, body={"domain_name": domain_name})


class ApplePay(Resource):
    """Domains on which buyers can pay with Apple Pay."""

    register_domain = register_domain
