"""The arguments of a shell command as values.

    5    true    plain text    '{"country": "GB"}'    @a-file    - for stdin    @@ for an @

No argument is repeated in an error: it might be a secret.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import typer

from aiomerchant.errors import ConfigurationError
from aiomerchant.tokens import check_secret

from .parameters import Kinds

__all__ = ["parse_json", "read_secret", "read_text", "read_value"]


def read_text(option: str, argument: str) -> str:
    """The text of an argument: itself, the content of a file, or stdin. A last line break is dropped.

    Raises:
        ConfigurationError: The file or stdin cannot be read.
    """
    if argument != "-" and (argument.startswith("@@") or not argument.startswith("@")):
        return argument.removeprefix("@")
    try:
        text = sys.stdin.read() if argument == "-" else Path(argument[1:]).read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        source = "stdin" if argument == "-" else "the file"
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        raise ConfigurationError(f"{option}: {source} cannot be read: {reason}") from None
    return text.removesuffix("\n")


def read_secret(option: str, argument: str) -> str:
    """The secret that an argument names by file or stdin. An argument must not be the secret itself.

    Raises:
        ConfigurationError: The argument is neither a file nor stdin, or its content is not a secret.
    """
    if argument == "-" and sys.stdin.isatty():
        asked = typer.prompt(option.removeprefix("--"), hide_input=True, err=True)
        return check_secret(option, asked, text=True)
    if argument != "-" and not argument.startswith("@"):
        raise ConfigurationError(
            f"{option} is a secret: give it as @file, or as - to be asked or to use stdin"
        )
    return check_secret(option, read_text(option, argument), text=True)


def read_value(option: str, arguments: list[str], kinds: Kinds) -> Any:
    """The value of an option that was given with these arguments.

    Raises:
        ConfigurationError: An argument is not of the right kind, or a single value is given twice.
    """
    if len(arguments) > 1:
        if "array" not in kinds.types:
            raise ConfigurationError(f"{option} is given more than once")
        return [_one(option, read_text(option, argument), kinds.items, kinds) for argument in arguments]
    (argument,) = arguments
    if "file" in kinds.types and argument.startswith("@"):
        return Path(argument[1:])
    text = read_text(option, argument)
    if "array" in kinds.types:
        listed = parse_json(text)
        if isinstance(listed, list):
            return listed
        if not kinds.types - {"array"}:
            return [_one(option, text, kinds.items, kinds)]
    return _one(option, text, kinds.types, kinds)


def parse_json(text: str) -> Any:
    """The value of a JSON text; None if the text is not JSON."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _one(option: str, text: str, types: frozenset[str], kinds: Kinds) -> Any:
    if types <= {"string"}:
        return text
    parsed = parse_json(text)
    if parsed is not None and _types(parsed) & types:
        return parsed
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
