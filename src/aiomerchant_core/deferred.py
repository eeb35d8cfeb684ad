"""attrs classes that attrs finishes when somebody needs it.

What attrs makes of a class, `__init__` and descriptions of its fields, takes most of the time and memory of
the class. Most models need neither in most programs: an answer brings a few of the classes of its modules,
and decoders set the fields of an instance one by one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import wraps
from importlib import import_module
from threading import RLock
from typing import Any, Final

from attrs import NOTHING, define, field, fields, make_class

__all__ = ["deferred", "own_fields"]

_FIELDS: Final = "__attrs_attrs__"
#: How attrs made a class. It makes all models alike, so that each has what its base has.
_PROPS: Final = "__attrs_props__"
#: The annotations as text. `__annotations__` may be replaced: Sphinx puts a dict of its own there.
_TEXT: Final = "__annotations_text__"
#: The class of defaults that specify more of a field.
_SPECIFIED: Final = type(field())

_lock: Final = RLock()


class _Annotations(dict[str, Any]):
    """The annotations of a class: text, which becomes types when somebody reads it, as by PEP 649.

    The names in it are those of types that the class's module imports for type checkers alone. What reads a
    dict without its methods, as some of Python's own C code does, finds the text.

    Args:
        text: The annotations as text (PEP 563).
        module: The module of the class.
    """

    __slots__ = ("_module",)

    def __init__(self, text: Mapping[str, str], module: str) -> None:
        super().__init__(text)
        self._module = module

    def _evaluate(self) -> None:
        if module := self._module:  # read once: another thread may be done in between
            held = dict(super().items())  # what others wrote since included
            super().update(import_module("aiomerchant_core.annotations").evaluated(held, module))
            self._module = ""


def _evaluating(read: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(read)
    def reading(annotations: _Annotations, *arguments: Any) -> Any:
        annotations._evaluate()
        return read(annotations, *arguments)

    return reading


# `dict(...)` and `**` ask the methods of a class that has an `__iter__` of its own.
for _method in (
    "__eq__",
    "__ne__",
    "__getitem__",
    "__iter__",
    "__or__",
    "__repr__",
    "copy",
    "get",
    "items",
    "values",
):
    setattr(_Annotations, _method, _evaluating(getattr(dict, _method)))


class _Deferred:
    """Stands in a class for what attrs makes, until somebody asks for it.

    Args:
        kind: The class.
        name: The name in the class.
        defaults: The defaults of the class's fields, or their specifications.
    """

    __slots__ = ("_kind", "_name", "defaults")

    def __init__(self, kind: Any, name: str, defaults: Mapping[str, Any]) -> None:
        self._kind = kind
        self._name = name
        self.defaults = defaults

    def __get__(self, instance: object, owner: type) -> Any:
        kind = self._kind
        with _lock:
            if vars(kind)[self._name] is self:
                _finish(kind, self.defaults)
        made = vars(kind)[self._name]
        return made if instance is None or self._name == _FIELDS else made.__get__(instance, owner)


def deferred(cls: Any) -> Any:
    """Make a class with slots of one whose annotations are fields. Its bases are attrs classes.

    To all who use it, it is what `define(cls, kw_only=True, eq=False, repr=False)` makes. Its methods must
    not use `super()` without arguments, which would mean the class that this one is made of.
    """
    namespace = dict(vars(cls))
    text: Mapping[str, str] = cls.__annotations__
    names = tuple(text)
    defaults = {name: namespace.pop(name) for name in names if name in namespace}
    for name in ("__dict__", "__weakref__"):
        namespace.pop(name, None)
    namespace["__slots__"] = names
    namespace["__annotations__"] = _Annotations(text, cls.__module__)
    namespace[_TEXT] = text
    if (props := getattr(cls, _PROPS, None)) is not None:
        namespace[_PROPS] = props
    kind = type(cls)(cls.__name__, cls.__bases__, namespace)
    for name in (_FIELDS, "__init__"):
        setattr(kind, name, _Deferred(kind, name, defaults))
    return kind


def _finish(kind: Any, defaults: Mapping[str, Any]) -> None:
    """Give a class what attrs makes of one with the same fields."""
    namespace = {
        **defaults,
        "__annotations__": vars(kind)[_TEXT],
        "__module__": kind.__module__,
        "__qualname__": kind.__qualname__,
    }
    alike = define(type(kind)(kind.__name__, kind.__bases__, namespace), kw_only=True, eq=False, repr=False)
    for name in (_FIELDS, "__init__"):
        setattr(kind, name, vars(alike)[name])


def own_fields(kind: type) -> Iterator[tuple[str, str, Any, Mapping[str, Any]]]:
    """The fields that a deferred class adds to those of its bases: name, annotation, default and metadata.

    One without a default has `attrs.NOTHING`. A class that attrs did not finish yet stays so.
    """
    found, text = vars(kind)[_FIELDS], vars(kind)[_TEXT]
    if not isinstance(found, _Deferred):
        for one in fields(kind):
            if not one.inherited:
                yield one.name, text[one.name], one.default, one.metadata
        return
    specified = {name: one for name, one in found.defaults.items() if isinstance(one, _SPECIFIED)}
    # attrs tells what a specification says when it is part of a class.
    told: Any = make_class("Specified", specified, kw_only=True, eq=False, repr=False) if specified else None
    for name, annotation in text.items():
        if name in specified:
            one = getattr(fields(told), name)
            yield name, annotation, one.default, one.metadata
        else:
            yield name, annotation, found.defaults.get(name, NOTHING), {}
