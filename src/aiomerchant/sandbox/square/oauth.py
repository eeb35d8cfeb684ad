"""Square's OAuth, with its two refresh policies: https://developer.squareup.com/docs/oauth-api/overview."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from hmac import compare_digest
from typing import Any, ClassVar, Final

from aiomerchant.sandbox.credentials import Application, Grant, Token
from aiomerchant.sandbox.endpoints import Endpoint, Refusal, Request
from aiomerchant.sandbox.oauth.authority import Authority, known_scopes, narrowed
from aiomerchant.sandbox.oauth.ledger import Denied
from aiomerchant.sandbox.state import UPPERCASE, Clock, Ids, Record, to_iso
from aiomerchant.sandbox.store import Store
from aiomerchant.square.provider import PROVIDER
from aiomerchant_core import Operation

from .account import FIRST
from .refusals import present, refused

__all__ = ["SquareAuthority"]

LONG_LIFETIME: Final = timedelta(days=30)
SHORT_LIFETIME: Final = timedelta(hours=24)
#: The lifetime of a public client's refresh token; others do not expire.
PUBLIC_REFRESH_LIFETIME: Final = timedelta(days=90)
DEFAULT_SCOPE: Final = ("MERCHANT_PROFILE_READ", "PAYMENTS_READ", "SETTLEMENTS_READ", "BANK_ACCOUNTS_READ")


class SquareAuthority(Authority):
    """The OAuth of Square.

    Attributes:
        merchant_id: The first seller.
        access_token: The access token of the first seller.
        merchants: The names of the sellers by their merchant ids.
        application: The OAuth application. It may also use PKCE, without its secret.
    """

    name = "Square"
    challenge_method = "S256"
    response_type = "code"
    success: ClassVar = {"response_type": "code"}
    denial: ClassVar = {"error": "access_denied", "error_description": "user_denied"}
    account = "seller"

    def __init__(self, ids: Ids, clock: Clock, store: Store, address: Callable[[], str]) -> None:
        super().__init__(ids, clock, store, address)
        self.merchants: dict[str, str] = {}
        self.merchant_id, self.access_token = self.admit(FIRST, ids)
        self.application = self.register()

    def admit(self, name: str, ids: Ids) -> tuple[str, str]:
        """Let a seller in, and return the merchant id and the seller's own access token.

        Args:
            name: The name on the authorization page.
            ids: Draws both.
        """
        merchant_id = f"ML{ids.text(11, UPPERCASE)}"
        self.merchants[merchant_id] = name
        token = Token(_new_token(ids), "oauth2", merchant_id=merchant_id)
        return merchant_id, self.ledger.issue(token).access

    @property
    def grantor(self) -> str:
        several = len(self.merchants) > 1
        return "the owner of these sellers" if several else f"the seller {self.merchant_id}"

    def choices(self, query: Mapping[str, str]) -> Mapping[str, str]:
        """The sellers, the first one first; where there is one alone, nothing is to be chosen."""
        return self.merchants if len(self.merchants) > 1 else {}

    @property
    def scopes(self) -> frozenset[str]:
        return known_scopes(PROVIDER.name)

    def default_scope(self, application: Application) -> tuple[str, ...]:
        return DEFAULT_SCOPE

    def new_code(self) -> str:
        return f"sandbox-sq0cgb-{self.ids.text(22)}"

    def register(self, name: str = "Sandbox Shop", *, redirect_uris: Iterable[str] = ()) -> Application:
        secret = f"sandbox-sq0csb-{self.ids.text(43)}"
        return self.ledger.register(
            Application(f"sandbox-sq0idb-{self.ids.text(22)}", secret, name, tuple(redirect_uris))
        )

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "ObtainToken": Endpoint(self._obtain_token, checked=False),
            "RevokeToken": Endpoint(self._revoke_token, checked=False),
            "RetrieveTokenStatus": Endpoint(self._token_status),
        }

    # Errors

    def denied(self, denied: Denied) -> Refusal:
        if denied.code == "invalid_client":
            return refused(401, "UNAUTHORIZED", denied.description)
        return refused(400, "BAD_REQUEST", denied.description)

    def unauthorized(self, token: Token | None, authorization: str) -> Refusal:
        if token is not None and token.access_revoked:
            return refused(401, "ACCESS_TOKEN_REVOKED", "The access token was revoked.")
        if token is not None and self.ledger.expired(token):
            return refused(401, "ACCESS_TOKEN_EXPIRED", "The access token has expired.")
        return refused(401, "UNAUTHORIZED", "This request could not be authorized.")

    def insufficient(self, operation: Operation[Any]) -> Refusal:
        scopes = ", ".join(operation.scopes)
        detail = f"The seller has not granted all that this request needs: {scopes}."
        return refused(403, "INSUFFICIENT_SCOPES", detail, category="AUTHENTICATION_ERROR")

    def suffices(self, scope: frozenset[str], operation: Operation[Any]) -> bool:
        """A token needs all of an operation's scopes."""
        return scope.issuperset(operation.scopes)

    # Tokens

    def _obtain_token(self, request: Request) -> Record:
        body = request.body
        for name in ("client_id", "grant_type"):
            if not body.get(name):
                raise refused(400, "MISSING_REQUIRED_PARAMETER", "Missing required parameter.", name)
        grant_type = body["grant_type"]
        if grant_type == "migration_token":
            return self._migrated(body)
        if grant_type not in {"authorization_code", "refresh_token"}:
            raise refused(400, "BAD_REQUEST", "The grant type is not known.", "grant_type")
        if grant_type == "authorization_code":
            public = body.get("client_secret") is None
            application = self._client(body, public=public)
            code = self.ledger.redeem(
                body.get("code"), application, body.get("redirect_uri"), body.get("code_verifier")
            )
            if public and code.challenge is None:
                raise Denied("invalid_client", "The client secret is missing.")
            scope = narrowed(code.grant.scope, body.get("scopes"))
            return self._obtained(body, code.grant, scope, self._new_refresh_token(), public=public)
        token, grant = self.ledger.refreshable(body.get("refresh_token"))
        application = self._client(body, public=token.public)
        if not token.belongs(application):
            raise Denied("invalid_grant", "The refresh token belongs to another application.")
        scope = narrowed(grant.scope, body.get("scopes"))
        refresh = token.refresh
        if token.public:
            # With PKCE a refresh token is used once; with a client secret it stays valid.
            token.revoke(access=False)
            refresh = self._new_refresh_token()
        return self._obtained(body, grant, scope, refresh, public=token.public)

    def _migrated(self, body: Mapping[str, Any]) -> Record:
        """Exchange an access token without a refresh token for a pair, as those of before 2019 are."""
        if not body.get("migration_token"):
            raise refused(400, "MISSING_REQUIRED_PARAMETER", "Missing required parameter.", "migration_token")
        application = self._client(body, public=False)
        token = self.ledger.tokens.get(body["migration_token"])
        if (
            token is None
            or token.grant is None
            or not token.belongs(application)
            or not self.ledger.active(token)
        ):
            raise Denied("invalid_grant", "The migration token is unknown, revoked or expired.")
        scope = narrowed(token.grant.scope, body.get("scopes"))
        return self._obtained(body, token.grant, scope, self._new_refresh_token(), public=False)

    def _obtained(
        self,
        body: Mapping[str, Any],
        grant: Grant,
        scope: tuple[str, ...],
        refresh: str | None,
        *,
        public: bool,
    ) -> Record:
        short = bool(body.get("short_lived"))
        now = self.clock.now()
        token = self.ledger.issue(
            Token(
                _new_token(self.ids),
                "oauth2",
                scope,
                grant,
                merchant_id=next(iter(grant.organizations), self.merchant_id),
                refresh=refresh,
                expires=now + (SHORT_LIFETIME if short else LONG_LIFETIME),
                refresh_expires=now + PUBLIC_REFRESH_LIFETIME if public else None,
                public=public,
            )
        )
        return present(
            {
                "access_token": token.access,
                "token_type": "bearer",
                "expires_at": _seconds(token.expires),
                "merchant_id": token.merchant_id,
                "refresh_token": token.refresh,
                "short_lived": short,
                "refresh_token_expires_at": _seconds(token.refresh_expires),
            }
        )

    def _revoke_token(self, request: Request) -> Record:
        body = request.body
        application = self.ledger.applications.get(body.get("client_id") or "")
        if application is None:
            raise refused(401, "UNAUTHORIZED", "The client id is not known.", "client_id")
        scheme, _, secret = request.authorization.partition(" ")
        ours = application.client_secret or ""
        if scheme != "Client" or not compare_digest(secret.encode(), ours.encode()):
            raise refused(401, "UNAUTHORIZED", "The Authorization header must be: Client APPLICATION_SECRET.")
        access_token, merchant_id = body.get("access_token"), body.get("merchant_id")
        if (access_token is None) == (merchant_id is None):
            raise refused(400, "BAD_REQUEST", "Give either access_token or merchant_id.")
        token = self.ledger.tokens.get(access_token or "")
        known = merchant_id in self.merchants if token is None else token.belongs(application)
        if not known:
            raise refused(404, "NOT_FOUND", "There is no such token.")
        if token is not None and body.get("revoke_only_access_token"):
            token.revoke(refresh=False)
        else:
            revoked = merchant_id if token is None else token.merchant_id
            for one in self.ledger.of(application):
                if one.merchant_id == revoked:
                    one.revoke()
        return {"success": True}

    def _token_status(self, request: Request) -> Record:
        token = request.token
        assert token is not None  # noqa: S101  # the operation wants one
        application = self.application if token.grant is None else token.grant.application
        return present(
            {
                "scopes": sorted(self.scopes) if token.scope is None else list(token.scope),
                "expires_at": _seconds(token.expires),
                "client_id": application.client_id,
                "merchant_id": token.merchant_id,
            }
        )

    def _client(self, body: Mapping[str, Any], *, public: bool) -> Application:
        application = self.ledger.applications.get(body["client_id"])
        secret = application.client_secret if application and public else body.get("client_secret")
        return self.ledger.application(body["client_id"], secret)

    def _new_refresh_token(self) -> str:
        return f"EQAAl{self.ids.text(59)}"


def _new_token(ids: Ids) -> str:
    return f"EAAAl{ids.text(59)}"


def _seconds(moment: datetime | None) -> str | None:
    return None if moment is None else to_iso(moment, "seconds")
