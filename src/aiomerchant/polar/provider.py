"""The record of Polar as a provider."""

from typing import Literal, TypeAlias

from aiomerchant.provider import Provider, TokenKind
from aiomerchant_api.polar import SERVERS, VERSION, VERSION_HEADER, VERSIONS

from .error_bodies import EXPECTED, lacks_version, read_error

__all__ = ["PROVIDER", "Derivation", "PolarName"]

PolarName: TypeAlias = Literal["polar"]
#: The derivations of the signing key from a webhook secret, whose form does not show which one applies.
Derivation: TypeAlias = Literal["standard", "legacy"]

PROVIDER = Provider(
    name="polar",
    title="Polar",
    package="aiomerchant_api.polar",
    version=VERSION,
    versions=VERSIONS,
    version_header=VERSION_HEADER.lower(),
    servers=SERVERS,
    # https://polar.sh/docs/integrate/authentication
    # https://github.com/polarsource/polar/tree/main/server/polar, by the constants TOKEN_PREFIX
    token_kinds=(
        TokenKind("polar_oat_", "an organization access token", "oat"),
        TokenKind("polar_pat_", "a personal access token", "pat"),
        TokenKind("polar_at_", "an OAuth access token", "oidc"),
        TokenKind("polar_cst_", "a customer session token", "customer_session"),
        TokenKind("polar_mst_", "a member session token", "member_session"),
        TokenKind("polar_rt_", "an OAuth refresh token"),
        TokenKind("polar_ac_", "an authorization code"),
        TokenKind("polar_crt_", "a registration access token", "registration_access_token"),
        TokenKind("polar_cs_", "an OAuth client secret", None, "client_secret"),
        TokenKind("polar_ci_", "an OAuth client id", None, "client_id"),
        TokenKind("polar_whs_", "a webhook secret", None, "webhook_secret"),
        TokenKind("whsec_", "a webhook secret", None, "webhook_secret"),
    ),
    oauth_scheme="oidc",
    secrets="polar_[a-z]{2,4}_|whsec_",
    read_error=read_error,
    expected=EXPECTED,
    lacks_version=lacks_version,
    client="aiomerchant.polar.client:Polar",
    client_options=("organization_id",),
    sign="aiomerchant.polar.webhooks:sign",
    server="aiomerchant.sandbox.polar.server:PolarServer",
)
