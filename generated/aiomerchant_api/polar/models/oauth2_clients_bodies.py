"""The bodies of oauth2 clients. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from typing import Literal

    from ..models.enums import SubType


@model
class OAuth2ClientConfiguration(Model):
    """What an OAuth client registers with (RFC 7591).

    Attributes:
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
    """

    redirect_uris: list[str]
    token_endpoint_auth_method: Literal["client_secret_basic", "client_secret_post", "none"] | str | None = (
        None
    )
    grant_types: list[Literal["authorization_code", "refresh_token"] | str] | None = None
    response_types: list[Literal["code"]] | None = None
    scope: str | None = None
    client_name: str
    client_uri: Nullable[str] = ABSENT
    logo_uri: Nullable[str] = ABSENT
    tos_uri: Nullable[str] = ABSENT
    policy_uri: Nullable[str] = ABSENT
    default_sub_type: SubType | None = None


@model
class OAuth2ClientConfigurationUpdate(Model):
    """An OAuth client's metadata, stated anew (RFC 7592).

    Attributes:
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
        client_id: The client's id, the same as in the path.
    """

    redirect_uris: list[str]
    token_endpoint_auth_method: Literal["client_secret_basic", "client_secret_post", "none"] | str | None = (
        None
    )
    grant_types: list[Literal["authorization_code", "refresh_token"] | str] | None = None
    response_types: list[Literal["code"]] | None = None
    scope: str | None = None
    client_name: str
    client_uri: Nullable[str] = ABSENT
    logo_uri: Nullable[str] = ABSENT
    tos_uri: Nullable[str] = ABSENT
    policy_uri: Nullable[str] = ABSENT
    default_sub_type: SubType | None = None
    client_id: str
