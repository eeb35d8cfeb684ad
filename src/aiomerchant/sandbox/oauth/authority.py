"""The OAuth of one provider: how applications get tokens, and which operations a token may call."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, ClassVar

from aiohttp import web

from aiomerchant.sandbox.credentials import Application, Token
from aiomerchant.sandbox.document.contract import document
from aiomerchant.sandbox.endpoints import Endpoint, Refusal
from aiomerchant.sandbox.state import Clock, Ids
from aiomerchant.sandbox.store import Store
from aiomerchant_core import Operation

from .consent import Consent
from .ledger import Denied, Ledger

__all__ = ["Authority", "known_scopes", "narrowed"]


class Authority(ABC):
    """The OAuth of a provider.

    Args:
        ids: Draws codes and tokens.
        clock: Gives the time that codes and tokens expire by.
        store: The records of the provider.
        address: Returns the `base_url` of the running server.
    """

    #: The provider's name on its pages.
    name: ClassVar[str]
    #: The defaults of `code_challenge_method` and `response_type`; None makes the parameter required.
    challenge_method: ClassVar[str]
    response_type: ClassVar[str | None]
    #: True if the provider supports OpenID Connect: `prompt=none`.
    openid: ClassVar[bool] = False
    #: What an account is called that the user may choose.
    account: ClassVar[str] = "organization"
    #: The parameters of a redirect beside a code, of every redirect, and of one after the user denied.
    success: ClassVar[Mapping[str, str]] = {}
    carried: ClassVar[Mapping[str, str]] = {}
    denial: ClassVar[Mapping[str, str]]
    #: The operations that check their credentials themselves.
    own_rules: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, ids: Ids, clock: Clock, store: Store, address: Callable[[], str]) -> None:
        self.ids = ids
        self.clock = clock
        self.store = store
        self.address = address
        self.ledger = Ledger(clock)
        self.consent = Consent(self)

    # Defined by each provider

    @property
    @abstractmethod
    def grantor(self) -> str:
        """The user who is asked for consent, as the page names them."""

    @property
    @abstractmethod
    def scopes(self) -> frozenset[str]:
        """All scopes of the provider."""

    @abstractmethod
    def default_scope(self, application: Application) -> tuple[str, ...]:
        """The scopes of a request that names none."""

    @abstractmethod
    def new_code(self) -> str:
        """A new authorization code."""

    @abstractmethod
    def register(self, name: str = "Sandbox Shop", *, redirect_uris: Iterable[str] = ()) -> Application:
        """Register an application, as its developer does on the provider's site.

        Args:
            name: The name on the authorization page.
            redirect_uris: The redirect URIs that are accepted, compared as text. If empty, any is accepted.
        """

    @abstractmethod
    def endpoints(self) -> Mapping[str, Endpoint]:
        """The endpoints of OAuth by operation id."""

    @abstractmethod
    def denied(self, denied: Denied) -> Refusal:
        """The answer to a request that OAuth denies."""

    @abstractmethod
    def unauthorized(self, token: Token | None, authorization: str) -> Refusal:
        """The answer to credentials that are missing, unknown, expired, revoked or of the wrong kind."""

    @abstractmethod
    def insufficient(self, operation: Operation[Any]) -> Refusal:
        """The answer to a token without the scopes that an operation needs."""

    @abstractmethod
    def suffices(self, scope: frozenset[str], operation: Operation[Any]) -> bool:
        """True if a token with these scopes may call an operation."""

    def choices(self, query: Mapping[str, str]) -> Mapping[str, str]:
        """The accounts that the user may limit a grant to: names by id, with an empty id for all.

        Raises:
            Denied: The authorization request is invalid.
        """
        return {}

    def routes(self) -> list[web.RouteDef]:
        """The routes beside those of the document."""
        return self.consent.routes()

    # Authentication of requests

    def bearer(self, authorization: str) -> Token | None:
        """The token in an Authorization header, active or not."""
        scheme, _, secret = authorization.partition(" ")
        return self.ledger.tokens.get(secret) if scheme.lower() == "bearer" else None

    def authenticate(self, operation: Operation[Any], authorization: str) -> Token | None:
        """Authenticate a request for an operation.

        Args:
            operation: The operation.
            authorization: The Authorization header; empty if there is none.

        Returns:
            The active token of the request, or None.

        Raises:
            Refusal: The operation needs a token, and this one is missing, inactive, of the wrong kind or
                without the scopes.
        """
        token = self.bearer(authorization)
        active = token if token is not None and self.ledger.active(token) else None
        if operation.authorization != "Bearer" or operation.id in self.own_rules:
            return active
        fits = active is not None and (not operation.security or active.scheme in operation.security)
        if operation.anonymous and not fits and (active is not None or not authorization):
            return None  # the operation serves anonymous requests too
        if active is None or not fits:
            raise self.unauthorized(token, authorization)
        if active.scope is not None and not self.suffices(frozenset(active.scope), operation):
            raise self.insufficient(operation)
        return active


def narrowed(granted: tuple[str, ...], asked: Iterable[str] | None) -> tuple[str, ...]:
    """The scopes of a token that may ask for fewer than were granted: RFC 6749, 6.

    Raises:
        Denied: A scope was not granted.
    """
    if not asked:
        return granted
    scope = tuple(dict.fromkeys(asked))
    if not set(scope) <= set(granted):
        raise Denied("invalid_scope", "These scopes were not granted.")
    return scope


@cache
def known_scopes(provider: str) -> frozenset[str]:
    """The scopes in a provider's document: those that it lists, and those that an operation needs."""
    whole = document(provider)
    components = whole["components"]
    found = set(components["schemas"].get("Scope", {}).get("enum", ()))
    for scheme in components["securitySchemes"].values():
        for flow in scheme.get("flows", {}).values():
            found.update(flow["scopes"])
    for path in whole["paths"].values():
        for operation in path.values():
            if isinstance(operation, dict):
                for schemes in operation.get("security") or ():
                    found.update(*schemes.values())
    return frozenset(found)
