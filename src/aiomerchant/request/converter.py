"""Converts between JSON and typed values: the only module that knows cattrs.

`aiomerchant_core.codec` derives the codecs of models. Here they get company that never coerces a scalar, so
that any type made of models, lists, mappings and scalars can be decoded. They are the structure hooks of one
cattrs converter a provider, too, which decodes to all other types, such as a dataclass that holds models.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache, cached_property
from importlib import import_module
from threading import Lock
from types import NoneType, UnionType
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Literal,
    TypeVar,
    Union,
    get_args,
    get_origin,
    overload,
)

from aiomerchant.checks import described
from aiomerchant.errors import ConfigurationError, ResponseError
from aiomerchant_core import Event, Model, Operation, codec, full_name
from aiomerchant_core.codec import Decode, Encode, Report, Undocumented, Unencodable
from aiomerchant_core.codec.types import ListOf, ModelOf, UnionOf, package_of
from aiomerchant_core.model import within
from aiomerchant_core.spelling import nearest

from .json import NATIVE, WRITER, dumps, loads

if TYPE_CHECKING:
    from cattrs import Converter as Cattrs

    from aiomerchant.messages import RawReply
    from aiomerchant.plugins.hooks import Mismatch

__all__ = ["Converter", "converter"]

T = TypeVar("T")

log: Final = logging.getLogger("aiomerchant")

_struct_encoder_of: Final = codec.struct_encoder(WRITER)

_PLAIN: Final[dict[Any, Decode]] = {
    **codec.SCALARS,
    dict: codec.free_form,
    list: codec.list_of(codec.SCALARS[Any]),
    NoneType: codec.nullable(codec.constant(None)),
}

_JSON_SCALARS = (str, int, float, bool)

#: The most places whose undocumented keys are logged: an application that makes keys up fills no memory.
_MOST_PLACES: Final = 1_000


class Converter:
    """Converts between JSON and the types of one provider, in one version of its API."""

    def __init__(self, package: str) -> None:
        self.package = package
        self._models = import_module(f"{package}.models")
        self._names = codec.names_of(package)
        self._found = cache(self._find)
        #: The places of what was logged because the document does not have it: operation, path and key, which
        #: is None for a value.
        self._warned: set[tuple[str, str, str | None]] = set()
        #: The models that have arrived, and the structs that text is read as.
        self._arrived: set[ModelOf] = set()
        self._structs = codec.Structs(NATIVE, self._hook, self._arrived)
        self._decoders = cache(lambda kind: codec.TextDecoder(self._described(kind), self._structs))
        #: Models of which one was written as JSON text: encoders to structs are made for the next one.
        self._written: set[type] = set()
        # Types of operations are strings; the decoder behind each is looked up once.
        self._returned = cache(lambda type_: self._decoders(self._names.type(type_)))
        self._events = cache(lambda type_: self._returned(self.events[type_]))

    # For applications

    @overload
    def decode(
        self,
        data: Any,
        type: type[T],
        *,
        strict: bool = ...,
        on_mismatch: Callable[[Mismatch], object] | None = ...,
    ) -> T: ...

    @overload
    def decode(
        self,
        data: Any,
        type: Any,
        *,
        strict: bool = ...,
        on_mismatch: Callable[[Mismatch], object] | None = ...,
    ) -> Any: ...

    def decode(
        self,
        data: Any,
        type: Any,
        *,
        strict: bool = False,
        on_mismatch: Callable[[Mismatch], object] | None = None,
    ) -> Any:
        """Decode `data` to `type`. A value that does not fit is kept as it came.

        Args:
            data: JSON text, or what was parsed of it. bytes are JSON text, and so is a str if `type` is a
                model, a list or a mapping; elsewhere a str is a parsed value.
            type: A model, union or enum of this provider, lists and mappings of them, or plain JSON types:
                `models.Customer`, `list[models.Order]`, `dict[str, int]`.
            strict: True to raise on the first value that does not fit.
            on_mismatch: Called once for each path that does not fit, after decoding.

        Raises:
            ResponseError: `data` is no JSON text, or does not fit and `strict` is set.
            ConfigurationError: `type` is no type that can be decoded to.
        """
        decoder = self._decoder(type)
        report = Report(strict=strict)
        if isinstance(data, str) and self._has_parts(type):
            data = data.encode("utf-8", "surrogatepass")
        if isinstance(data, bytes | bytearray | memoryview):
            decoded = _decoded(decoder, bytes(data), report)
        else:
            decoded = _decoded(decoder.values, data, report)
        if on_mismatch is not None:
            from aiomerchant.plugins.hooks import Mismatch

            for path, expected, count in report.by_path():
                on_mismatch(Mismatch(path, expected, count))
        return decoded

    def encode(self, value: Any) -> Any:
        """Encode a model, or lists and mappings of models, to plain JSON values.

        Raises:
            ConfigurationError: A value in it has no exact JSON: NaN, a naive datetime, a float for minor
                units.
        """
        return _encoded(codec.plain, value)

    def encode_json(self, value: Any) -> bytes:
        """As `encode`, to JSON text in UTF-8."""
        kind = value.__class__
        if kind in self._written:
            try:
                return dumps(_struct_encoder_of(kind)(value, None))
            except (ConfigurationError, RecursionError, Unencodable):
                pass  # the other way knows where what it refuses stands, and goes deeper
        elif isinstance(value, Model):
            self._written.add(kind)
        plain = self.encode(value)
        try:
            return dumps(plain, escaping=True)
        except ConfigurationError:
            with _deeper(2):
                return dumps(plain, escaping=True)

    # For the client

    def check(self, kind: Any) -> None:
        """Check that `read` can decode to a type.

        Raises:
            ConfigurationError: It cannot.
        """
        if kind is not bytes:
            self._decoder(kind)

    def read(self, operation: Operation[Any], reply: RawReply, report: Report, kind: Any = None) -> Any:
        """Decode an answer to the result of its operation.

        Args:
            operation: The operation.
            reply: The answer.
            report: Collects values that do not fit.
            kind: The type to decode to, instead of the operation's.

        Raises:
            ResponseError: The body is no JSON, or does not fit and the report is strict.
        """
        body, returns = reply.body, operation.returns
        if kind is not None:
            if kind is bytes:
                return body
            decoder = self._decoder(kind)
            return _decoded(decoder, body, report) if body else _decoded(decoder.values, None, report)
        if returns is None:
            if body:
                loads(body)  # an HTML page of a gateway is no success
            return None
        if operation.accept != "application/json":
            return body.decode("utf-8", "replace")
        if not body:
            if returns == "Any" or returns.endswith(" | None"):
                return None
            raise ResponseError("the answer is empty")
        return _decoded(self._returned(returns), body, report)

    def write(self, operation: Operation[Any], value: Any) -> Any:
        """Encode a request body to plain JSON values, by the schema that the operation names.

        Keys of mappings that the document does not name are sent, and so are values of enums that it does not
        list. The first of each place is logged.

        Raises:
            ConfigurationError: A value cannot be sent. The message names the field.
        """
        body = operation.body
        multipart = body is not None and body.media == "multipart/form-data"
        undocumented = Undocumented(
            optional=body is not None and not body.required,
            filled=".".join(operation.idempotency[1 if multipart else 0 :]),
        )
        plain = self._write(operation, value, undocumented)
        for (path, key), names in undocumented.found.items():
            near = nearest(key, names)
            problem = f"{path or 'the body'} has no documented key {key!r}"
            self._warn((operation.id, path, key), problem, near and names[near])
        for path, (text, listed) in undocumented.values.items():
            problem = f"{path} is none of the documented values"
            self._warn((operation.id, path, None), problem, nearest(text, listed))
        return plain

    def wire(self, operation: Operation[Any], value: Any) -> Any:
        """Encode a request body of wire values, which are kept as they are; None is null.

        Raises:
            ConfigurationError: A value cannot be sent, or does not fit the schema. The message names it.
        """
        self._write(operation, value, None)
        return self.encode(value)

    def _write(self, operation: Operation[Any], value: Any, undocumented: Undocumented | None) -> Any:
        body = operation.body
        if body is None:
            raise ConfigurationError(f"{operation.id} takes no body")
        try:
            return _encoded(codec.encoder(self._names.type(body.type)), value, undocumented)
        except ConfigurationError as error:
            raise ConfigurationError(f"{operation.id}: {error.message}") from None

    def _warn(self, place: tuple[str, str, str | None], problem: str, near: str | None) -> None:
        """Log what the document does not have, once for each place; it may well be a misspelt name."""
        if place in self._warned or len(self._warned) >= _MOST_PLACES:
            return
        self._warned.add(place)
        log.warning("%s: %s%s", place[0], problem, "" if near is None else f"; did you mean {near!r}?")

    def text(self, value: Any) -> str:
        """Encode one scalar for a path, a query or a form.

        Raises:
            ConfigurationError: It is no scalar, or has no exact text.
        """
        if isinstance(value, Model):
            hint = f"; give its .{found}" if (found := within(value, "id")) else ""
            raise ConfigurationError(f"needs a single value, not a {value.__class__.__name__}{hint}")
        plain = self.encode(value)
        match plain:
            case bool():
                return "true" if plain else "false"
            case str():
                return plain
            case int() | float():
                return dumps(plain).decode()
        raise ConfigurationError(f"a value of type {value.__class__.__name__} cannot be sent as text")

    # For webhooks

    @cached_property
    def events(self) -> Mapping[str, str]:
        """The models of the webhook events by their types."""
        events: Mapping[str, str] = import_module(f"{self.package}.events").EVENTS
        return events

    def event(self, type: str, body: bytes, report: Report) -> Event:
        """Decode the body of a webhook to its event.

        Args:
            type: One of `events`.
            body: The JSON text.
            report: Collects values that do not fit.

        Raises:
            ResponseError: It is nested too deeply, or does not fit and the report is strict.
        """
        event: Event = _decoded(self._events(type), body, report)
        return event

    # Hooks

    def _decoder(self, kind: Any) -> codec.TextDecoder:
        try:
            return self._decoders(kind)
        except TypeError:  # it is not hashable, and no type
            raise _undecodable(kind) from None

    def _hook(self, kind: Any) -> Decode:
        try:
            return self._found(kind)
        except (TypeError, NameError):
            raise _undecodable(kind) from None

    def _find(self, kind: Any) -> Decode:
        if kind in _PLAIN:
            return _PLAIN[kind]
        if isinstance(kind, ModelOf):
            self._arrived.add(kind)
        make = self._factory(kind)
        if make is not None:
            return make(kind)
        # Imported here, since most programs decode to no such types.
        from cattrs.errors import StructureHandlerNotFoundError

        try:
            return self._cattrs.get_structure_hook(kind)
        except StructureHandlerNotFoundError:
            raise TypeError from None

    def _factory(self, kind: Any) -> Callable[[Any], Decode] | None:
        """What makes the decoder of a type that is made of models and of JSON's own types."""
        return next((factory for claims, factory in self._factories if claims(kind)), None)

    @cached_property
    def _factories(self) -> list[tuple[Callable[[Any], bool], Callable[[Any], Decode]]]:
        """Which types have which factories of decoders; the first that claims a type makes its decoder."""
        return [
            (lambda kind: isinstance(kind, codec.TYPES), lambda kind: codec.decoder(kind, self._hook)),
            (lambda kind: self._name(kind) is not None, self._named),
            # cattrs would decode the models of another package by rules of its own.
            (lambda kind: isinstance(kind, type) and issubclass(kind, Model), _refuse),
            (lambda kind: get_origin(kind) is Literal, lambda _: codec.SCALARS[str]),
            (_is_union_of_scalars, _by_class),
            (_is_optional, lambda kind: codec.nullable(self._hook(_without_none(kind)))),
            (_is_mapping, lambda kind: codec.dict_of(self._hook(get_args(kind)[1]))),
            (_is_list, lambda kind: codec.list_of(self._hook(get_args(kind)[0]))),
        ]

    @cached_property
    def _cattrs(self) -> Cattrs:
        from cattrs import Converter as Cattrs

        converter = Cattrs(detailed_validation=False)
        for scalar, decode in _PLAIN.items():
            converter.register_structure_hook(scalar, decode)
        converter.register_structure_hook_factory(lambda kind: self._factory(kind) is not None, self._hook)
        return converter

    def _described(self, kind: Any) -> Any:
        """A type of an application as one of those that fields have, if it is like them."""
        if _is_list(kind):
            return ListOf(self._described(get_args(kind)[0]))
        name = self._name(kind)
        if name is None:
            return kind
        return ModelOf(package_of(kind), name) if isinstance(kind, type) else self._names.type(name)

    def _has_parts(self, kind: Any) -> bool:
        """Whether all values of a type are objects or lists."""
        if isinstance(kind, type):
            return issubclass(kind, Model | list | dict)
        if _is_list(kind) or _is_mapping(kind):
            return True
        name = self._name(kind)
        return name is not None and isinstance(self._names.type(name), UnionOf)

    def _named(self, kind: Any) -> Decode:
        if isinstance(kind, type):
            return codec.model_decoder(kind, self._hook)
        return self._hook(self._names.type(self._name(kind) or "Any"))

    def _name(self, kind: Any) -> str | None:
        """The name under which `models` has a class, union or enum."""
        if isinstance(kind, type):
            name = kind.__name__
            ours = name in self._models.MODULES and getattr(self._models, name) is kind
            return name if ours and issubclass(kind, Model) else None
        if get_origin(kind) is None:
            return None
        # An alias does not know its name; it is among the modules that were imported to get at it.
        for name, module in self._models.MODULES.items():
            loaded = sys.modules.get(full_name(self._models.__name__, module))
            if loaded is not None and getattr(loaded, name, None) == kind:
                return str(name)
        return None


