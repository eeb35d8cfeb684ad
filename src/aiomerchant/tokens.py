"""Which tokens serve which operations, as far as their prefixes tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import ConfigurationError
from .provider import Provider, TokenKind, get_provider, providers

if TYPE_CHECKING:
    from aiomerchant_core import Operation

__all__ = ["check_kind", "is_prefix", "serves", "takes_oauth"]


def takes_oauth(operation: Operation[Any]) -> bool:
    """Whether an access token of OAuth serves an operation."""
    return get_provider(operation.provider).oauth_scheme in operation.security


def serves(operation: Operation[Any], token: str) -> bool:
    """Whether a token is of a kind that an operation takes. One with an unknown prefix may be."""
    return _wrong_kind(operation, token) is None


def check_kind(operation: Operation[Any], token: str) -> None:
    """See that a token is of a kind that the operation takes.

    Raises:
        ConfigurationError: It is of another kind; names the right ones, and nothing of the token.
    """
    if (wrong := _wrong_kind(operation, token)) is None:
        return
    kinds = get_provider(operation.provider).token_kinds
    names = dict.fromkeys(kind.name for kind in kinds if kind.scheme in operation.security)
    raise ConfigurationError(f"{operation.id} takes {' or '.join(names)}, and was given {wrong.name}")


def is_prefix(text: str) -> bool:
    """Whether a text is the prefix of some provider's tokens, and nothing more."""
    return any(text == kind.prefix for record in providers() for kind in record.token_kinds)


def _wrong_kind(operation: Operation[Any], token: str) -> TokenKind | None:
    """The kind of a token that the operation does not take: one of its provider's, or else of another's."""
    if not operation.security:
        return None
    kind = _find(get_provider(operation.provider), token)
    if kind is None:
        kind = next(filter(None, (_find(other, token) for other in providers())), None)
    return None if kind is None or kind.scheme in operation.security else kind


def _find(provider: Provider, token: str) -> TokenKind | None:
    return next((kind for kind in provider.token_kinds if token.startswith(kind.prefix)), None)
