"""The file of a recording: readable JSON with sorted names, so that a new recording differs in little."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, Final

from attrs import frozen

from aiomerchant.errors import ConfigurationError

__all__ = ["Stored", "StoredExchange", "read", "write"]

#: The version of the form of files.
VERSION: Final = 1


@frozen(eq=False)
class StoredExchange:
    """An exchange in a file: see `Exchange`."""

    provider: str
    operation: str
    request: Mapping[str, Any]
    answer: Mapping[str, Any] | None


@frozen
class Stored:
    """What a file holds.

    Attributes:
        recorded_at: When it was recorded.
        exchanges: The exchanges in their order.
        substitutes: What replaces secrets and personal data in them.
    """

    recorded_at: datetime
    exchanges: tuple[StoredExchange, ...] = ()
    substitutes: tuple[str, ...] = ()


def read(path: Path) -> Stored:
    """Read a file.

    Raises:
        ConfigurationError: It cannot be read, or is no recording, or one of another version.
    """
    try:
        whole = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigurationError(f"the recording {path} cannot be read: {error.strerror}") from None
    except ValueError as error:
        raise ConfigurationError(f"the recording {path} is no JSON: {error}") from None
    version = whole.get("aiomerchant_recording") if isinstance(whole, dict) else None
    if version is None:
        raise ConfigurationError(f"{path} is no recording: it has no `aiomerchant_recording`")
    if version != VERSION:
        raise ConfigurationError(
            f"the recording {path} has version {version!r}, and this release reads {VERSION}: record it anew"
        )
    try:
        return Stored(
            datetime.fromisoformat(whole["recorded_at"]),
            tuple(_exchange(one) for one in whole["exchanges"]),
            tuple(str(one) for one in whole["substitutes"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        name = type(error).__name__
        raise ConfigurationError(
            f"the recording {path} is damaged ({name}: {error}): record it anew"
        ) from None


def _exchange(given: Any) -> StoredExchange:
    request, answer = given["request"], given["answer"]
    _ = request["method"], request["path"], dict(request["query"])
    if answer is not None:
        _ = int(answer["status"]), dict(answer["headers"])
    return StoredExchange(str(given["provider"]), str(given["operation"]), request, answer)


def write(path: Path, exchanges: Iterable[StoredExchange], substitutes: Iterable[str]) -> None:
    """Write a file, whole or not at all.

    Raises:
        ConfigurationError: It cannot be written.
    """
    whole = {
        "aiomerchant_recording": VERSION,
        "recorded_at": datetime.now(UTC).replace(microsecond=0).isoformat(),
        "exchanges": [
            {
                "provider": one.provider,
                "operation": one.operation,
                "request": one.request,
                "answer": one.answer,
            }
            for one in exchanges
        ],
        "substitutes": list(substitutes),
    }
    # Half of a pair of UTF-16 cannot be written as UTF-8, and is escaped with all else then.
    text = json.dumps(whole, indent=2, sort_keys=True, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        text = json.dumps(whole, indent=2, sort_keys=True)
    temporary: str | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # In the same folder, since renaming is atomic only within a file system.
        with NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, delete=False, newline="\n") as made:
            temporary = made.name
            made.write(text + "\n")
        # As any new file; a temporary one is for its owner alone.
        Path(temporary).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        os.replace(temporary, path)
    except OSError as error:
        if temporary is not None:
            with suppress(OSError):
                Path(temporary).unlink()
        raise ConfigurationError(f"the recording {path} cannot be written: {error.strerror}") from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