def _refuse(kind: Any) -> Decode:
    raise _undecodable(kind)


def _undecodable(kind: Any) -> ConfigurationError:
    """The error of a type that is none. It may be the data, given in the wrong order, which are not shown."""
    is_type = isinstance(kind, type) or get_origin(kind) is not None
    shown = repr(kind) if is_type else f"what is no type, but {described(kind)}"
    return ConfigurationError(f"there is no way to decode to {shown}")


def _encoded(encode: Encode, value: Any, undocumented: Undocumented | None = None) -> Any:
    try:
        try:
            return encode(value, undocumented)
        except RecursionError:
            with _deeper(24):
                return encode(value, undocumented)
    except Unencodable as error:
        raise ConfigurationError(str(error)) from None
    except RecursionError:
        raise ConfigurationError("the value is nested too deeply, or holds itself") from None


_recursion: Final = Lock()


@contextmanager
def _deeper(frames: int) -> Generator[None]:
    """Raise the recursion limit, so that all decoded values can be encoded.

    Encoding takes more frames than decoding. The limit is the same for all threads.

    Args:
        frames: The factor by which the limit is raised.
    """
    with _recursion:
        limit = sys.getrecursionlimit()
        sys.setrecursionlimit(limit * frames)
        try:
            yield
        finally:
            sys.setrecursionlimit(limit)


