"""Encryption of the entries that leave the process: the only module that imports cryptography."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from aiomerchant.errors import ConfigurationError
from aiomerchant.extras import missing
from aiomerchant.secret import Secret
from aiomerchant.tokens import check_secret

from .protocol import UnreadableEntry

if TYPE_CHECKING:
    from cryptography.fernet import MultiFernet

__all__ = ["Keys", "Seal"]

Keys = Iterable[str | bytes | Secret]

#: The first byte of the data.
PLAIN: Final = b"\x00"
SEALED: Final = b"\x01"


class Seal:
    """Encrypts and decrypts data with Fernet: https://cryptography.io/en/latest/fernet/.

    Sealed data holds a digest of the entry's key, so that nobody who can write to the database can give one
    user the tokens of another.

    Args:
        keys: Fernet keys. The first encrypts, all decrypt.
        plaintext: Do not encrypt.

    Raises:
        ConfigurationError: Keys are missing, given together with `plaintext`, or not valid.
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

    def close(self, entry: str, data: bytes) -> bytes:
        if self._fernet is None:
            return PLAIN + data
        return SEALED + self._fernet.encrypt(_digest(entry) + data)

    def open(self, entry: str, data: bytes) -> bytes:
        """The data before it was sealed.

        Raises:
            UnreadableEntry: It was sealed with other keys, for another entry, or in the other mode.
        """
        kind, content = data[:1], data[1:]
        if kind != (PLAIN if self._fernet is None else SEALED):
            was = "is encrypted" if kind == SEALED else "is not encrypted"
            raise UnreadableEntry(f"the entry {entry!r} {was}, unlike the entries of this store")
        if self._fernet is None:
            return content
        from cryptography.fernet import InvalidToken

        try:
            opened = self._fernet.decrypt(content)
        except InvalidToken:
            opened = b""
        if not opened.startswith(_digest(entry)):
            raise UnreadableEntry(f"the entry {entry!r} was encrypted with none of the keys")
        return opened[len(_digest(entry)) :]


def _text(name: str, key: str | bytes | Secret) -> str:
    """A key as text; `Fernet.generate_key` gives bytes."""
    plain = key.reveal() if isinstance(key, Secret) else key
    return check_secret(name, plain.decode("latin-1") if isinstance(plain, bytes) else plain)


def _fernet(keys: list[str]) -> MultiFernet:
    try:
        from cryptography.fernet import Fernet, MultiFernet
    except ModuleNotFoundError as error:
        raise missing("a store with keys", "cryptography", "oauth") from error
    try:
        return MultiFernet([Fernet(key) for key in keys])
    except ValueError:
        problem = "keys must be Fernet keys: 32 bytes in url-safe base64, as Fernet.generate_key() makes them"
    # Raised here, so that it has no context that shows a part of a key.
    raise ConfigurationError(problem)


def _digest(entry: str) -> bytes:
    return sha256(entry.encode()).digest()
