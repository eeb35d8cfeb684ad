"""Polar's OAuth and OpenID Connect: https://polar.sh/docs/integrate/oauth2/connect."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from typing import Any, ClassVar, Final
from urllib.parse import unquote_plus

from aiohttp import web

from aiomerchant.polar.provider import PROVIDER
from aiomerchant.sandbox.credentials import Application, Grant, Token
from aiomerchant.sandbox.endpoints import Endpoint, Refusal, Request
from aiomerchant.sandbox.oauth.authority import Authority, known_scopes, narrowed
from aiomerchant.sandbox.oauth.id_tokens import signing_key
from aiomerchant.sandbox.oauth.ledger import Denied
from aiomerchant.sandbox.state import Clock, Ids, Record
from aiomerchant.sandbox.store import Store
from aiomerchant_core import Operation

from .client_registration import Clients, refuse_users
from .customer_sessions import Sessions

__all__ = ["PolarAuthority"]

ISSUER: Final = "https://polar.sh"  # that of Polar's own sandbox too
REALM: Final = "polar"
#: The lifetime of the first access token of a grant, and of a refreshed one.
TOKEN_LIFETIME: Final = timedelta(days=10)
REFRESHED_LIFETIME: Final = timedelta(hours=1)
ID_TOKEN_LIFETIME: Final = timedelta(hours=1)
SECRET_METHODS: Final = ("client_secret_basic", "client_secret_post")


class PolarAuthority(Authority):
    """The OAuth of Polar.

    Attributes:
        organization_id: The organization that everything belongs to.
        organization_name: The name of the organization.
        user: The claims of the user who grants access on the authorization page.
        access_token: The access token of the organization.
        personal_token: The access token of the user.
        application: A confidential OAuth client, which sends its secret in the body.
        public_application: A public OAuth client, which has no secret and must use PKCE.
    """

    name = "Polar"
    challenge_method = "plain"
    response_type = None
    openid = True
    carried: ClassVar = {"iss": ISSUER}  # RFC 9207
    denial: ClassVar = {"error": "access_denied", "error_description": "The user denied the request."}

    def __init__(self, ids: Ids, clock: Clock, store: Store, address: Callable[[], str]) -> None:
        super().__init__(ids, clock, store, address)
        self.organization_id = ids.uuid()
        self.organization_name = "Sand & Sons"
        self.user: Mapping[str, Any] = {
            "sub": ids.uuid(),
            "name": "Robin Sand",
            "email": "robin@example.com",
            "email_verified": True,
        }
        self.access_token = self.ledger.issue(Token(f"polar_oat_{ids.text(43)}", "oat")).access
        self.personal_token = self.ledger.issue(Token(f"polar_pat_{ids.text(43)}", "pat")).access
        self.application = self.register()
        self.public_application = self.ledger.register(
            Application(f"polar_ci_{ids.text(43)}", authentication="none")
        )
        self._clients = Clients(self)
        self._sessions = Sessions(self)

    own_rules = Clients.MANAGING

    def open_session(self, customer: Record, member: Record | None = None) -> str:
        """Open a session for a customer or for one of the members, and return its token."""
        token: str = self._sessions.open(customer, member)["token"]
        return token

    def member_of(self, request: Request) -> str | None:
        """The id of the member whose session a request comes from, if it is a member's."""
        return self._sessions.member_of(request)

    @property
    def grantor(self) -> str:
        return f"{self.user['name']} ({self.user['email']})"

    @property
    def scopes(self) -> frozenset[str]:
        return known_scopes(PROVIDER.name)

    def default_scope(self, application: Application) -> tuple[str, ...]:
        return tuple(sorted(self.scopes if application.scope is None else application.scope))

    def new_code(self) -> str:
        return f"polar_ac_{self.ids.text(43)}"

    def register(self, name: str = "Sandbox Shop", *, redirect_uris: Iterable[str] = ()) -> Application:
        secret = f"polar_cs_{self.ids.text(43)}"
        return self.ledger.register(
            Application(f"polar_ci_{self.ids.text(43)}", secret, name, tuple(redirect_uris))
        )

    def choices(self, query: Mapping[str, str]) -> Mapping[str, str]:
        """All organizations or one; always one for `sub_type=organization`."""
        kind, sub = query.get("sub_type") or "user", query.get("sub")
        one = {self.organization_id: f"Only {self.organization_name}"}
        if kind == "organization":
            if sub not in {None, self.organization_id}:
                raise Denied("invalid_sub", "The user has no such organization.")
            return one
        if kind != "user" or sub is not None:
            raise Denied("invalid_request", "sub_type or sub is not valid.")
        return {"": "All that you are a member of", **one}

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "oauth2:authorize": Endpoint(self._describe),
            "oauth2:request_token": Endpoint(self._request_token, checked=False),
            "oauth2:revoke_token": Endpoint(self._revoke_token, checked=False),
            "oauth2:introspect_token": Endpoint(self._introspect_token, checked=False),
            "oauth2:userinfo": Endpoint(self._userinfo),
            **self._clients.endpoints(),
            **self._sessions.endpoints(),
        }

    def routes(self) -> list[web.RouteDef]:
        return [
            *super().routes(),
            web.get("/.well-known/openid-configuration", self._discover, allow_head=False),
            web.get("/.well-known/jwks.json", self._keys, allow_head=False),
        ]

    # Errors

    def denied(self, denied: Denied) -> Refusal:
        body = {"error": denied.code, "error_description": denied.description}
        if denied.code == "invalid_client":
            return Refusal(401, body, {"WWW-Authenticate": f'Basic realm="{REALM}"'})
        return Refusal(400, body)

    def unauthorized(self, token: Token | None, authorization: str) -> Refusal:
        if not authorization:
            body = {"error": "Unauthorized", "detail": "This request needs an access token."}
            return Refusal(401, body, {"WWW-Authenticate": f'Bearer realm="{REALM}"'})
        return _challenge(
            401, "invalid_token", "The access token is unknown, expired, revoked or of another kind."
        )

    def insufficient(self, operation: Operation[Any]) -> Refusal:
        description = "The access token has none of the scopes that this request needs."
        return _challenge(403, "insufficient_scope", description, scope=" ".join(operation.scopes))

    def suffices(self, scope: frozenset[str], operation: Operation[Any]) -> bool:
        """One of an operation's scopes is enough: a scope to write permits to read too."""
        return not operation.scopes or not scope.isdisjoint(operation.scopes)

    # Tokens

    def _request_token(self, request: Request) -> Record:
        form = request.body
        grant_type = form.get("grant_type")
        if grant_type not in {"authorization_code", "refresh_token", "web"}:
            raise Denied("unsupported_grant_type", "grant_type is missing or not known.")
        application = self._client(request)
        if grant_type == "web":
            raise Denied(
                "invalid_grant", "This sandbox has no sessions of users, so no session token is valid."
            )
        if grant_type == "refresh_token":
            token, grant = self.ledger.refreshable(form.get("refresh_token"))
            if not token.belongs(application):
                raise Denied("invalid_grant", "The refresh token belongs to another client.")
            scope = narrowed(grant.scope, form.get("scope", "").split())
            # The old refresh token and its access token are revoked at once.
            token.revoke()
            return self._issue(grant, scope, REFRESHED_LIFETIME)
        grant = self.ledger.redeem(
            form.get("code"), application, form.get("redirect_uri"), form.get("code_verifier")
        ).grant
        issued = self._issue(grant, grant.scope, TOKEN_LIFETIME)
        return issued | {"id_token": self._id_token(grant)} if "openid" in grant.scope else issued

    def _issue(self, grant: Grant, scope: tuple[str, ...], lifetime: timedelta) -> Record:
        token = self.ledger.issue(
            Token(
                f"polar_at_u_{self.ids.text(43)}",
                "oidc",
                scope,
                grant,
                refresh=f"polar_rt_u_{self.ids.text(43)}",
                expires=self.clock.now() + lifetime,
            )
        )
        return {
            "access_token": token.access,
            "token_type": "Bearer",
            "expires_in": int(lifetime.total_seconds()),
            "refresh_token": token.refresh,
            "scope": " ".join(scope),
        }

    def _revoke_token(self, request: Request) -> Record:
        application = self._client(request, SECRET_METHODS)
        hint = request.body.get("token_type_hint")
        token = self.ledger.find(request.body.get("token"), hint)
        # A token that is unknown or another client's is no error: RFC 7009, 2.2.
        if token is not None and token.belongs(application):
            token.revoke(refresh=hint != "access_token")
        return {}

    def _introspect_token(self, request: Request) -> Record:
        application = self._client(request, SECRET_METHODS)
        value = request.body.get("token")
        token = self.ledger.find(value, request.body.get("token_type_hint"))
        if token is None or token.grant is None or token.issued is None or not token.belongs(application):
            return {"active": False}
        if not (self.ledger.active(token) if value == token.access else not token.refresh_revoked):
            return {"active": False}
        return {
            "active": True,
            "client_id": application.client_id,
            "token_type": "Bearer",
            "scope": " ".join(token.scope or ()),
            "sub_type": "user",
            "sub": self.user["sub"],
            "organizations": list(token.grant.organizations),
            "aud": application.client_id,
            "iss": ISSUER,
            "exp": int(token.expires.timestamp()) if token.expires else 0,
            "iat": int(token.issued.timestamp()),
        }

    def _client(self, request: Request, methods: tuple[str, ...] = (*SECRET_METHODS, "none")) -> Application:
        """Authenticate the client of a form, by the method that it is registered with.

        Raises:
            Denied: The authentication fails, or its method is not allowed here.
        """
        client_id, secret = request.body.get("client_id"), request.body.get("client_secret")
        method = "none" if secret is None else "client_secret_post"
        scheme, _, encoded = request.authorization.partition(" ")
        if scheme.lower() == "basic":
            method, (client_id, secret) = "client_secret_basic", _login(encoded)
        application = self.ledger.application(client_id, secret)
        if method != application.authentication or method not in methods:
            raise Denied("invalid_client", f"This client cannot do this by {method}.")
        return application

    # The user

    def _userinfo(self, request: Request) -> Record:
        assert request.token is not None  # noqa: S101  # its security scheme is that of users alone
        return self._claims(request.token.scope or ())

    def _claims(self, scope: Iterable[str]) -> Record:
        """The claims of the user that the scopes permit."""
        shown = {"sub"} | ({"name"} if "profile" in scope else set())
        shown |= {"email", "email_verified"} if "email" in scope else set()
        return {name: value for name, value in self.user.items() if name in shown}

    def _id_token(self, grant: Grant) -> str:
        now = int(self.clock.now().timestamp())
        claims = {
            "iss": ISSUER,
            "aud": grant.application.client_id,
            "iat": now,
            "auth_time": now,
            "exp": now + int(ID_TOKEN_LIFETIME.total_seconds()),
            **({} if grant.nonce is None else {"nonce": grant.nonce}),
            **self._claims(grant.scope),
        }
        return signing_key().token(claims)

    def _describe(self, request: Request) -> Record:
        """The content of the authorization page as data."""
        refuse_users(self, request)
        asked = self.consent.check(request.query)
        return {
            "client": self._clients.public(asked.grant.application),
            "sub_type": "user",
            "sub": {"id": self.user["sub"], "email": self.user["email"], "avatar_url": None},
            "scopes": list(asked.grant.scope),
            "organizations": [
                {
                    "id": self.organization_id,
                    "slug": "sand-and-sons",
                    "name": self.organization_name,
                    "avatar_url": None,
                }
            ],
            "requires_single_organization": "" not in asked.choices,
        }

    # OpenID Connect Discovery

    async def _discover(self, request: web.Request) -> web.Response:
        origin = self.address()
        return web.json_response(
            {
                "issuer": ISSUER,
                "authorization_endpoint": f"{origin}/oauth2/authorize",
                "token_endpoint": f"{origin}/v1/oauth2/token",
                "jwks_uri": f"{origin}/.well-known/jwks.json",
                "userinfo_endpoint": f"{origin}/v1/oauth2/userinfo",
                "registration_endpoint": f"{origin}/v1/oauth2/register",
                "revocation_endpoint": f"{origin}/v1/oauth2/revoke",
                "introspection_endpoint": f"{origin}/v1/oauth2/introspect",
                "scopes_supported": sorted(self.scopes),
                "response_types_supported": ["code"],
                "response_modes_supported": ["query"],
                "grant_types_supported": ["authorization_code", "refresh_token"],
                "token_endpoint_auth_methods_supported": [*SECRET_METHODS, "none"],
                "revocation_endpoint_auth_methods_supported": list(SECRET_METHODS),
                "introspection_endpoint_auth_methods_supported": list(SECRET_METHODS),
                "code_challenge_methods_supported": ["S256"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["RS256"],
                "claims_supported": ["sub", "name", "email", "email_verified"],
                "authorization_response_iss_parameter_supported": True,
            }
        )

    async def _keys(self, request: web.Request) -> web.Response:
        return web.json_response({"keys": [signing_key().public()]})


def _challenge(status: int, error: str, description: str, **more: str) -> Refusal:
    """The errors of RFC 6750, 3, with the error in the header too."""
    parameters = {"realm": REALM, "error": error, "error_description": description, **more}
    header = ", ".join(f'{name}="{value}"' for name, value in parameters.items())
    body = {"error": error, "error_description": description}
    return Refusal(status, body, {"WWW-Authenticate": f"Bearer {header}"})


def _login(encoded: str) -> tuple[str, str]:
    """The client id and secret of HTTP Basic authentication: RFC 6749, 2.3.1."""
    try:
        client_id, _, secret = b64decode(encoded, validate=True).decode().partition(":")
    except ValueError:
        return "", ""
    return unquote_plus(client_id), unquote_plus(secret)