def _decoded(decode: Decode, value: Any, report: Report) -> Any:
    try:
        return decode(value, report)
    except codec.Mismatch as error:
        raise ResponseError(f"the answer is not as documented: {error}") from None
    except RecursionError:
        raise ResponseError("the answer is nested too deeply") from None
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
        # From cattrs' own hooks, for a type that holds more than models and plain JSON types.
        raise ResponseError("the answer does not fit the type asked for") from None


def _is_list(kind: Any) -> bool:
    return get_origin(kind) in (list, Sequence)


def _is_mapping(kind: Any) -> bool:
    return get_origin(kind) in (dict, Mapping)


def _is_optional(kind: Any) -> bool:
    return get_origin(kind) in (Union, UnionType) and NoneType in get_args(kind) and len(get_args(kind)) > 1


def _is_union_of_scalars(kind: Any) -> bool:
    return get_origin(kind) in (Union, UnionType) and all(
        member in _JSON_SCALARS for member in get_args(kind)
    )


def _by_class(kind: Any) -> Decode:
    """The members of a union by their JSON types; a number may be a whole one."""
    members = get_args(kind)
    decoders = {member: codec.SCALARS[member] for member in members}
    if float in members:
        decoders[int] = codec.SCALARS[float]
    return codec.by_class(decoders, " or ".join(member.__name__ for member in members))


def _without_none(kind: Any) -> Any:
    return Union[tuple(member for member in get_args(kind) if member is not NoneType)]  # noqa: UP007  # made at run time


@cache
def converter(package: str) -> Converter:
    """The converter of a generated package, such as `aiomerchant_api.polar`, made at first use."""
    return Converter(package)
