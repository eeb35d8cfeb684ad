"""One provider's OAuth: how tokens are got, and what each of them may do."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, ClassVar

from aiohttp import web

from aiomerchant.sandbox.credentials import Application, Token
from aiomerchant.sandbox.document.contract import document
from aiomerchant.sandbox.endpoints import Endpoint, Refusal
from aiomerchant.sandbox.state import Clock, Ids, Store
from aiomerchant_core import Operation

from .consent import Consent
from .ledger import Denied, Ledger

__all__ = ["Authority", "known_scopes", "narrowed"]


class Authority(ABC):
    """What a provider's OAuth is made of.

    Args:
        ids: Draws codes and tokens.
        clock: The time that they expire by.
        store: The records of the provider.
        address: Gives the server's `base_url`, once it runs.
    """

    #: The provider's name, as its pages say it.
    name: ClassVar[str]
    #: How a code challenge is made, and what is answered, where an authorization request does not say it.
    challenge_method: ClassVar[str]
    response_type: ClassVar[str | None]
    #: Whether it speaks OpenID Connect: `prompt=none`.
    openid: ClassVar[bool] = False
    #: What the application is told beside a code, beside any answer, and when the user denies.
    success: ClassVar[Mapping[str, str]] = {}
    carried: ClassVar[Mapping[str, str]] = {}
    denial: ClassVar[Mapping[str, str]]
    #: Operations that look at their credentials themselves.
    own_rules: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, ids: Ids, clock: Clock, store: Store, address: Callable[[], str]) -> None:
        self.ids = ids
        self.clock = clock
        self.store = store
        self.address = address
        self.ledger = Ledger(clock)
        self.consent = Consent(self)

    # What a provider brings

    @property
    @abstractmethod
    def grantor(self) -> str:
        """Who is asked for consent, in words."""

    @property
    @abstractmethod
    def scopes(self) -> frozenset[str]:
        """All scopes that there are."""

    @abstractmethod
    def default_scope(self, application: Application) -> tuple[str, ...]:
        """The scopes that are meant where an application names none."""

    @abstractmethod
    def new_code(self) -> str:
        """A new authorization code."""

    @abstractmethod
    def register(self, name: str = "Sandbox Shop", *, redirect_uris: Iterable[str] = ()) -> Application:
        """Register an application, as its developer does on the provider's site.

        Args:
            name: What the authorization page calls it.
            redirect_uris: The addresses that users may be sent back to, exactly; without any, each is taken.
        """

    @abstractmethod
    def endpoints(self) -> Mapping[str, Endpoint]:
        """What answers the operations, by operation id."""

    @abstractmethod
    def denied(self, denied: Denied) -> Refusal:
        """An error of OAuth itself."""

    @abstractmethod
    def unauthorized(self, token: Token | None, authorization: str) -> Refusal:
        """The error of credentials that are missing, unknown, over, or of a kind that does not serve."""

    @abstractmethod
    def insufficient(self, operation: Operation[Any]) -> Refusal:
        """The error of a token without the scopes that an operation needs."""

    @abstractmethod
    def suffices(self, scope: frozenset[str], operation: Operation[Any]) -> bool:
        """Whether a token of these scopes may call an operation."""

    def choices(self, query: Mapping[str, str]) -> Mapping[str, str]:
        """The organizations that the user may limit a grant to: names by id, with an empty id for all.

        Raises:
            Denied: The authorization request makes no sense here.
        """
        return {}

    def routes(self) -> list[web.RouteDef]:
        """What it answers beside the operations of the document."""
        return self.consent.routes()

    # What each request passes

    def authenticate(self, operation: Operation[Any], authorization: str) -> Token | None:
        """The token that a request for an operation carries.

        Args:
            operation: What is asked for.
            authorization: The Authorization header, or nothing.

        Returns:
            The token, if it is active.

        Raises:
            Refusal: The operation needs one, and another than this.
        """
        scheme, _, secret = authorization.partition(" ")
        token = self.ledger.tokens.get(secret) if scheme.lower() == "bearer" else None
        active = token if token is not None and self.ledger.active(token) else None
        if operation.authorization != "Bearer" or operation.id in self.own_rules:
            return active
        fits = active is not None and (not operation.security or active.scheme in operation.security)
        if operation.anonymous and not fits and (active is not None or not authorization):
            return None  # whoever is not served by name is served as anybody
        if active is None or not fits:
            raise self.unauthorized(token, authorization)
        if active.scope is not None and not self.suffices(frozenset(active.scope), operation):
            raise self.insufficient(operation)
        return active


def narrowed(granted: tuple[str, ...], asked: Iterable[str] | None) -> tuple[str, ...]:
    """The scopes of a token that asks for less than was granted: RFC 6749, 6.

    Raises:
        Denied: It asks for more.
    """
    if not asked:
        return granted
    scope = tuple(dict.fromkeys(asked))
    if not set(scope) <= set(granted):
        raise Denied("invalid_scope", "These scopes were not granted.")
    return scope


@cache
def known_scopes(provider: str) -> frozenset[str]:
    """The scopes that a provider's document knows: listed, or needed by an operation."""
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
