"""Which documents the package is made from, and where their files live: said here alone."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PROVIDERS = ("polar", "square")
PACKAGE = "aiomerchant_api"


@dataclass(frozen=True)
class Edition:
    """One document, with its repairs, names and words, and the folder of what is generated from it."""

    spec: Path
    provider: str

    @property
    def name(self) -> str:
        """What its files, its table in sources.toml and its folder in the package are called."""
        return self.provider

    @property
    def document(self) -> Path:
        return self.spec / f"{self.name}.json"

    @property
    def patches(self) -> Path:
        return self.spec / f"{self.provider}.patch.toml"

    @property
    def names(self) -> Path:
        return self.spec / f"{self.provider}.names.toml"

    @property
    def docs(self) -> Path:
        return self.spec / f"{self.provider}.docs.toml"

    @property
    def source(self) -> dict[str, Any]:
        """Its row of sources.toml: origin, version, licence, sha256."""
        row: dict[str, Any] = toml(sources(self.spec))[self.name]
        return row


def editions(spec: Path) -> tuple[Edition, ...]:
    """Every document that the package is made from."""
    return tuple(Edition(spec, provider) for provider in PROVIDERS)


def sources(spec: Path) -> Path:
    return spec / "sources.toml"


def package(root: Path) -> Path:
    return root / "generated" / PACKAGE


def changes(root: Path) -> Path:
    """Where the fragments of the changelog wait for a release."""
    return root / "docs" / "changes"


def toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))
