"""The catalog lists the documents of the package, and the paths of their files."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiomerchant_generator.documents.errors import GenerationError


@dataclass(frozen=True)
class Edition:
    """A document, with the paths of its repairs, names and descriptions.

    The versions of a provider share names and descriptions. A dated version has repairs of its own where they
    differ, since a newer document may be right where an older one is wrong.
    """

    spec: Path
    provider: str
    #: The version that a dated edition has; None for the default one.
    dated: str | None = None

    @property
    def name(self) -> str:
        """The stem of the names of its document and its patch file."""
        return f"{self.provider}.{self.dated}" if self.dated else self.provider

    @property
    def document(self) -> Path:
        return self.spec / f"{self.name}.json"

    @property
    def patches(self) -> Path:
        """Its patch file: its own, or that of the default version."""
        return self.own_patches if self.own_patches.exists() else self.spec / f"{self.provider}.patch.toml"

    @property
    def own_patches(self) -> Path:
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
    """Return every document; the default version of a provider comes before its dated ones."""
    return tuple(
        Edition(spec, provider, dated)
        for provider, row in toml(sources(spec)).items()
        for dated in (None, *sorted(row.get("versions", ())))
    )


def providers(spec: Path) -> tuple[str, ...]:
    """Return the names of the providers in sources.toml, in its order."""
    return tuple(toml(sources(spec)))


def sources(spec: Path) -> Path:
    return spec / "sources.toml"


def toml(path: Path) -> dict[str, Any]:
    """Read a TOML file of spec/.

    Raises:
        GenerationError: the file is missing, or is no TOML.
    """
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise GenerationError(f"{path.parent.name}/{path.name}: {error}") from None
