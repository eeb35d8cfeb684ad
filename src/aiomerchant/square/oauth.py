"""Connections to Square by OAuth, with its two kinds of refresh tokens.

https://developer.squareup.com/docs/oauth-api/overview
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from time import time
from typing import TYPE_CHECKING, Any, Literal

from attrs import evolve

from aiomerchant.errors import APIStatusError, ConfigurationError, NotFoundError
from aiomerchant.oauth.application import Application, own_or_given
from aiomerchant.oauth.arguments import Clock
from aiomerchant.oauth.connection import Connection
from aiomerchant.oauth.lifetimes import until
from aiomerchant.oauth.token_responses import received, received_or_none, renewed
from aiomerchant.oauth.token_store import Entry, PendingAuthorization, Tokens
from aiomerchant.request.reply import with_reply
from aiomerchant.secret import Secret
from aiomerchant_core import explains

from .client import Square
from .provider import PROVIDER

if TYPE_CHECKING:
    from aiomerchant.oauth.stores.protocol import Store
    from aiomerchant_api.square.models import RetrieveMerchantResponse, RetrieveTokenStatusResponse

__all__ = ["SquareConnection", "SquareOAuth"]


class SquareConnection(Connection):
    """The grant of a seller on Square."""

    _application: SquareOAuth

    @property
    def merchant_id(self) -> str | None:
        """The id of the seller."""
        return self.subject

    async def status(self) -> RetrieveTokenStatusResponse:
        """The seller, the scopes and the end of the access token.

        Raises:
            MerchantError: The call failed.
        """
        return await self._application.client(self).oauth.retrieve_token_status()

    async def userinfo(self) -> RetrieveMerchantResponse:
        """The seller; needs the scope `MERCHANT_PROFILE_READ`.

        Raises:
            MerchantError: The call failed.
        """
        return await self._application.client(self).merchants.get("me")

    async def revoke(self, *, only_access_token: bool = False) -> None:
        """Revoke all tokens that the seller granted this application, and remove them from the store.

        Args:
            only_access_token: Revoke the access token alone. The grant stays, and is renewed when needed.

        Raises:
            ConfigurationError: The application has no `client_secret`, which Square requires. Use `forget`.
            MerchantError: The call failed. The tokens are still in the store.
        """
        if only_access_token:
            await self._application.revoke_access(await self.token())
        else:
            await self._application.revoke(self.key)


@explains
class SquareOAuth(Application[SquareConnection]):
    """An OAuth application of Square's, with its secret or by PKCE alone.

    Args:
        client_id: Its application id.
        redirect_uri: The address that sellers come back to, exactly as it is registered.
        store: The store of its connections.
        client_secret: Its secret; None for PKCE alone, whose refresh tokens serve once and for 90 days.
        environment: The server to use.
        base_url: The address of another server.
        allow_http: Allow a `base_url` of plain http to another machine, as for a client.
        authorize_url: The address of its authorization page; by default below that of the server.
        client: A client to make the requests with, for its network, hooks and limits. It is not closed here.
        clock: Gives the time: the seconds since 1970, or an aware datetime, such as `sandbox.clock.now`.

    Raises:
        ConfigurationError: An argument is not valid.
    """

    provider = PROVIDER.name

    _api: Square
    _granting: Square

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
        client: Square | None = None,
        clock: Clock = time,
    ) -> None:
        own = own_or_given(Square, client, environment=environment, base_url=base_url, allow_http=allow_http)
        self._session = own._send.options.base_url != PROVIDER.servers["sandbox"]
        super().__init__(
            own,
            owner=client is None,
            client_id=client_id,
            client_secret=client_secret,
            redirect_uri=redirect_uri,
            store=store,
            authorize_url=authorize_url or f"{own._send.options.base_url}/oauth2/authorize",
            issuer=None,
            clock=clock,
        )

    def client(self, auth: SquareConnection) -> Square:
        """The client of this application, with the tokens of a connection."""
        return self._api.with_options(auth=auth)

    async def revoke(self, key: str) -> None:
        secret = self._own_secret()

        async def revoke(tokens: Tokens) -> None:
            token = tokens.access_token.reveal() if tokens.subject is None else None
            with suppress(NotFoundError):  # the seller was faster
                await self._granting.oauth.revoke_token(
                    client_secret=secret.reveal(),
                    client_id=self.client_id,
                    merchant_id=tokens.subject,
                    access_token=token,
                )

        await self.end(key, revoke)

    async def revoke_access(self, token: Secret) -> None:
        await self._api.oauth.revoke_token(
            client_secret=self._own_secret().reveal(),
            client_id=self.client_id,
            access_token=token.reveal(),
            revoke_only_access_token=True,
        )

    def _own_secret(self) -> Secret:
        if self.client_secret is None:
            raise ConfigurationError("Square revokes tokens only for applications with a client_secret")
        return self.client_secret

    def _authorization_parameters(self) -> Mapping[str, str | bool]:
        # The seller must log in, and so sees the account. Square's sandbox has no such page.
        return {"session": False} if self._session else {}

    async def _exchanged(self, code: Secret, pending: PendingAuthorization) -> Tokens:
        tokens = await self._granted(
            grant_type="authorization_code",
            code=code.reveal(),
            redirect_uri=pending.redirect_uri,
            code_verifier=pending.verifier.reveal(),
        )
        return evolve(tokens, scopes=pending.scopes)

    async def _refreshed(self, old: Tokens) -> Tokens:
        assert old.refresh_token is not None  # noqa: S101  # the renewer sees to it
        grant = {"grant_type": "refresh_token", "refresh_token": old.refresh_token.reveal()}
        return renewed(old, await self._granted(**grant))

    def _refused(self, error: APIStatusError) -> bool:
        # Square has no `invalid_grant`. 401 also means a wrong secret, which is no reason to trouble sellers.
        return error.status == 400 or error.code in {"ACCESS_TOKEN_REVOKED", "invalid_grant"}

    async def _granted(self, **grant: Any) -> Tokens:
        start = self.clock()  # so that a token never seems to live longer than it does
        request: dict[str, Any] = grant | self._proof()
        reply = await with_reply(self._granting.oauth.obtain_token(**request))
        answer = reply.value
        return Tokens(
            access_token=received(reply, request),
            refresh_token=received_or_none(answer.refresh_token),
            issued_at=self.clock(),
            expires_at=until(start, answer.expires_at, reply.headers),
            refresh_expires_at=until(start, answer.refresh_token_expires_at, reply.headers),
            subject=answer.merchant_id if isinstance(answer.merchant_id, str) else None,
        )

    def _connect(self, key: str, entry: Entry) -> SquareConnection:
        return SquareConnection(self, key, entry)
