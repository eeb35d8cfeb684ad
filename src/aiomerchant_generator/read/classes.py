"""Name the classes and modules of schemas as openapi-python-client does, no two the same."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.properties import Class

from aiomerchant_generator.documents.document import SCHEMAS, Document, redirect
from aiomerchant_generator.names import numbered

CONFIG = Config.from_sources(
    ConfigFile(literal_enums=True),
    MetaType.NONE,
    document_source="",
    file_encoding="utf-8",
    overwrite=True,
    output_path=None,
)


class Classes:
    """The classes of schemas by their keys.

    Where the names of several are the same but for case or underscores, the key that is spelled like its
    class has the name, and the others are numbered.
    """

    def __init__(self, keys: Iterable[str]) -> None:
        #: The parser's key of each schema that would share a name with another one.
        self._spelled: dict[str, str] = {}
        taken: set[str] = set()
        for key in sorted(keys, key=lambda key: str(_class(key).name) != key):
            spelled = next(spelling for spelling in numbered(key, "") if not _names(spelling) & taken)
            taken |= _names(spelled)
            if spelled != key:
                self._spelled[key] = spelled

    def __call__(self, key: str) -> Class:
        return _class(self._spelled.get(key, key))

    def respelled(self, document: Document) -> Document:
        """Rename schemas for the parser, so that it gives no two of them the same name."""
        if not self._spelled:
            return document
        components = document["components"]
        renamed = {self._spelled.get(key, key): schema for key, schema in components["schemas"].items()}
        references = {SCHEMAS + key: SCHEMAS + spelled for key, spelled in self._spelled.items()}
        return redirect({**document, "components": {**components, "schemas": renamed}}, references)


@cache
def _class(key: str) -> Class:
    return Class.from_string(string=key, config=CONFIG)


def _names(key: str) -> set[str]:
    info = _class(key)
    return {f"class {str(info.name).casefold()}", f"module {str(info.module_name).casefold()}"}
