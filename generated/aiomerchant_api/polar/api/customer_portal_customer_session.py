"""Polar: customer_portal.customer_session. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Operation, Resource, Send

if TYPE_CHECKING:
    from typing import Final

    from ..models.customer_portal_customer_session_bodies import (
        CustomerCustomerSession,
        PortalAuthenticatedUser,
    )

INTROSPECT_CUSTOMER_SESSION: Final[Operation[CustomerCustomerSession]] = Operation(
    "customer_portal:customer-session:introspect",
    "customer_portal.customer_session.introspect",
    "GET",
    "/v1/customer-portal/customer-session/introspect",
    provider="polar",
    returns="CustomerCustomerSession",
    security=("customer_session", "member_session"),
    scopes=("customer_portal:read", "customer_portal:write"),
)

GET_AUTHENTICATED_USER: Final[Operation[PortalAuthenticatedUser]] = Operation(
    "customer_portal:customer-session:get_authenticated_user",
    "customer_portal.customer_session.get_authenticated_user",
    "GET",
    "/v1/customer-portal/customer-session/user",
    provider="polar",
    returns="PortalAuthenticatedUser",
    security=("customer_session", "member_session"),
    scopes=("customer_portal:read", "customer_portal:write"),
)


async def introspect_customer_session(send: Send, /) -> CustomerCustomerSession:
    """Get when the session expires and where its portal leads back to.

    GET /v1/customer-portal/customer-session/introspect. Scopes: customer_portal:read,
    customer_portal:write. Token: customer or member session token.

    Example:
        await portal.customer_portal.customer_session.introspect()
    """
    return await send(INTROSPECT_CUSTOMER_SESSION)


async def get_authenticated_user(send: Send, /) -> PortalAuthenticatedUser:
    """Say whom the session speaks for: the customer, or a member with a role.

    GET /v1/customer-portal/customer-session/user. Scopes: customer_portal:read, customer_portal:write.
    Token: customer or member session token.

    Example:
        await portal.customer_portal.customer_session.get_authenticated_user()
    """
    return await send(GET_AUTHENTICATED_USER)


class CustomerPortalCustomerSession(Resource):
    """The session itself: when it expires, and whom it speaks for."""

    introspect = introspect_customer_session
    get_authenticated_user = get_authenticated_user
