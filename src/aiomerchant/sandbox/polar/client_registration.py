"""Polar's dynamic registration of OAuth clients: RFC 7591 and 7592."""

from __future__ import annotations

from collections.abc import Mapping
from hmac import compare_digest
from typing import Any, Final
from urllib.parse import urlsplit

from attrs import evolve, field, frozen

from aiomerchant.sandbox.credentials import Application
from aiomerchant.sandbox.endpoints import Endpoint, Refusal, Request
from aiomerchant.sandbox.oauth.authority import Authority
from aiomerchant.sandbox.oauth.consent import is_address
from aiomerchant.sandbox.oauth.ledger import Denied
from aiomerchant.sandbox.state import Record, to_iso

__all__ = ["Clients", "refuse_users"]

CREATE: Final = "oauth2:clients:oauth2:create_client"
GET: Final = "oauth2:clients:oauth2:get_client"
UPDATE: Final = "oauth2:clients:oauth2:update_client"
DELETE: Final = "oauth2:clients:oauth2:delete_client"

#: The prefix of registration access tokens.
PREFIX: Final = "polar_crt_"
#: The kinds of token that are those of a user.
USERS: Final = frozenset({"oidc", "pat"})
AUTHENTICATION_METHODS: Final = frozenset({"client_secret_basic", "client_secret_post", "none"})
GRANT_TYPES: Final = ("authorization_code", "refresh_token")
ADDRESSES: Final = ("client_uri", "logo_uri", "tos_uri", "policy_uri")


@frozen
class Registration:
    """The registration of a client, beside its `Application`.

    Attributes:
        metadata: The client metadata: RFC 7591, 2.
        created: The time of the registration.
        modified: The time of the last update, or None.
        issued: The time of the registration, in seconds since 1970.
        token: The registration access token.
    """

    metadata: Mapping[str, Any]
    created: str
    modified: str | None
    issued: int
    token: str = field(repr=False)


