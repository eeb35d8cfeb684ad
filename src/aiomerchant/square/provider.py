"""The record of Square as a provider."""

from typing import Literal, TypeAlias

from aiomerchant.provider import Provider, TokenKind
from aiomerchant_api.square import SERVERS, VERSION, VERSION_HEADER, VERSIONS

from .error_bodies import EXPECTED, holds_errors_alone, read_error

__all__ = ["PROVIDER", "SquareName"]

SquareName: TypeAlias = Literal["square"]

PROVIDER = Provider(
    name="square",
    title="Square",
    package="aiomerchant_api.square",
    version=VERSION,
    versions=VERSIONS,
    version_header=VERSION_HEADER.lower(),
    servers=SERVERS,
    # https://developer.squareup.com/docs/devtools/credentials
    token_kinds=(
        TokenKind("sq0csp-", "an application secret", "oauth2ClientSecret", "client_secret"),
        TokenKind("sandbox-sq0csb-", "an application secret", "oauth2ClientSecret", "client_secret"),
        TokenKind("sq0idp-", "an application id", None, "client_id"),
        TokenKind("sandbox-sq0idb-", "an application id", None, "client_id"),
        TokenKind("EAAA", "an access token", "oauth2"),
        TokenKind("EQAA", "a refresh token"),
    ),
    oauth_scheme="oauth2",
    secrets="sq0[a-z]{3}-|E[AQ]AA",
    # https://developer.squareup.com/docs/build-basics/common-api-patterns/clear-fields
    null_header=("x-clear-null", "true"),
    request_id_headers=("square-request-id", "x-speleo-traceid"),
    read_error=read_error,
    expected=EXPECTED,
    is_error=holds_errors_alone,
    error_member="errors",
    client="aiomerchant.square.client:Square",
    sign="aiomerchant.square.webhooks:sign",
    server="aiomerchant.sandbox.square.server:SquareServer",
)
