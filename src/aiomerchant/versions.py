"""Dated API versions with types of their own: their packages, and the classes of their clients."""

from __future__ import annotations

from functools import cache, cached_property
from importlib import import_module
from typing import Any, TypeVar

from attrs import evolve

from .provider import get_provider

__all__ = ["dated", "package_of"]

C = TypeVar("C")

_GENERATED = "aiomerchant_api."


def package_of(provider: str, version: str | None) -> str:
    """The package of aiomerchant_api with a version's types; that of the default version if it has none."""
    record = get_provider(provider)
    return record.package if version is None else record.versions.get(version, record.package)


def dated(client: type[C], version: str) -> type[C]:
    """Make the class of a client for an API version that has types of its own.

    It is a subclass of `client` with the resources of that version. Resources that both versions share are
    inherited. Handwritten methods are added to those that differ.

    Args:
        client: The class for the default version, or a subclass of it.
        version: One of the dated versions of its provider.
    """
    kind: Any = client
    made: type[C] = _dated(kind, version)
    return made


@cache
def _dated(client: Any, version: str) -> Any:
    provider = client._provider
    package = import_module(f"{_GENERATED}{provider.versions[version]}")
    (default,) = (
        kind for kind in client.__mro__ if kind.__module__.startswith(_GENERATED + provider.package)
    )
    own = getattr(import_module(f"{package.__name__}.resources"), default.__name__)
    resources: dict[str, Any] = {}
    for name in sorted(_resources(default) | _resources(own)):
        there, here = getattr(client, name, None), vars(own).get(name)
        if here is None:
            resources[name] = _absent(name, version)
        elif f"api.{name}" not in package.OWN:
            continue
        elif there is vars(default).get(name):
            resources[name] = here
        elif isinstance(there, cached_property):
            resources[name] = _extended(there, here, version)
    about = {
        "__doc__": client.__doc__,
        "__module__": client.__module__,
        "_provider": evolve(
            provider,
            package=package.__name__.removeprefix(_GENERATED),
            version=version,
            versions={},
            servers=package.SERVERS,
        ),
    }
    return type(client)(client.__name__, (client,), about | resources)


def _resources(kind: type) -> set[str]:
    return {name for name, value in vars(kind).items() if isinstance(value, cached_property)}


def _absent(name: str, version: str) -> property:
    def absent(self: object) -> Any:
        raise AttributeError(f"API version {version} has no {name}")

    return property(absent)


def _extended(by_hand: cached_property[Any], generated: cached_property[Any], version: str) -> Any:
    """The generated resource of a version, with the handwritten methods of the default version's."""

    def resource(self: Any) -> Any:
        ours, theirs = by_hand.func(self), generated.func(self)
        return _on_top(ours.__class__, theirs.__class__, version)(self._send)

    return cached_property(resource)


@cache
def _on_top(by_hand: Any, generated: Any, version: str) -> Any:
    made: dict[str, Any] = {}
    inherited: set[str] = set()
    for kind in reversed(by_hand.__mro__[:-1]):
        if kind.__module__.startswith(_GENERATED):
            inherited |= vars(kind).keys()
        else:
            made |= {name: value for name, value in vars(kind).items() if not name.startswith("__")}
    gone = {name for name in inherited - made.keys() if not hasattr(generated, name)}
    # What is generated for the version stands before what is generated for the default, which `by_hand` has.
    first = {name: value for name, value in made.items() if hasattr(generated, name)}
    return type(by_hand.__name__, (generated, by_hand), {**{n: _absent(n, version) for n in gone}, **first})
