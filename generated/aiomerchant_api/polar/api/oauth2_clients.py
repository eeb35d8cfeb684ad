"""Polar: oauth2.clients. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

from aiomerchant_core import Body, Null, Operation, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.enums import SubType

CREATE_CLIENT: Final[Operation[Any]] = Operation(
    "oauth2:clients:oauth2:create_client",
    "oauth2.clients.create",
    "POST",
    "/v1/oauth2/register",
    provider="polar",
    returns="Any",
    body=Body(type="OAuth2ClientConfiguration"),
    authorization=None,
    anonymous=True,
)

GET_CLIENT: Final[Operation[Any]] = Operation(
    "oauth2:clients:oauth2:get_client",
    "oauth2.clients.get",
    "GET",
    "/v1/oauth2/register/{client_id}",
    provider="polar",
    returns="Any",
    anonymous=True,
    security=("registration_access_token",),
)

UPDATE_CLIENT: Final[Operation[Any]] = Operation(
    "oauth2:clients:oauth2:update_client",
    "oauth2.clients.update",
    "PUT",
    "/v1/oauth2/register/{client_id}",
    provider="polar",
    returns="Any",
    body=Body(type="OAuth2ClientConfigurationUpdate"),
    anonymous=True,
    security=("registration_access_token",),
)

DELETE_CLIENT: Final[Operation[None]] = Operation(
    "oauth2:clients:oauth2:delete_client",
    "oauth2.clients.delete",
    "DELETE",
    "/v1/oauth2/register/{client_id}",
    provider="polar",
    returns=None,
    anonymous=True,
    security=("registration_access_token",),
)


async def create_client(
    send: Send,
    /,
    *,
    redirect_uris: Sequence[str],
    client_name: str,
    token_endpoint_auth_method: Literal["client_secret_basic", "client_secret_post", "none"]
    | str
    | None = None,
    grant_types: Sequence[Literal["authorization_code", "refresh_token"] | str] | None = None,
    response_types: Sequence[Literal["code"]] | None = None,
    scope: str | None = None,
    client_uri: str | Null | None = None,
    logo_uri: str | Null | None = None,
    tos_uri: str | Null | None = None,
    policy_uri: str | Null | None = None,
    default_sub_type: SubType | None = None,
) -> Any:
    """Register an OAuth client (RFC 7591); gives its id, its secret unless it is public, and a registration access token.

    POST /v1/oauth2/register. No credentials are sent.

    Args:
        redirect_uris: Where authorization may lead back to; compared as a whole. Each not empty.
        token_endpoint_auth_method: How the client proves itself: secret by Basic or in the form, or `none`
            for a public client, which uses PKCE. Default 'client_secret_post'. One of client_secret_basic,
            client_secret_post, none.
        grant_types: Grants that the client may use. Default ['authorization_code', 'refresh_token']. One of
            authorization_code, refresh_token.
        response_types: Always `code`. Default ['code'].
        scope: Scopes that may be asked for, separated by spaces. Default 'openid profile email user:read
            user:write organizations:read organizations:write custom_fields:read custom_fields:write
            discounts:read discounts:write checkout_links:read checkout_links:write checkouts:read
            checkouts:write transactions:read transactions:write payouts:read payouts:write products:read
            products:write benefits:read benefits:write events:read events:write meters:read meters:write
            files:read files:write subscriptions:read subscriptions:write customers:read customers:write
            members:read members:write wallets:read wallets:write disputes:read disputes:write
            customer_meters:read customer_sessions:write member_sessions:write customer_seats:read
            customer_seats:write orders:read orders:write refunds:read refunds:write payments:read
            metrics:read metrics:write webhooks:read webhooks:write license_keys:read license_keys:write
            customer_portal:read customer_portal:write notifications:read notifications:write
            notification_recipients:read notification_recipients:write'.
        client_name: Name that the consent page shows.
        client_uri: The application's web page.
        logo_uri: The application's logo, for the consent page. 1 to 2083 characters.
        tos_uri: The terms of service. 1 to 2083 characters.
        policy_uri: The privacy policy. 1 to 2083 characters.
        default_sub_type: Whom tokens speak for if the authorization request does not say. Default 'user'.
            One of user, organization.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.oauth2.clients.create(redirect_uris=[...], client_name="Print shop")
    """
    return await send(
        CREATE_CLIENT,
        body={
            "redirect_uris": redirect_uris,
            "token_endpoint_auth_method": token_endpoint_auth_method,
            "grant_types": grant_types,
            "response_types": response_types,
            "scope": scope,
            "client_name": client_name,
            "client_uri": client_uri,
            "logo_uri": logo_uri,
            "tos_uri": tos_uri,
            "policy_uri": policy_uri,
            "default_sub_type": default_sub_type,
        },
    )


async def get_client(send: Send, /, client_id: str, *, registration_access_token: str | None = None) -> Any:
    """Get a registered client (RFC 7592), by its registration access token.

    GET /v1/oauth2/register/{client_id}. Token: registration access token. `registration_access_token`,
    where given, is sent in place of the client's token.

    Args:
        client_id: The client's id, as its registration gave it.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.oauth2.clients.get("polar_ci_example", registration_access_token="...")
    """
    return await send(GET_CLIENT, path={"client_id": client_id}, credential=registration_access_token)


async def update_client(
    send: Send,
    /,
    client_id: str,
    *,
    redirect_uris: Sequence[str],
    client_name: str,
    registration_access_token: str | None = None,
    token_endpoint_auth_method: Literal["client_secret_basic", "client_secret_post", "none"]
    | str
    | None = None,
    grant_types: Sequence[Literal["authorization_code", "refresh_token"] | str] | None = None,
    response_types: Sequence[Literal["code"]] | None = None,
    scope: str | None = None,
    client_uri: str | Null | None = None,
    logo_uri: str | Null | None = None,
    tos_uri: str | Null | None = None,
    policy_uri: str | Null | None = None,
    default_sub_type: SubType | None = None,
) -> Any:
    """Change a registered client (RFC 7592); all its required metadata is sent again.

    PUT /v1/oauth2/register/{client_id}. Token: registration access token. `registration_access_token`,
    where given, is sent in place of the client's token.

    Args:
        client_id: The client's id, as its registration gave it.
        redirect_uris: Where authorization may lead back to; compared as a whole. Each not empty.
        token_endpoint_auth_method: How the client proves itself: secret by Basic or in the form, or `none`
            for a public client, which uses PKCE. Default 'client_secret_post'. One of client_secret_basic,
            client_secret_post, none.
        grant_types: Grants that the client may use. Default ['authorization_code', 'refresh_token']. One of
            authorization_code, refresh_token.
        response_types: Always `code`. Default ['code'].
        scope: Scopes that may be asked for, separated by spaces. Default 'openid profile email user:read
            user:write organizations:read organizations:write custom_fields:read custom_fields:write
            discounts:read discounts:write checkout_links:read checkout_links:write checkouts:read
            checkouts:write transactions:read transactions:write payouts:read payouts:write products:read
            products:write benefits:read benefits:write events:read events:write meters:read meters:write
            files:read files:write subscriptions:read subscriptions:write customers:read customers:write
            members:read members:write wallets:read wallets:write disputes:read disputes:write
            customer_meters:read customer_sessions:write member_sessions:write customer_seats:read
            customer_seats:write orders:read orders:write refunds:read refunds:write payments:read
            metrics:read metrics:write webhooks:read webhooks:write license_keys:read license_keys:write
            customer_portal:read customer_portal:write notifications:read notifications:write
            notification_recipients:read notification_recipients:write'.
        client_name: Name that the consent page shows.
        client_uri: The application's web page.
        logo_uri: The application's logo, for the consent page. 1 to 2083 characters.
        tos_uri: The terms of service. 1 to 2083 characters.
        policy_uri: The privacy policy. 1 to 2083 characters.
        default_sub_type: Whom tokens speak for if the authorization request does not say. Default 'user'.
            One of user, organization.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.oauth2.clients.update(...)
    """
    return await send(
        UPDATE_CLIENT,
        path={"client_id": client_id},
        body={
            "redirect_uris": redirect_uris,
            "token_endpoint_auth_method": token_endpoint_auth_method,
            "grant_types": grant_types,
            "response_types": response_types,
            "scope": scope,
            "client_name": client_name,
            "client_uri": client_uri,
            "logo_uri": logo_uri,
            "tos_uri": tos_uri,
            "policy_uri": policy_uri,
            "default_sub_type": default_sub_type,
            "client_id": client_id,
        },
        credential=registration_access_token,
    )


async def delete_client(
    send: Send, /, client_id: str, *, registration_access_token: str | None = None
) -> None:
    """Delete a registered client (RFC 7592); all tokens issued to it are revoked.

    DELETE /v1/oauth2/register/{client_id}. Token: registration access token. `registration_access_token`,
    where given, is sent in place of the client's token.

    Args:
        client_id: The client's id, as its registration gave it.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.oauth2.clients.delete("polar_ci_example", registration_access_token="...")
    """
    return await send(DELETE_CLIENT, path={"client_id": client_id}, credential=registration_access_token)


class Oauth2Clients(Resource):
    """OAuth clients, registered dynamically (RFC 7591 and 7592)."""

    create = create_client
    get = get_client
    update = update_client
    delete = delete_client
