"""Name the classes and modules of schemas as openapi-python-client does, no two the same."""

from collections.abc import Iterable
from functools import cache

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.properties import Class

from aiomerchant_generator.documents.document import SCHEMAS, Document, redirect
from aiomerchant_generator.names import RESERVED_CLASSES, numbered

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
        #: The parser's key of each schema.
        self._spelled: dict[str, str] = {}
        self._taken: set[str] = set()
        for key in sorted(keys, key=lambda key: name_of(_class(key)) != key):
            self(key)

    def __call__(self, key: str) -> Class:
        """Return the class of a schema; one that is not known yet gets a name that is free."""
        if key not in self._spelled:
            spelled = next(one for one in numbered(key, "") if not _names(one) & self._taken)
            self._spelled[key] = spelled
            self._taken |= _names(spelled)
        return _class(self._spelled[key])

    def respelled(self, document: Document) -> Document:
        """Rename schemas for the parser, so that it gives no two of them the same name."""
        if all(key == spelled for key, spelled in self._spelled.items()):
            return document  # a copy takes its time
        components = document["components"]
        renamed = {self._spelled[key]: schema for key, schema in components["schemas"].items()}
        references = {SCHEMAS + key: SCHEMAS + spelled for key, spelled in self._spelled.items()}
        return redirect({**document, "components": {**components, "schemas": renamed}}, references)


def name_of(info: Class) -> str:
    """Return the name of a class, which never hides a name that generated modules import."""
    return f"{info.name}Model" if info.name in RESERVED_CLASSES else str(info.name)


@cache
def _class(key: str) -> Class:
    return Class.from_string(string=key, config=CONFIG)


def _names(key: str) -> set[str]:
    info = _class(key)
    names = {f"class {name.casefold()}" for name in (info.name, name_of(info))}
    return {*names, f"module {info.module_name.casefold()}"}