class Clients:
    """The dynamically registered clients."""

    #: The operations that need the registration access token of a client.
    MANAGING: Final = frozenset({GET, UPDATE, DELETE})

    def __init__(self, authority: Authority) -> None:
        self._authority = authority
        self._registrations: dict[str, Registration] = {}
        self._start = to_iso(authority.clock.now())

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            CREATE: Endpoint(self._create, status=201),  # RFC 7591, 3.2.1; the document says 200
            GET: Endpoint(lambda request: self._answer(self._own(request))),
            UPDATE: Endpoint(self._update),
            DELETE: Endpoint(self._delete),
        }

    def public(self, application: Application) -> Record:
        """The public fields of a client."""
        known = self._registrations.get(application.client_id)
        metadata = known.metadata if known else {}
        return {
            "created_at": known.created if known else self._start,
            "modified_at": known.modified if known else None,
            "client_id": application.client_id,
            "client_name": application.name,
            **{name: metadata.get(name) for name in ADDRESSES},
        }

    def _create(self, request: Request) -> Record:
        refuse_users(self._authority, request)
        ids = self._authority.ids
        metadata = self._metadata(request.body)
        application = Application(
            f"polar_ci_{ids.text(43)}",
            None if _is_public(metadata) else f"polar_cs_{ids.text(43)}",
        )
        now = self._authority.clock.now()
        self._registrations[application.client_id] = Registration(
            metadata,
            to_iso(now),
            None,
            int(now.timestamp()),
            f"{PREFIX}{ids.text(43)}",
        )
        return self._answer(self._register(application, metadata))

    def _update(self, request: Request) -> Record:
        application = self._own(request)
        known = self._registrations[application.client_id]
        if request.body.get("client_id") != application.client_id:
            raise Denied("invalid_request", "client_id is not that of this client.")
        metadata = self._metadata({**known.metadata, **request.body})
        if _is_public(metadata) != (application.client_secret is None):
            raise Denied("invalid_client_metadata", "A client stays public, or stays confidential.")
        self._registrations[application.client_id] = evolve(
            known, metadata=metadata, modified=to_iso(self._authority.clock.now())
        )
        return self._answer(self._register(application, metadata))

    def _delete(self, request: Request) -> None:
        application = self._own(request)
        del self._registrations[application.client_id]
        self._authority.ledger.remove(application)

    def _own(self, request: Request) -> Application:
        """The client in the path, if the request has its registration access token: RFC 7592, 2.

        Raises:
            Denied: The token is missing, or that of another client.
            Refusal: The token is unknown, or that of a user.
        """
        refuse_users(self._authority, request)
        client_id = request.path["client_id"]
        known = self._registrations.get(client_id)
        scheme, _, secret = request.authorization.partition(" ")
        if scheme.lower() != "bearer" or not secret:
            raise Denied("access_denied", "A registration access token is needed.")
        if known is None or not compare_digest(secret.encode(), known.token.encode()):
            raise Denied("invalid_client", "The client is not known, or not that of this token.")
        return self._authority.ledger.applications[client_id]

    def _register(self, application: Application, metadata: Mapping[str, Any]) -> Application:
        return self._authority.ledger.register(
            evolve(
                application,
                name=metadata["client_name"],
                redirect_uris=tuple(metadata["redirect_uris"]),
                scope=frozenset(metadata["scope"].split()),
                authentication=metadata["token_endpoint_auth_method"],
            )
        )

    def _metadata(self, body: Mapping[str, Any]) -> Record:
        """The metadata of a client, with defaults.

        Raises:
            Denied: The metadata is invalid: RFC 7591, 3.2.2.
        """
        redirect_uris = body.get("redirect_uris")
        if not isinstance(redirect_uris, list) or not all(map(_is_safe, redirect_uris)):
            raise Denied(
                "invalid_redirect_uri", "redirect_uris must be a list of https addresses, or local ones."
            )
        if not isinstance(body.get("client_name"), str):
            raise Denied("invalid_client_metadata", "client_name is missing.")
        scope = body.get("scope") or " ".join(sorted(self._authority.scopes))
        if not isinstance(scope, str) or not self._authority.scopes.issuperset(scope.split()):
            raise Denied("invalid_client_metadata", "scope has one that there is not.")
        method = body.get("token_endpoint_auth_method") or "client_secret_post"
        grant_types = body.get("grant_types") or list(GRANT_TYPES)
        response_types = body.get("response_types") or ["code"]
        if (
            method not in AUTHENTICATION_METHODS
            or not set(grant_types) <= set(GRANT_TYPES)
            or response_types != ["code"]
        ):
            raise Denied("invalid_client_metadata", "A method or type is not one that there is.")
        return {
            "redirect_uris": redirect_uris,
            "token_endpoint_auth_method": method,
            "grant_types": grant_types,
            "response_types": response_types,
            "scope": scope,
            "client_name": body["client_name"],
            **{name: body[name] for name in ADDRESSES if body.get(name) is not None},
            "default_sub_type": body.get("default_sub_type") or "user",
        }

    def _answer(self, application: Application) -> Record:
        known = self._registrations[application.client_id]
        address = self._authority.address()
        secret = {"client_secret": application.client_secret, "client_secret_expires_at": 0}
        return {
            **known.metadata,
            "client_id": application.client_id,
            "client_id_issued_at": known.issued,
            **({} if application.client_secret is None else secret),
            "registration_client_uri": f"{address}/v1/oauth2/register/{application.client_id}",
            "registration_access_token": known.token,
        }


def refuse_users(authority: Authority, request: Request) -> None:
    """Refuse the token of a user, and an unknown one, where Polar's own pages ask.

    The server identifies a user by the session of a page only, and ignores the tokens of others:
    https://github.com/polarsource/polar/blob/c6c3645e639e/server/polar/auth/dependencies.py

    Raises:
        Refusal: The request carries such a token.
    """
    scheme, _, secret = request.authorization.partition(" ")
    if scheme.lower() != "bearer" or not secret or secret.startswith(PREFIX):
        return
    if request.token is None:
        raise authority.unauthorized(None, request.authorization)
    if request.token.scheme in USERS:
        raise Refusal(403, {"error": "NotPermitted", "detail": "Not permitted"})


def _is_public(metadata: Mapping[str, Any]) -> bool:
    method: str = metadata["token_endpoint_auth_method"]
    return method == "none"


def _is_safe(uri: Any) -> bool:
    """True if a redirect URI is safe for tokens: http is allowed for the local machine alone."""
    if not isinstance(uri, str) or not is_address(uri):
        return False
    parts = urlsplit(uri)
    host = parts.hostname or ""
    return parts.scheme != "http" or host in {"localhost", "127.0.0.1"} or host.endswith(".localhost")
