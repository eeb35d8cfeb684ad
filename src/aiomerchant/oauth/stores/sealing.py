"""What stores outside the process keep is encrypted: the only room that knows cryptography."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from aiomerchant.errors import ConfigurationError
from aiomerchant.secret import Secret
from aiomerchant.tokens import check_secret

from .protocol import UnreadableEntry

if TYPE_CHECKING:
    from cryptography.fernet import MultiFernet

__all__ = ["Keys", "Seal"]

Keys = Iterable[str | bytes | Secret]

#: What the first byte of data says.
PLAIN: Final = b"\x00"
SEALED: Final = b"\x01"


class Seal:
    """Encrypts and decrypts data with Fernet: https://cryptography.io/en/latest/fernet/.

    Sealed data names its place, so that who can write to a database cannot give one user the tokens of
    another.

    Args:
        keys: Fernet keys. The first encrypts, all decrypt.
        plaintext: Whether there is to be no encryption.

    Raises:
        ConfigurationError: There are no keys and they are wanted, or the other way round, or one is no key.
    """

    def __init__(self, keys: Keys | None, *, plaintext: bool) -> None:
        if isinstance(keys, str | bytes | Secret):
            raise ConfigurationError("keys must be a list of Fernet keys, not one")
        if keys is not None and not isinstance(keys, Iterable):
            raise ConfigurationError(f"keys must be a list of Fernet keys, not {type(keys).__name__}")
        given = [] if keys is None else [_text(f"keys[{index}]", key) for index, key in enumerate(keys)]
        if plaintext:
            if given:
                raise ConfigurationError("give keys, or plaintext=True, not both")
            self._fernet: MultiFernet | None = None
            return
        if not given:
            raise ConfigurationError(
                "a store encrypts what it keeps and needs keys=[…], each as"
                " cryptography.fernet.Fernet.generate_key() makes it; plaintext=True is without"
            )
        self._fernet = _fernet(given)

    def close(self, place: str, data: bytes) -> bytes:
        if self._fernet is None:
            return PLAIN + data
        return SEALED + self._fernet.encrypt(_digest(place) + data)

    def open(self, place: str, data: bytes) -> bytes:
        """What was sealed.

        Raises:
            UnreadableEntry: It was sealed with other keys or for another place, or not as this one seals.
        """
        kind, content = data[:1], data[1:]
        if kind != (PLAIN if self._fernet is None else SEALED):
            was = "is encrypted" if kind == SEALED else "is not encrypted"
            raise UnreadableEntry(f"the entry {place!r} {was}, other than this store was told")
        if self._fernet is None:
            return content
        from cryptography.fernet import InvalidToken

        try:
            opened = self._fernet.decrypt(content)
        except InvalidToken:
            opened = b""
        if not opened.startswith(_digest(place)):
            raise UnreadableEntry(f"the entry {place!r} was encrypted with none of the keys")
        return opened[len(_digest(place)) :]


def _text(name: str, key: str | bytes | Secret) -> str:
    """A key as text; `Fernet.generate_key` gives bytes."""
    plain = key.reveal() if isinstance(key, Secret) else key
    return check_secret(name, plain.decode("latin-1") if isinstance(plain, bytes) else plain)


def _fernet(keys: list[str]) -> MultiFernet:
    try:
        from cryptography.fernet import Fernet, MultiFernet
    except ModuleNotFoundError as error:
        raise ConfigurationError(
            "a store with keys needs cryptography: pip install 'aiomerchant[oauth]'"
        ) from error
    try:
        return MultiFernet([Fernet(key) for key in keys])
    except ValueError:
        problem = "keys must be Fernet keys: 32 bytes in url-safe base64, as Fernet.generate_key() makes them"
    # Raised here, so that it has no context that shows a part of a key.
    raise ConfigurationError(problem)


def _digest(place: str) -> bytes:
    return sha256(place.encode()).digest()
