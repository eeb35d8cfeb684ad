"""Encodes the values of an operation: path, query, header fields and body."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote
from uuid import uuid4

from aiomerchant.errors import ConfigurationError
from aiomerchant.messages import Part
from aiomerchant_core import NULL

from .json import dumps

if TYPE_CHECKING:
    from aiomerchant_core import Body, Operation

    from .converter import Converter

__all__ = ["Content", "encode_body", "encode_headers", "encode_path", "encode_query"]

Text = Callable[[Any], str]


class Content:
    """An encoded request body.

    Attributes:
        media: Its media type; None for multipart, whose boundary is drawn when it is sent.
        data: The body, or its parts.
        key: The idempotency key in it; None if it has none.
        null: True if it holds an explicit null.
        plain: The values that are sent as JSON or as a form; of multipart, the JSON parts by name.
    """

    __slots__ = ("data", "key", "media", "null", "plain")

    def __init__(
        self,
        media: str | None,
        data: bytes | tuple[Part, ...],
        key: str | None,
        plain: Any,
        *,
        null: bool = False,
    ) -> None:
        self.media = media
        self.data = data
        self.key = key
        self.null = null
        self.plain = plain


def encode_path(operation: Operation[Any], values: Mapping[str, Any] | None, text: Text) -> str:
    """Encode the path. Each parameter is percent-encoded, with its slashes.

    Raises:
        ConfigurationError: A parameter is unknown, missing, or would lead to another path.
    """
    path, parameters, names = _template(operation.path)
    if values is None:
        values = {}
    elif not isinstance(values, Mapping):
        raise ConfigurationError(f"{operation.id}: path must be a mapping of names to values")
    for name, literal in parameters:
        value = values.get(name)
        if value is None or value is NULL:
            _refuse_unknown(operation, values)
            raise ConfigurationError(f"{operation.id} needs the path parameter {name!r}")
        written = _scalar(operation, name, value, text)
        # Servers and proxies resolve dot segments even where they are percent-encoded (RFC 3986, 5.2.4).
        if written in {"", ".", ".."}:
            raise ConfigurationError(f"{operation.id}: the path parameter {name!r} must not be {written!r}")
        path = f"{path}{_quoted(operation, name, written)}{literal}"
    if len(values) > len(names):
        _refuse_unknown(operation, values)
    return path


def _refuse_unknown(operation: Operation[Any], values: Mapping[str, Any]) -> None:
    """Raise ConfigurationError for the first path parameter that the operation does not have."""
    for name in values:
        if name not in _template(operation.path)[2]:
            raise ConfigurationError(f"{operation.id} has no path parameter {name!r}")


@lru_cache(maxsize=1024)
def _template(path: str) -> tuple[str, tuple[tuple[str, str], ...], frozenset[str]]:
    """The text before the first parameter of a path, each parameter with the text after it, their names."""
    first, *pieces = path.split("{")
    parameters = tuple((name, literal) for name, _, literal in (piece.partition("}") for piece in pieces))
    return first, parameters, frozenset(name for name, _ in parameters)


def encode_query(
    operation: Operation[Any],
    values: Mapping[str, Any] | None,
    text: Text,
    extra: Mapping[str, Any] | None = None,
) -> str:
    """Encode the query, without its question mark. None leaves a parameter out; a list repeats it.

    Args:
        operation: The operation.
        values: The parameters that the document names.
        text: Encodes a scalar.
        extra: Parameters that the document may not name; they replace others of the same name.

    Raises:
        ConfigurationError: A parameter is unknown, or missing, or its value cannot be encoded.
    """
    if values is None:
        if not extra and not operation.needed:
            return ""
        values = {}
    elif not isinstance(values, Mapping):
        raise ConfigurationError(f"{operation.id}: query must be a mapping of names to values")
    for name in values:
        if name not in operation.query:
            raise ConfigurationError(f"{operation.id} has no query parameter {name!r}")
    for name in operation.needed:
        if values.get(name) is None and not (extra and name in extra):
            raise ConfigurationError(f"{operation.id} needs the query parameter {name!r}")
    return "&".join(
        f"{_quoted(operation, name, key)}={_quoted(operation, name, item)}"
        for name, value in ({**values, **extra} if extra else values).items()
        if value is not None
        for key, item in _parameter(operation, name, value, text)
    )


def _parameter(operation: Operation[Any], name: str, value: Any, text: Text) -> Iterator[tuple[str, str]]:
    style = operation.styles.get(name)
    if style == "deepObject":
        if not isinstance(value, Mapping):
            raise ConfigurationError(f"{operation.id}: the query parameter {name!r} must be a mapping")
        for key, item in value.items():
            for written in _scalars(operation, name, item, text):
                yield f"{name}[{key}]", written
    elif style == "comma":
        if written := ",".join(_scalars(operation, name, value, text)):
            yield name, written
    else:
        for written in _scalars(operation, name, value, text):
            yield name, written


def _scalars(operation: Operation[Any], name: str, value: Any, text: Text) -> Iterator[str]:
    items: Iterable[Any] = value if isinstance(value, list | tuple | set | frozenset) else (value,)
    written = (_scalar(operation, name, item, text) for item in items if item is not None)
    # The order of a set is another one in each process.
    return iter(sorted(written)) if isinstance(value, set | frozenset) else written


def _scalar(operation: Operation[Any], name: str, value: Any, text: Text) -> str:
    if value.__class__ is str:
        written: str = value
        return written
    if value is NULL:
        raise ConfigurationError(f"{operation.id}: the parameter {name!r} cannot be null")
    try:
        return text(value)
    except ConfigurationError as error:
        problem = error.message.removeprefix("the value: ")
        raise ConfigurationError(f"{operation.id}: the parameter {name!r}: {problem}") from None


def _quoted(operation: Operation[Any], name: str, written: str) -> str:
    # As ids are, and unreserved (RFC 3986, 2.3), which `quote` takes several times as long to see.
    if written.isascii() and written.replace("-", "").replace("_", "").isalnum():
        return written
    try:
        return quote(written, safe="")
    except UnicodeEncodeError:  # a lone surrogate
        raise ConfigurationError(f"{operation.id}: the parameter {name!r} is not valid Unicode") from None


def encode_headers(fields: Mapping[str, str]) -> dict[str, str]:
    """Header fields in their usual spelling: `Content-Type`."""
    return {_spelled(name): value for name, value in fields.items()}


@lru_cache(maxsize=256)
def _spelled(name: str) -> str:
    return "-".join(map(str.capitalize, name.split("-")))


def encode_body(
    operation: Operation[Any],
    value: Any,
    converter: Converter,
    *,
    raw: bool = False,
    extra: Mapping[str, Any] | None = None,
    fill: Callable[[Any], Any] | None = None,
) -> Content | None:
    """Encode the body of a request, with its idempotency key filled in. None if there is no body.

    Args:
        operation: The operation.
        value: A mapping by wire name, or the whole body.
        converter: The provider's converter.
        raw: True if the values are wire values, of which None is an explicit null.
        extra: Fields that the document may not name; they replace others of the same name.
        fill: Fills in what is left out of the JSON.

    Raises:
        ConfigurationError: A value cannot be encoded.
    """
    body = operation.body
    if body is None:
        if value is not None or extra:
            raise ConfigurationError(f"{operation.id} takes no body")
        return None
    if body.media == "multipart/form-data":
        if extra:
            raise ConfigurationError(f"{operation.id}: there are no extra fields in a multipart body")
        return _multipart(operation, body, value, converter, raw=raw)
    plain: Any = {}
    if value is not None:
        plain = (converter.wire if raw else converter.write)(operation, value)
        if fill is not None:
            plain = fill(plain)
    if extra:
        if not isinstance(plain, Mapping):
            raise ConfigurationError(f"{operation.id}: extra fields need a body that is an object")
        plain = {**plain, **converter.encode(extra)}
    plain, key = _with_key(operation, plain)
    if not body.required and not plain and (value is None or (not raw and isinstance(value, Mapping))):
        return None
    if body.media == "application/x-www-form-urlencoded":
        return Content(body.media, _urlencoded(operation, plain, converter.text), key, plain)
    data = dumps(plain)
    # The text is searched in a tenth of the time, and most bodies do not have the word.
    return Content(body.media, data, key, plain, null=b"null" in data and _has_null(plain))


def _urlencoded(operation: Operation[Any], plain: Any, text: Text) -> bytes:
    if not isinstance(plain, Mapping):
        raise ConfigurationError(f"{operation.id}: the body must be a mapping")
    return "&".join(
        f"{_quoted(operation, name, name)}={_quoted(operation, name, written)}"
        for name, value in plain.items()
        for written in _scalars(operation, name, value, text)
    ).encode("ascii")


def _multipart(
    operation: Operation[Any], body: Body, value: Any, converter: Converter, *, raw: bool
) -> Content | None:
    if value is not None and not isinstance(value, Mapping):
        raise ConfigurationError(f"{operation.id}: the body must be a mapping of part names to contents")
    given: Mapping[str, Any] = value or {}
    for name in given:
        if name not in body.parts:
            raise ConfigurationError(f"{operation.id} has no part {name!r}")
    # Only JSON parts hold the idempotency key: it is filled in before they are encoded.
    plain: dict[str, Any] = {}
    for name, media in body.parts.items():
        if given.get(name) is not None and _is_json(media):
            plain[name] = (converter.wire if raw else converter.write)(operation, given[name])
    plain, key = _with_key(operation, plain)
    parts: list[Part] = []
    for name, media in body.parts.items():
        if name in plain:
            parts.append(Part(name, dumps(plain[name]), media))
        elif given.get(name) is not None:
            parts.append(_file(operation, name, media, given[name]))
    if not parts and not body.required:
        return None
    return Content(None, tuple(parts), key, plain, null=_has_null(plain))


def _is_json(media: str) -> bool:
    return media.partition(";")[0].strip().lower() == "application/json"


_WORD: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
#: RFC 9110, 8.3.1.
_MEDIA_TYPE: Final = rf'{_WORD}/{_WORD}(?:\s*;\s*{_WORD}=(?:{_WORD}|"[^"\\\x00-\x1f]*"))*'


def _file(operation: Operation[Any], name: str, media: str, value: Any) -> Part:
    """The part for an `Upload`, or for the content of one."""
    from aiomerchant.files.uploads import Upload, guess_type

    try:
        upload = value if isinstance(value, Upload) else Upload(value)
    except ConfigurationError as error:
        raise ConfigurationError(f"{operation.id}: the part {name!r}: {error.message}") from None
    filename: Any = upload.filename or name
    if not isinstance(filename, str) or not _is_unicode(filename):
        raise ConfigurationError(f"{operation.id}: the file name of {name!r} must be text")
    kind: Any = upload.content_type
    if kind is None:
        kind = guess_type(filename) or media
    if not isinstance(kind, str) or not re.fullmatch(_MEDIA_TYPE, kind):
        raise ConfigurationError(f"{operation.id}: the content type of {name!r} must be a media type")
    return Part(name, upload if upload.whole is None else upload.whole, kind, filename)


def _is_unicode(text: str) -> bool:
    """True if a text has no lone surrogates."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _with_key(operation: Operation[Any], plain: Any) -> tuple[Any, str | None]:
    """Fill in the idempotency key of an operation, unless the body has one. Returns the body and the key."""
    position = operation.idempotency
    if not position:
        return plain, None
    return _filled(plain, position, makes=operation.makes_key)


def _filled(plain: Any, position: tuple[str, ...], *, makes: bool) -> tuple[Any, str]:
    # Such a request is repeated after an ambiguous failure, so it must not go without its key.
    if plain is not None and not isinstance(plain, dict):
        raise ConfigurationError(f"the body must be a JSON object: it holds the {position[-1]}")
    filled: dict[str, Any] = dict(plain or {})
    name, *inner = position
    key: Any = filled.get(name)
    if inner:
        filled[name], key = _filled(key, tuple(inner), makes=makes)
    else:
        if key is None and not makes:
            raise ConfigurationError(f"{name} must be given: it is that of the request which is meant")
        if key is None:
            key = filled[name] = str(uuid4())
        elif not isinstance(key, str) or not key:
            raise ConfigurationError(f"{name} must be a str that is not empty; leave it out to have one made")
    return filled, key


def _has_null(plain: Any) -> bool:
    """True if a JSON value holds a null at any depth. No recursion, which a deep value would exhaust."""
    waiting = [plain]
    while waiting:
        value = waiting.pop()
        if value is None:
            return True
        if isinstance(value, dict):
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
    return False
