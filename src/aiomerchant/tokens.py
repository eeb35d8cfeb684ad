"""Tokens and secrets: checks of their form, the operations that a token serves, and sources of tokens."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias, runtime_checkable

from .checks import described, visible
from .errors import ConfigurationError
from .provider import Provider, TokenKind, get_provider, imported_first, providers
from .secret import Secret

if TYPE_CHECKING:
    from aiomerchant_core import Operation

__all__ = [
    "TokenFunction",
    "TokenSource",
    "check_issuer",
    "check_kind",
    "check_secret",
    "odd_form",
    "serves",
    "takes_oauth",
    "token_source",
]


@runtime_checkable
class TokenSource(Protocol):
    """Gives a client its tokens, and renews refused ones. An OAuth connection is one."""

    #: The name of the provider that issued them.
    provider: str

    def token(self) -> Awaitable[Secret]:
        """A token that is not known to be invalid."""
        ...

    def renewed(self, refused: Secret) -> Awaitable[Secret]:
        """Another token than `refused`, which the provider refused."""
        ...

    def retry_in(self, refused: Secret) -> float | None:
        """Seconds after which a refused token may be tried once more; None for never."""


#: Gives an application's token, such as one of a vault or secret manager: a function or coroutine function.
TokenFunction: TypeAlias = Callable[[], str | Secret | Awaitable[str | Secret]]


class AskedTokens:
    """The tokens that a function of the application gives. It is asked for each call, and may cache them."""

    def __init__(self, provider: str, ask: TokenFunction) -> None:
        self.provider = provider
        self._ask = ask

    async def token(self) -> Secret:
        """The token that the function gives.

        Raises:
            ConfigurationError: It gives none. Errors of the function itself are passed on.
        """
        given: Any = self._ask()
        if isawaitable(given):
            given = await given
        token = given.reveal() if isinstance(given, Secret) else given
        return Secret(check_secret("the token that auth gives", token))

    async def renewed(self, refused: Secret) -> Secret:
        """The token that the function gives when it is asked once more; it may be the same."""
        return await self.token()

    def retry_in(self, refused: Secret) -> float | None:
        """None: nobody says when the token was issued."""
        return None


def token_source(provider: str, auth: Any) -> TokenSource:
    """What `auth=` of a client stands for: a connection, or a function that gives tokens.

    Raises:
        ConfigurationError: It is neither, or a connection to another provider. The message does not show it.
    """
    if isinstance(auth, TokenSource):
        if auth.provider != provider:
            raise ConfigurationError(f"auth must be a connection to {get_provider(provider).title}")
        return auth
    if isinstance(auth, type) or not callable(auth):
        raise ConfigurationError(
            f"auth must be a Connection, or a function that gives a token, not {described(auth)}"
        )
    ask: Any = auth
    return AskedTokens(provider, ask)


def takes_oauth(operation: Operation[Any]) -> bool:
    """True if an operation accepts an OAuth access token."""
    return get_provider(operation.provider).oauth_scheme in operation.security


def serves(operation: Operation[Any], token: str) -> bool:
    """True if an operation accepts the kind of a token, or the kind is not known."""
    return _wrong_kind(operation, token) is None


def check_kind(operation: Operation[Any], token: str) -> None:
    """Check that an operation accepts the kind of a token.

    Raises:
        ConfigurationError: It does not. The message names the accepted kinds, and shows nothing of the token.
    """
    if (wrong := _wrong_kind(operation, token)) is None:
        return
    provider = get_provider(operation.provider)
    names = " or ".join(dict.fromkeys(kind.name for kind in _accepted(operation)))
    owners = [one.title for one in providers() if wrong in one.token_kinds]
    whose = "" if provider.title in owners else f" of {owners[0]}"
    raise ConfigurationError(f"{operation.id} takes {names}, and was given {wrong.name}{whose}")


def odd_form(operation: Operation[Any], credential: str) -> str | None:
    """What is odd in the form of a credential that was refused; None if it is that of an accepted kind.

    It may be of a kind that this version does not know, so that it is sent.
    """
    prefixes = [kind.prefix for kind in _accepted(operation)]
    if not prefixes or credential.startswith(tuple(prefixes)):
        return None
    return f"a credential for {operation.id} begins with {' or '.join(prefixes)}, and this one does not"


def _accepted(operation: Operation[Any]) -> list[TokenKind]:
    """The kinds of tokens that an operation accepts."""
    kinds = get_provider(operation.provider).token_kinds
    return [kind for kind in kinds if kind.scheme is not None and kind.scheme in operation.security]


def _is_prefix(text: str) -> bool:
    """True if a text is the prefix of a token and nothing more."""
    kind = _kind_of(text)
    return kind is not None and text == kind.prefix


def _wrong_kind(operation: Operation[Any], token: str) -> TokenKind | None:
    """The kind of a token, of any provider, if the operation does not accept it; else None."""
    if not operation.security:
        return None
    kind = _find(get_provider(operation.provider), token) or _kind_of(token)
    return None if kind is None or kind.scheme in operation.security else kind


def _kind_of(token: str) -> TokenKind | None:
    """The kind of a token, of any provider; None if it is not known."""
    return next(filter(None, (_find(one, token) for one in imported_first())), None)


def check_issuer(name: str, token: str, provider: str) -> None:
    """Check that a token is not known to be another provider's. The message shows nothing of it.

    Args:
        name: The name of the argument.
        token: The token.
        provider: The name of the provider that it should be of.

    Raises:
        ConfigurationError: It is another provider's.
    """
    if _find(get_provider(provider), token) is None and (kind := _kind_of(token)) is not None:
        raise ConfigurationError(f"{name} was given {kind.name} of another provider than {provider}")


def _find(provider: Provider, token: str) -> TokenKind | None:
    return next((kind for kind in provider.token_kinds if token.startswith(kind.prefix)), None)


#: Invisible characters, which are copied along with text by accident.
_UNSEEN: Final = frozenset(map(chr, (*range(0x20), 0x7F, *range(0x200B, 0x2010), 0x2060, 0xFEFF)))
#: A byte order mark, and its UTF-8 read as Latin-1.
_ORDER_MARKS: Final = ("\ufeff", "\ufeff".encode().decode("latin-1"))

#: The texts of values that are missing.
_MISSING: Final = frozenset(("None", "null", "NULL", "undefined"))
#: Quotation marks, each with the one that ends a quotation.
_QUOTES: Final = {'"': '"', "'": "'", "`": "`", "\u201c": "\u201d", "\u2018": "\u2019"}


def check_secret(name: str, value: Any, *, text: bool = False, use: str | None = None) -> str:
    """Check a token, key or secret, and return it. Messages show nothing of it.

    Texts that can be guessed, such as white space, and texts with mistakes of copying are refused. They are
    not repaired, since other programs may read the same variable.

    Args:
        name: The name of the argument.
        value: Its value.
        text: True for secrets that people choose, which may be any text. Otherwise it must fit a header
            field: visible ASCII.
        use: What it is for: `client_id`, `client_secret` or `webhook_secret`. A value that by its form is for
            something else is refused.

    Raises:
        ConfigurationError: It is not valid. The message describes the mistake.
    """
    if not isinstance(value, str):
        raise ConfigurationError(f"{name} must be a str, not {described(value)}")
    if (problem := _mistake(value)) is not None:
        raise ConfigurationError(f"{name} {problem}")
    if not text and value[:7].casefold().startswith(("bearer ", "basic ")):
        raise ConfigurationError(f"{name} begins with the scheme of a header field: leave it out")
    if not text and not visible(value):
        raise ConfigurationError(f"{name} holds white space, a control character or a character beyond ASCII")
    if use is not None:
        kinds = (_find(one, value) for one in providers())
        other = next((kind for kind in kinds if kind is not None and kind.use != use), None)
        if other is not None:
            raise ConfigurationError(f"{name} was given {other.name}")
    return value


def _mistake(value: str) -> str | None:
    """The mistake in a secret, for a message; None if there is none."""
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
    if value in _MISSING:
        return "is the text of a value that is missing"
    if not value.strip("*•") or (value.startswith("Secret('***") and value.endswith("')")):
        return "is masked, as secrets are shown: give the secret itself"
    if value[0] == "v" and re.match(r"v\d+a?,", value):
        return "begins with a version and a comma, as signatures do and secrets do not"
    if len(value) > 1 and value[-1] == _QUOTES.get(value[0]):
        return "stands in quotation marks"
    return None
