"""Words of the shell, and the values that they mean.

    5    true    plain text    '{"country": "GB"}'    @a-file    - for stdin    @@ for an @

No word is repeated in an error: it might be a secret.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import typer

from aiomerchant.errors import ConfigurationError
from aiomerchant.tokens import check_secret

from .parameters import Kinds

__all__ = ["pairs", "secret", "text", "value"]


def pairs(words: Iterable[str], is_flag: Callable[[str], bool]) -> Iterator[tuple[str | None, str]]:
    """Options by name, each with its word; None is the name of a word that stands alone.

    Args:
        words: `--limit 5`, `--limit=5`, or only `--active`.
        is_flag: Whether an option of this name means true where no word follows.

    Raises:
        ConfigurationError: An option has no word.
    """
    waiting = list(words)[::-1]
    while waiting:
        word = waiting.pop()
        if not word.startswith("--"):
            yield None, word
            continue
        option, equals, given = word.partition("=")
        name = option.removeprefix("--").replace("-", "_")
        if equals:
            yield name, given
        elif waiting and not waiting[-1].startswith("--"):
            yield name, waiting.pop()
        elif is_flag(name):
            yield name, "true"
        else:
            raise ConfigurationError(f"{option} needs a value ({option}=… if that begins with --)")


def text(option: str, word: str) -> str:
    """What a word stands for: itself, the content of a file, or stdin. A last line break is dropped.

    Raises:
        ConfigurationError: The file or stdin cannot be read.
    """
    if word != "-" and (word.startswith("@@") or not word.startswith("@")):
        return word.removeprefix("@")
    try:
        read = sys.stdin.read() if word == "-" else Path(word[1:]).read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        what = "stdin" if word == "-" else "the file"
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        raise ConfigurationError(f"{option}: {what} cannot be read: {reason}") from None
    return read.removesuffix("\n")


def secret(option: str, word: str) -> str:
    """The secret that a word stands for, which must not be the secret itself.

    Raises:
        ConfigurationError: It is neither a file nor stdin, or what is there is no secret.
    """
    if word == "-" and sys.stdin.isatty():
        asked = typer.prompt(option.removeprefix("--"), hide_input=True, err=True)
        return check_secret(option, asked, text=True)
    if word != "-" and not word.startswith("@"):
        raise ConfigurationError(
            f"{option} is a secret: give it as @file, or as - to be asked or to use stdin"
        )
    return check_secret(option, text(option, word), text=True)


def value(option: str, words: list[str], kinds: Kinds) -> Any:
    """What an option means that was given with these words.

    Raises:
        ConfigurationError: It cannot be that.
    """
    if len(words) > 1:
        if "array" not in kinds.types:
            raise ConfigurationError(f"{option} is given more than once")
        return [_one(option, text(option, word), kinds.items, kinds) for word in words]
    (word,) = words
    if "file" in kinds.types and word.startswith("@"):
        return Path(word[1:])
    meant = text(option, word)
    if "array" in kinds.types:
        listed = parsed(meant)
        if isinstance(listed, list):
            return listed
        if not kinds.types - {"array"}:
            return [_one(option, meant, kinds.items, kinds)]
    return _one(option, meant, kinds.types, kinds)


def parsed(text: str) -> Any:
    """JSON; None where it is none."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _one(option: str, text: str, types: frozenset[str], kinds: Kinds) -> Any:
    if types <= {"string"}:
        return text
    read = parsed(text)
    if read is not None and _types(read) & types:
        return read
    if "string" in types:
        return text
    raise ConfigurationError(f"{option} takes {kinds}")


def _types(value: Any) -> frozenset[str]:
    match value:
        case bool():
            return frozenset({"boolean"})
        case int():
            return frozenset({"integer", "number"})
        case float():
            return frozenset({"number"})
        case str():
            return frozenset({"string"})
        case list():
            return frozenset({"array"})
        case _:
            return frozenset({"object"})
