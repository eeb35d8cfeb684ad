"""The tokens of an access token response (RFC 6749, 5.1)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import evolve

from aiomerchant.errors import ResponseError
from aiomerchant.masking import Mask
from aiomerchant.request.interpret import hide, keep
from aiomerchant.secret import Secret

from .token_store import Tokens

if TYPE_CHECKING:
    from aiomerchant.request.reply import Reply

__all__ = ["received", "received_or_none", "renewed"]


def received(reply: Reply[Any], sent: Mapping[str, Any]) -> Secret:
    """The access token of an answer.

    Args:
        reply: The answer.
        sent: The fields of the request, which are hidden in the error.

    Raises:
        ResponseError: The answer holds no access token. The code or refresh token is spent all the same.
    """
    if (secret := received_or_none(getattr(reply.value, "access_token", None))) is None:
        error = ResponseError("the answer holds no access token")
        keep(error, reply.raw)
        hide(error, Mask(value for value in sent.values() if isinstance(value, str)))
        error.operation, error.attempts, error.may_have_happened = reply.operation, reply.attempts, True
        raise error
    return secret


def received_or_none(token: Any) -> Secret | None:
    """A token of the characters that tokens have (RFC 6749, A.12 and A.17), or None."""
    if not isinstance(token, str) or not token or not token.isascii() or not token.isprintable():
        return None
    return Secret(token)


def renewed(old: Tokens, new: Tokens) -> Tokens:
    """New tokens, completed from the old ones. A refresh token that is not replaced stays."""
    if new.refresh_token is None or new.refresh_token == old.refresh_token:
        until = new.refresh_expires_at if new.refresh_expires_at is not None else old.refresh_expires_at
        new = evolve(new, refresh_token=old.refresh_token, refresh_expires_at=until)
    return evolve(new, scopes=new.scopes or old.scopes, subject=new.subject or old.subject)
