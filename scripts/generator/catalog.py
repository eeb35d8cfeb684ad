"""The documents that the package is made from, and the paths of their files, which no other module states."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.errors import GenerationError

PACKAGE = "aiomerchant_api"
#: The modules in src/aiomerchant by which versions beside the default are imported; no others are called so.
DATED = "v[0-9]*.py"


@dataclass(frozen=True)
class Edition:
    """One document, with its repairs, names and descriptions.

    A provider's versions share names and descriptions. Each has repairs of its own: what is mended in a newer
    document may stand unmended in an older one.
    """

    spec: Path
    provider: str
    #: The version, of one that has types beside the default's; None of the default one.
    dated: str | None = None

    @property
    def name(self) -> str:
        """What its document and its repairs are called."""
        return f"{self.provider}.{self.dated}" if self.dated else self.provider

    @property
    def document(self) -> Path:
        return self.spec / f"{self.name}.json"

    @property
    def patches(self) -> Path:
        return self.spec / f"{self.name}.patch.toml"

    @property
    def names(self) -> Path:
        return self.spec / f"{self.provider}.names.toml"

    @property
    def docs(self) -> Path:
        return self.spec / f"{self.provider}.docs.toml"

    @property
    def source(self) -> dict[str, Any]:
        """Its row of sources.toml: origin, version, licence, sha256."""
        row: dict[str, Any] = toml(sources(self.spec))[self.provider]
        return {**row["versions"][self.dated], "version": self.dated} if self.dated else row


def editions(spec: Path) -> tuple[Edition, ...]:
    """Every document that the package is made from; of a provider's, the default one comes first."""
    return tuple(
        Edition(spec, provider, dated)
        for provider, row in toml(sources(spec)).items()
        for dated in (None, *sorted(row.get("versions", ())))
    )


def providers(spec: Path) -> tuple[str, ...]:
    """The providers whose documents there are: those of sources.toml, in its order."""
    return tuple(toml(sources(spec)))


def sources(spec: Path) -> Path:
    return spec / "sources.toml"


def package(root: Path) -> Path:
    return root / "generated" / PACKAGE


def source(root: Path) -> Path:
    """The package that is written by hand, but for the modules that are called `DATED`."""
    return root / "src" / "aiomerchant"


def toml(path: Path) -> dict[str, Any]:
    """What a file in spec/ holds.

    Raises:
        GenerationError: it is not there, or no TOML.
    """
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise GenerationError(f"{path.parent.name}/{path.name}: {error}") from None
