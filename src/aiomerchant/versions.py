"""Types beside those of the default version: of dated API versions, and of applications' own packages.

A package of types is known by the path of its module. The client's class for it is made here.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache, cached_property
from importlib import import_module
from types import ModuleType
from typing import Any, TypeVar

from attrs import evolve

from aiomerchant_core import CONTRACT

from .errors import ConfigurationError
from .provider import Provider, get_provider

__all__ = ["dated", "lazy_names", "package_of", "typed"]

C = TypeVar("C")


def package_of(provider: str, version: str | None, types: ModuleType | str | None = None) -> str:
    """The package with the types of an API version; that of the default version if it has none.

    Args:
        provider: The provider's name.
        version: An API version; None is the default one.
        types: The package that an application brings instead, or its import path.

    Raises:
        ConfigurationError: `types` cannot be used.
    """
    record = get_provider(provider)
    if types is not None:
        return _own(record, types)
    if version is None or version not in record.versions:
        return record.package
    return f"{record.package.rpartition('.')[0]}.{record.versions[version]}"


def dated(client: type[C], version: str) -> type[C]:
    """Make the class of a client for an API version that has types of its own.

    It is a subclass of `client` with the resources of that version. Resources that both versions share are
    inherited. Handwritten methods are added to those that differ.

    Args:
        client: The class for the default version, or a subclass of it.
        version: One of the dated versions of its provider.
    """
    kind: Any = client
    made: type[C] = _class(kind, package_of(kind._provider.name, version))
    return made


def typed(client: type[C], types: ModuleType | str) -> type[C]:
    """Make the class of a client for a package of types that an application brings, likewise.

    Args:
        client: The class for the default version, or a subclass of it.
        types: The package, or its import path.

    Raises:
        ConfigurationError: The package cannot be used, or the client has other types already.
    """
    kind: Any = client
    provider: Provider = kind._provider
    package = _own(provider, types)
    if provider.package == package:
        return client
    if provider.package != get_provider(provider.name).package:
        raise ConfigurationError(f"types: this client has those of {provider.package} already")
    made: type[C] = _class(kind, package)
    return made


def lazy_names(package: str) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """The `__getattr__` and `__dir__` of a package that `aiomerchant generate` wrote.

    Raises:
        ConfigurationError: The package was written for another release.
    """
    module = sys.modules[package]
    _check_contract(module)
    record = get_provider(module.PROVIDER)
    converting = ("decode", "encode", "encode_json")
    names = sorted([record.title, *converting, "inputs", "models"])

    def find(name: str) -> Any:
        value: Any
        if name not in names:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        if name == record.title:
            value = typed(record.load("client"), module)
        elif name in converting:
            from .request.converter import converter

            value = getattr(converter(package), name)
        else:
            value = import_module(f"{package}.{name}")
        vars(module)[name] = value
        return value

    def listed() -> list[str]:
        return sorted({*vars(module), *names})

    return find, listed


def _own(provider: Provider, types: ModuleType | str) -> str:
    """The path of an application's package of types for a provider.

    Raises:
        ConfigurationError: It is not there, no such package, another provider's, or of another release.
    """
    module: Any = types
    if isinstance(types, str):
        module = _imported(types)
    if not isinstance(module, ModuleType):
        kind = type(module).__name__
        raise ConfigurationError(f"types must be a package or its import path, not of type {kind}")
    name, facts = module.__name__, vars(module)
    if not {"CONTRACT", "PROVIDER", "SERVERS", "VERSION"} <= facts.keys():
        raise ConfigurationError(f"types: {name} is no package that `aiomerchant generate` wrote")
    if facts["PROVIDER"] != provider.name:
        other = get_provider(facts["PROVIDER"]).title
        raise ConfigurationError(f"types: {name} has the types of {other}, not of {provider.title}")
    _check_contract(module)
    return name


def _imported(path: str) -> ModuleType:
    absent = ConfigurationError(f"types: there is no package {path!r} to import")
    if not all(map(str.isidentifier, path.split("."))):
        raise absent
    try:
        return import_module(path)
    except ModuleNotFoundError as error:
        if error.name is None or not f"{path}.".startswith(f"{error.name}."):
            raise  # it is something that the package itself imports
        raise absent from None


def _check_contract(module: Any) -> None:
    if module.CONTRACT != CONTRACT:
        raise ConfigurationError(
            f"{module.__name__} was written for another release of aiomerchant:"
            f" write it again, by `aiomerchant generate DOCUMENT --provider {module.PROVIDER} --into PACKAGE`"
        )


@cache
def _class(client: Any, name: str) -> Any:
    """The class of a client for the types of a package."""
    provider = client._provider
    package = import_module(name)
    (default,) = (kind for kind in client.__mro__ if kind.__module__ == f"{provider.package}.resources")
    own = getattr(import_module(f"{name}.resources"), default.__name__)
    # The package of a dated version has what differs from the default one alone; another has all.
    differs = package.OWN if "OWN" in vars(package) else None
    resources: dict[str, Any] = {}
    for name_ in sorted(_resources(default) | _resources(own)):
        there, here = getattr(client, name_, None), vars(own).get(name_)
        if here is None:
            resources[name_] = _absent(name_, package.VERSION)
        elif differs is not None and f"api.{name_}" not in differs:
            continue
        elif there is vars(default).get(name_):
            resources[name_] = here
        elif isinstance(there, cached_property):
            resources[name_] = _extended(there, here, provider.package, package.VERSION)
    about = {
        "__doc__": client.__doc__,
        "__module__": client.__module__,
        "_provider": evolve(
            provider, package=name, version=package.VERSION, versions={}, servers=package.SERVERS
        ),
    }
    return type(client)(client.__name__, (client,), about | resources)


def _resources(kind: type) -> set[str]:
    return {name for name, value in vars(kind).items() if isinstance(value, cached_property)}


def _absent(name: str, version: str) -> property:
    def absent(self: object) -> Any:
        raise AttributeError(f"API version {version} has no {name}")

    return property(absent)


def _extended(by_hand: cached_property[Any], generated: cached_property[Any], base: str, version: str) -> Any:
    """The generated resource of a package, with the handwritten methods of the default version's.

    Args:
        by_hand: The handwritten resource, which is a subclass of one of the package `base`.
        generated: The generated one.
        base: The package of the default version.
        version: The API version of the generated one.
    """

    def resource(self: Any) -> Any:
        ours, theirs = by_hand.func(self), generated.func(self)
        return _on_top(ours.__class__, theirs.__class__, base, version)(self._send)

    return cached_property(resource)


@cache
def _on_top(by_hand: Any, generated: Any, base: str, version: str) -> Any:
    made: dict[str, Any] = {}
    inherited: set[str] = set()
    for kind in reversed(by_hand.__mro__[:-1]):
        if kind.__module__.startswith(f"{base}."):
            inherited |= vars(kind).keys()
        else:
            made |= {name: value for name, value in vars(kind).items() if not name.startswith("__")}
    gone = {name for name in inherited - made.keys() if not hasattr(generated, name)}
    # Groups of operations within this one.
    below = {name: value for name, value in made.items() if isinstance(value, cached_property)}
    nested = {
        name: _extended(ours, vars(generated)[name], base, version)
        for name, ours in below.items()
        if name in vars(generated)
    }
    gone |= below.keys() - nested.keys()
    # What is generated for the version stands before what is generated for the default, which `by_hand` has.
    first = {name: value for name, value in made.items() if hasattr(generated, name)}
    absent = {name: _absent(name, version) for name in gone}
    return type(by_hand.__name__, (generated, by_hand), {**first, **absent, **nested})
