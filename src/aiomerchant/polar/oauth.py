"""Connections to Polar by OAuth and OpenID Connect: https://polar.sh/docs/integrate/oauth2/connect."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode
from collections.abc import Mapping
from time import time
from typing import TYPE_CHECKING, Any, Final, Literal

from attrs import evolve

from aiomerchant.errors import APIStatusError, CallbackError, ConfigurationError
from aiomerchant.oauth.application import Application, own_or_given
from aiomerchant.oauth.arguments import Clock
from aiomerchant.oauth.connection import Connection
from aiomerchant.oauth.lifetimes import after
from aiomerchant.oauth.token_responses import received, received_or_none, renewed
from aiomerchant.oauth.token_store import PAUSE, Entry, PendingAuthorization, Tokens
from aiomerchant.request.reply import with_reply
from aiomerchant.request.retry import pause
from aiomerchant.secret import Secret
from aiomerchant_core import explains

from .client import Polar
from .provider import PROVIDER

if TYPE_CHECKING:
    from aiomerchant.oauth.stores.protocol import Store
    from aiomerchant_api.polar.models import IntrospectTokenResponse, TokenResponse, UserInfoUser

__all__ = ["PolarConnection", "PolarOAuth"]

#: The site with the authorization page of each server of the API.
PAGES: Final = {
    PROVIDER.servers["production"]: "https://polar.sh",
    PROVIDER.servers["sandbox"]: "https://sandbox.polar.sh",
}
ISSUER: Final = "https://polar.sh"  # that of Polar's sandbox too


class PolarConnection(Connection):
    """The grant of a user of Polar."""

    _application: PolarOAuth

    async def status(self) -> IntrospectTokenResponse:
        """The state and the rights of the access token; without `organizations`, for all of the user's.

        Raises:
            ConfigurationError: The client is public: Polar does not introspect its tokens.
            MerchantError: The call failed.
        """
        token = await self.token()
        state = await self._application.introspect(token)
        if not state.active and self.retry_in(token) is not None:
            await pause(PAUSE)
            state = await self._application.introspect(token)
        return state

    async def organization_ids(self) -> list[str]:
        """The organizations that the token is limited to; an empty list means all of the user's.

        Raises:
            ConfigurationError: The client is public: Polar does not introspect its tokens. Use
                `organizations.list`.
            MerchantError: The call failed.
        """
        return (await self.status()).organizations or []

    async def userinfo(self) -> UserInfoUser:
        """The user, with the claims of the scopes `openid`, `profile` and `email`.

        Raises:
            MerchantError: The call failed.
        """
        return await self._application.client(self).oauth2.userinfo()

    async def revoke(self) -> None:
        """Revoke both tokens, and remove them from the store.

        Raises:
            ConfigurationError: The client is public: Polar does not revoke its tokens. Use `forget`.
            MerchantError: The call failed. The tokens are still in the store.
        """
        await self._application.revoke(self.key)


@explains
class PolarOAuth(Application[PolarConnection]):
    """An OAuth client of Polar's, confidential or public.

    Args:
        client_id: Its id.
        redirect_uri: The address that users come back to, exactly as it is registered.
        store: The store of its connections.
        client_secret: Its secret, sent in the body (`client_secret_post`); None for a public client.
        environment: The server to use.
        base_url: The address of another server of the API.
        allow_http: Allow a `base_url` of plain http to another machine, as for a client.
        authorize_url: The address of its authorization page; by default Polar's own, or below `base_url`.
        issuer: The required value of `iss` in a callback.
        client: A client to make the requests with, for its network, hooks and limits. It is not closed here.
        clock: Gives the time: the seconds since 1970, or an aware datetime, such as `sandbox.clock.now`.

    Raises:
        ConfigurationError: An argument is not valid.
    """

    provider = PROVIDER.name

    _api: Polar
    _granting: Polar

    def __init__(
        self,
        *,
        client_id: str,
        redirect_uri: str,
        store: Store,
        client_secret: str | None = None,
        environment: Literal["production", "sandbox"] = "production",
        base_url: str | None = None,
        allow_http: bool = False,
        authorize_url: str | None = None,
        issuer: str = ISSUER,
        client: Polar | None = None,
        clock: Clock = time,
    ) -> None:
        own = own_or_given(Polar, client, environment=environment, base_url=base_url, allow_http=allow_http)
        api = own._send.options.base_url
        super().__init__(
            own,
            owner=client is None,
            client_id=client_id,
            client_secret=client_secret,
            redirect_uri=redirect_uri,
            store=store,
            authorize_url=authorize_url or f"{PAGES.get(api, api)}/oauth2/authorize",
            issuer=issuer,
            clock=clock,
        )

    def client(self, auth: PolarConnection) -> Polar:
        """The client of this application, with the tokens of a connection."""
        return self._api.with_options(auth=auth)

    async def introspect(self, token: Secret) -> IntrospectTokenResponse:
        return await self._api.oauth2.introspect(token=token.reveal(), **self._confidential("introspects"))

    async def revoke(self, key: str) -> None:
        proof = self._confidential("revokes")

        async def revoke(tokens: Tokens) -> None:
            # Without a hint both tokens of a pair end.
            token = tokens.refresh_token or tokens.access_token
            await self._granting.oauth2.revoke(token=token.reveal(), **proof)

        await self.end(key, revoke)

    def _confidential(self, does: str) -> dict[str, str]:
        if self.client_secret is None:
            raise ConfigurationError(f"Polar {does} tokens only for clients with a client_secret")
        return self._proof()

    def _authorization_parameters(self) -> Mapping[str, str | bool]:
        return {"response_type": "code", "code_challenge_method": "S256"}

    async def _exchanged(self, code: Secret, pending: PendingAuthorization) -> Tokens:
        answer, tokens = await self._granted(
            grant_type="authorization_code",
            code=code.reveal(),
            redirect_uri=pending.redirect_uri,
            code_verifier=pending.verifier.reveal(),
        )
        scopes = tokens.scopes or pending.scopes
        if answer.id_token is None or pending.nonce is None:
            return evolve(tokens, scopes=scopes)
        subject = subject_of(
            answer.id_token, issuer=self._issuer, client_id=self.client_id, nonce=pending.nonce
        )
        return evolve(tokens, scopes=scopes, subject=subject)

    async def _refreshed(self, old: Tokens) -> Tokens:
        assert old.refresh_token is not None  # noqa: S101  # the renewer sees to it
        _, tokens = await self._granted(grant_type="refresh_token", refresh_token=old.refresh_token.reveal())
        return renewed(old, tokens)

    def _refused(self, error: APIStatusError) -> bool:
        return error.code == "invalid_grant"

    async def _granted(self, **grant: str) -> tuple[TokenResponse, Tokens]:
        start = self.clock()  # so that a token never seems to live longer than it does
        body: Any = grant | self._proof()
        reply = await with_reply(self._granting.oauth2.token(body=body))
        answer = reply.value
        return answer, Tokens(
            access_token=received(reply, body),
            refresh_token=received_or_none(answer.refresh_token),
            issued_at=self.clock(),
            expires_at=after(start, answer.expires_in),
            scopes=tuple(str(answer.scope or "").split()),
        )

    def _connect(self, key: str, entry: Entry) -> PolarConnection:
        return PolarConnection(self, key, entry)


def subject_of(token: str, *, issuer: str | None, client_id: str, nonce: str) -> str | None:
    """The subject of an id token.

    It came directly from the server, by TLS, so that its signature need not be checked: OpenID Connect Core,
    3.1.3.7, 6.

    Raises:
        CallbackError: It cannot be read, or is not for this application and this request.
    """
    try:
        payload = token.split(".")[1]
        claims: Any = json.loads(urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    except (
        ValueError,
        IndexError,
        AttributeError,
        RecursionError,
    ):  # a malformed token, or a value of another type
        claims = None
    if not isinstance(claims, dict):
        raise CallbackError("the id token cannot be read")
    audience = claims.get("aud")
    if client_id not in (audience if isinstance(audience, list) else [audience]):
        raise CallbackError("the id token is for another application")
    if (claims.get("nonce"), claims.get("iss")) != (nonce, issuer):
        raise CallbackError("the id token answers another question")
    subject = claims.get("sub")
    return subject if isinstance(subject, str) else None
