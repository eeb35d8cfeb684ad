"""Tokens and secrets: whether a text can be one, which operations a token serves, and what gives them."""

from __future__ import annotations

import re
from collections.abc import Awaitable
from typing import TYPE_CHECKING, Any, Final, Protocol, runtime_checkable

from .checks import visible
from .errors import ConfigurationError
from .provider import Provider, TokenKind, get_provider, providers
from .secret import Secret

if TYPE_CHECKING:
    from aiomerchant_core import Operation

__all__ = ["TokenSource", "check_kind", "check_secret", "serves", "takes_oauth"]


@runtime_checkable
class TokenSource(Protocol):
    """What gives a client its tokens, and takes them back where they are refused: a connection of OAuth's."""

    #: The name of the provider that issued them.
    provider: str

    def token(self) -> Awaitable[Secret]:
        """A token that is valid as far as it is known."""
        ...

    def renewed(self, refused: Secret) -> Awaitable[Secret]:
        """Another token than one that the provider refused."""
        ...

    def retry_in(self, refused: Secret) -> float | None:
        """Seconds after which a refused token may be tried once more; None where it may not."""


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


def _is_prefix(text: str) -> bool:
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


#: Characters that are not seen, and come along where text is copied.
_UNSEEN: Final = frozenset(map(chr, (*range(0x20), 0x7F, *range(0x200B, 0x2010), 0x2060, 0xFEFF)))
#: A byte order mark as it is, and as one reads it who takes UTF-8 for Latin-1.
_ORDER_MARKS: Final = ("\ufeff", "\ufeff".encode().decode("latin-1"))

#: What no issuer gives out, as a whole.
_NO_SECRETS: Final = (
    (re.compile(r"None|null|NULL|undefined"), "is the text of a value that is missing"),
    (re.compile(r"[*•]+|Secret\('\*\*\*.*'\)"), "is masked, as secrets are shown: give the secret itself"),
    (
        re.compile(r"v\d+a?,.*", re.DOTALL),
        "begins with a version and a comma, as signatures do and secrets do not",
    ),
    (re.compile(r"""(["'`]).*\1|\u201c.*\u201d|\u2018.*\u2019""", re.DOTALL), "stands in quotation marks"),
)


def check_secret(name: str, value: Any, *, text: bool = False) -> str:
    """A token, key or secret, as whoever issued it gave it out. No message repeats any of it.

    Refused is what anybody could guess, such as white space, and what can only be a slip of copying. It is
    not repaired: other programs may read the same variable.

    Args:
        name: The argument that it is.
        value: What was given.
        text: Whether it may be any text, as people choose secrets. Otherwise it must be able to stand in a
            header: visible ASCII.

    Raises:
        ConfigurationError: It is none; says what is wrong with it.
    """
    if not isinstance(value, str):
        raise ConfigurationError(f"{name} must be a str, not {type(value).__name__}")
    if (problem := _mistake(value)) is not None:
        raise ConfigurationError(f"{name} {problem}")
    if not text and not visible(value):
        raise ConfigurationError(f"{name} holds white space, a control character or a character beyond ASCII")
    return value


def _mistake(value: str) -> str | None:
    """What shows that this is no secret, whoever chose it."""
    if not value:
        return "is empty"
    if value.isspace():
        return "is only white space"
    if value.startswith(_ORDER_MARKS):
        return "begins with a byte order mark"
    for verb, end in (("begins", value[0]), ("ends", value[-1])):
        if end in "\r\n":
            return f"{verb} with a line break"
        if end.isspace():
            return f"{verb} with white space"
        if end in _UNSEEN:
            return f"{verb} with a character that is not seen"
    if _is_prefix(value.rstrip("=")):
        return "is a prefix with nothing after it"
    try:
        value.encode()
    except UnicodeEncodeError:
        return "has characters without UTF-8"
    return next((problem for pattern, problem in _NO_SECRETS if pattern.fullmatch(value)), None)
