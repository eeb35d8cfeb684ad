"""Which tokens serve which operations, as far as their prefixes tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .errors import ConfigurationError

if TYPE_CHECKING:
    from aiomerchant_core import Operation

__all__ = ["PREFIXES", "check_kind", "serves", "takes_oauth"]

#: What a prefix says: the kind of token, and the security scheme of the documents that it serves.
#: https://github.com/polarsource/polar/tree/main/server/polar, by the constants TOKEN_PREFIX
#: https://developer.squareup.com/docs/devtools/credentials
_KINDS: Final = {
    "polar_oat_": ("an organization access token", "oat"),
    "polar_pat_": ("a personal access token", "pat"),
    "polar_at_": ("an OAuth access token", "oidc"),
    "polar_cst_": ("a customer session token", "customer_session"),
    "polar_mst_": ("a member session token", "member_session"),
    "polar_rt_": ("an OAuth refresh token", None),
    "polar_ac_": ("an authorization code", None),
    "polar_crt_": ("a registration access token", "registration_access_token"),
    "polar_cs_": ("an OAuth client secret", None),
    "polar_ci_": ("an OAuth client id", None),
    "polar_whs_": ("a webhook secret", None),
    "whsec_": ("a webhook secret", None),
    "sq0csp-": ("an application secret", "oauth2ClientSecret"),
    "sandbox-sq0csb-": ("an application secret", "oauth2ClientSecret"),
    "sq0idp-": ("an application id", None),
    "sandbox-sq0idb-": ("an application id", None),
    "EAAA": ("an access token of Square's", "oauth2"),
    "EQAA": ("a refresh token of Square's", None),
}
#: What begins a token or secret whose kind is known.
PREFIXES: Final = tuple(_KINDS)
#: The security schemes that an access token of OAuth serves.
_OAUTH: Final = frozenset(("oauth2", "oidc"))


def takes_oauth(operation: Operation[Any]) -> bool:
    """Whether an access token of OAuth serves an operation."""
    return not _OAUTH.isdisjoint(operation.security)


def serves(operation: Operation[Any], token: str) -> bool:
    """Whether a token is of a kind that an operation takes. One with an unknown prefix may be."""
    if not operation.security or not token.startswith(PREFIXES):
        return True
    return _kind(token)[1] in operation.security


def check_kind(operation: Operation[Any], token: str) -> None:
    """See that a token is of a kind that the operation takes.

    Raises:
        ConfigurationError: It is of another kind; names the right ones, and nothing of the token.
    """
    if serves(operation, token):
        return
    # Prefixes of one kind stand together; the first names it.
    names = dict.fromkeys(name for name, scheme in _KINDS.values() if scheme in operation.security)
    raise ConfigurationError(f"{operation.id} takes {' or '.join(names)}, and was given {_kind(token)[0]}")


def _kind(token: str) -> tuple[str, str | None]:
    return next(_KINDS[prefix] for prefix in PREFIXES if token.startswith(prefix))
