"""Polar: customer_sessions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, Operation, Resource, Send

if TYPE_CHECKING:
    from ..inputs.customer import CustomerSessionsCreateRequestDict
    from ..models.customer_sessions_bodies import CustomerSession
    from ..models.customer_sessions_create_request import CustomerSessionsCreateRequest

CREATE_CUSTOMER_SESSION: Final[Operation[CustomerSession]] = Operation(
    "customer-sessions:create",
    "customer_sessions.create",
    "POST",
    "/v1/customer-sessions/",
    provider="polar",
    returns="CustomerSession",
    body=Body(type="CustomerSessionsCreateRequest"),
    security=("oidc", "pat", "oat"),
    scopes=("customer_sessions:write",),
)


async def create_customer_session(
    send: Send, /, *, body: CustomerSessionsCreateRequest | CustomerSessionsCreateRequestDict
) -> CustomerSession:
    """Open a customer portal session for a customer or member; gives its token and a signed-in portal URL.

    POST /v1/customer-sessions/. Scopes: customer_sessions:write. Token: OAuth, personal or organization
    access token.

    Args:
        body: One of CustomerSessionCustomerIDCreate, CustomerSessionCustomerExternalIDCreate.

    Raises:
        APIStatusError: 409 AmbiguousExternalCustomerID; 422 HTTPValidationError.

    Example:
        await polar.customer_sessions.create(body={...})
    """
    return await send(CREATE_CUSTOMER_SESSION, body=body)


class CustomerSessions(Resource):
    """Sessions that let a customer or member into the customer portal."""

    create = create_customer_session
