"""Each API version that has types: its document, the names of its parts, its client and its values."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module
from typing import Any, Final

from aiomerchant.versions import package_of

from tests.support.instances import GENERATED, Instances, Validator, document

__all__ = ["APIS", "Api"]


@cache
def manifest() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((GENERATED / "manifest.json").read_bytes())
    return found


@dataclass(frozen=True)
class Api:
    """An API version that has types: the default one of a provider, or a dated one beside it."""

    provider: str
    #: The date of one beside the default version.
    dated: str | None = None

    @property
    def name(self) -> str:
        """The name of its file in spec/: `polar`, `polar.2027-01`."""
        return self.provider if self.dated is None else f"{self.provider}.{self.dated}"

    def __str__(self) -> str:
        return self.name

    @property
    def version(self) -> str:
        return self.dated or str(manifest()[self.provider]["version"])

    @property
    def values(self) -> Any:
        """The module with its models, and their way to and from JSON."""
        module = f"aiomerchant.{self.provider}"
        return import_module(module if self.dated is None else f"{module}.v{self.dated.replace('-', '_')}")

    @property
    def package(self) -> str:
        """The full name of its generated package."""
        return package_of(self.provider, self.dated)

    def shares(self, id: str) -> bool:
        """Whether the code of an operation is that of the default version."""
        module, _ = import_module(f"{self.package}.operations").OPERATIONS.index[id]
        place = GENERATED / self.package.rpartition(".")[2] / "api" / f"{module}.py"
        return self.dated is not None and not place.exists()

    @property
    def client(self) -> Any:
        """The class of its clients."""
        whole = import_module("aiomerchant") if self.dated is None else self.values
        return getattr(whole, self.provider.capitalize())

    @cached_property
    def document(self) -> Any:
        """The repaired document."""
        return document(self.provider, self.dated)

    @cached_property
    def made(self) -> Instances:
        return Instances(self.document)

    @cached_property
    def sent(self) -> Instances:
        """Makes values for requests."""
        return Instances(self.document, sent=True)

    @cached_property
    def validator(self) -> Validator:
        return Validator(self.document)

    @cached_property
    def operations(self) -> dict[str, dict[str, Any]]:
        """The operations in the manifest, by id."""
        return self._listed("operations", lambda found: {one["id"]: one for one in found})

    @cached_property
    def schemas(self) -> dict[str, str]:
        """The names of models in the manifest, by those of their schemas."""
        return self._listed("schemas", dict)

    def _listed(self, part: str, by_key: Any) -> dict[str, Any]:
        """A part of the manifest: that of a dated version has what differs from the default one's."""
        found: dict[str, Any] = by_key(manifest()[self.provider][part])
        if self.dated is not None:
            own = manifest()[self.provider]["versions"][self.dated]
            found |= by_key(own[part])
            found = {key: one for key, one in found.items() if key not in own["gone"][part]}
        return found


APIS: Final = [
    Api(provider, dated)
    for provider in manifest()
    for dated in (None, *manifest()[provider].get("versions", ()))
]
