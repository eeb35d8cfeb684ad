"""Reads the files that a document refers to, from its own folder alone and never from the network."""

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from aiomerchant_generator.documents.errors import tokens
from aiomerchant_generator.published.fetching import Fetched, no_file, read_file
from aiomerchant_generator.published.reading import Json, SourceError, read

MAX_FILES = 500


@dataclass(frozen=True)
class Base:
    """A file, to which a reference that begins with `#` refers.

    Attributes:
        name: Its path below the document's folder.
        path: Its absolute path; None if the document was fetched from a URL.
    """

    name: str
    path: Path | None


@dataclass(frozen=True)
class Target:
    """The target of a reference: a file and a JSON pointer into it.

    Attributes:
        base: The file.
        fragment: The JSON pointer.
        name: The reference as it was written.
    """

    base: Base
    fragment: str
    name: str

    @property
    def key(self) -> tuple[str, str]:
        return self.base.name, self.fragment

    @property
    def reference(self) -> str:
        return f"#{self.fragment}"

    @property
    def wanted(self) -> str:
        """The name that the schema gets as a component of the document."""
        last = unquote(self.fragment.rpartition("/")[2]) or Path(self.base.name).name.partition(".")[0]
        return re.sub(r"\W", "_", last) or "Schema"


class Files:
    """A document and those beside it, each read once."""

    def __init__(self, fetched: Fetched, document: Json) -> None:
        self._folder = fetched.folder
        self.root = Base(fetched.name, fetched.folder / fetched.name if fetched.folder else None)
        self._read: dict[str, Json] = {self.root.name: document}
        self._bases: dict[Path, Base] = {self.root.path: self.root} if self.root.path else {}

    def locate(self, reference: str, base: Base) -> Target | str:
        """The target of a reference in the file `base`; a text with the reason if it is not followed."""
        file, _, fragment = reference.partition("#")
        fragment = unquote(fragment)
        if fragment and not fragment.startswith("/"):
            return "it names an anchor, not a position"
        if not file:
            return Target(base, fragment, reference)
        if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:|//", file):
            return "it leads to another machine"
        if self._folder is None or base.path is None:
            return "it is relative to a URL, so it leads to another machine"
        relative = Path(unquote(file))
        if relative.is_absolute() or ".." in relative.parts or "\\" in file or "\0" in str(relative):
            return "it leads out of the document's folder"
        path = base.path.parent / relative
        try:
            resolved = path.resolve()
            if not resolved.is_relative_to(self._folder):
                return "it leads out of the document's folder"
            problem = no_file(resolved)
        except OSError as error:
            return f"it cannot be followed: {error.strerror}"
        except RuntimeError:  # Python before 3.13 says so of a link that leads back to itself
            return "it leads back to itself"
        if problem:
            return f"it leads to {problem}"
        if resolved not in self._bases:
            if len(self._bases) > MAX_FILES:
                raise SourceError(f"{reference}: more than {MAX_FILES} files")
            self._bases[resolved] = Base(str(resolved.relative_to(self._folder)), resolved)
        return Target(self._bases[resolved], fragment, reference)

    def load(self, target: Target) -> Json:
        """The value at a target.

        Raises:
            SourceError: The file cannot be read, or has no value there.
        """
        name = target.base.name
        if name not in self._read:
            assert target.base.path is not None  # noqa: S101  # the root is read already
            self._read[name] = read(read_file(target.base.path, name), name)
        node = self._read[name]
        for token in tokens(target.fragment):
            if isinstance(node, list) and token.isdecimal() and int(token) < len(node):
                node = node[int(token)]
            elif isinstance(node, dict) and token in node:
                node = node[token]
            else:
                raise SourceError(f"{name}#{target.fragment}: nothing stands there ({target.name})")
        return node
