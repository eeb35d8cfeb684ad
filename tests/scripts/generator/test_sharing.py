"""What a dated version shares with the default one."""

from __future__ import annotations

import pytest

from generator.write.sharing import difference, own, redirected, shared, shared_parts

TYPED = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    "

DEFAULT = {
    "models/a.py": f"{TYPED}from .b import B\nclass A: ...\n",
    "models/b.py": f"{TYPED}from .a import A\n    from .kind import Kind\nclass B: ...\n",
    "models/c.py": "class C: ...\n",
    "models/kind.py": "Kind = str\n",
    "models/choice.py": "from ..models.b import B\nfrom ..models.c import C\nChoice = B | C\n",
    "inputs/b.py": f"{TYPED}from ..models.b import B\nclass BDict: ...\n",
    "api/things.py": f"{TYPED}from ..models.a import A\n    from ..inputs.b import BDict\n",
    "api/others.py": f"{TYPED}from ..models.c import C\n",
    "api/all.py": f"{TYPED}from .others import Others\ndef others():\n    from .others import Others\n",
}
ALL = frozenset(DEFAULT)
ENUMS = frozenset({"models/kind.py"})


def changed(*paths: str) -> frozenset[str]:
    """What is no longer shared once these modules differ."""
    version = {path: f"{text}# changed\n" if path in paths else text for path, text in DEFAULT.items()}
    return ALL - shared(DEFAULT, version, ENUMS)


def test_equal_versions_share_all() -> None:
    """Modules that refer to each other in a circle, too."""
    assert changed() == set()


@pytest.mark.parametrize(
    ("path", "own"),
    [
        ("api/things.py", {"api/things.py"}),
        ("api/others.py", {"api/others.py", "api/all.py"}),
        ("models/c.py", {"models/c.py", "models/choice.py", "api/others.py", "api/all.py"}),
        ("inputs/b.py", {"inputs/b.py", "api/things.py"}),
        ("models/kind.py", {"models/kind.py"}),
        (
            "models/a.py",
            {"models/a.py", "models/b.py", "models/choice.py", "api/things.py", "inputs/b.py"},
        ),
    ],
)
def test_what_refers_to_a_change_is_not_shared(path: str, own: set[str]) -> None:
    """By import; an enum is a string, whatever its values."""
    assert changed(path) == own


def test_an_enum_that_becomes_something_else_is_no_string() -> None:
    """Only where both have an enum, its values do not matter."""
    version = {**DEFAULT, "models/kind.py": "class Kind: ...\n"}
    assert not shared(DEFAULT, version, frozenset()) & {"models/kind.py", "models/b.py", "api/things.py"}


def test_a_new_module_is_its_versions_own() -> None:
    """And what is gone is in no list."""
    version = {path: text for path, text in DEFAULT.items() if path != "models/c.py"}
    version["models/d.py"] = "class D: ...\n"
    common = shared(DEFAULT, version, ENUMS)
    assert own(version, common) == ["models.d"]


def test_an_operation_is_shared_with_all_that_it_refers_to() -> None:
    """In a module that is not, an equal one is, unless a schema in it is the version's own."""
    default = {
        "GET_A": f"{TYPED}from ..models.a import A\nGET_A = 1\n",
        "GET_C": f"{TYPED}from ..models.c import C\nGET_C = 1\n",
        "LIST_C": f"{TYPED}from ..models.c import C\nLIST_C = 1\n",
        "PING": "from aiomerchant_core import Operation\nPING = 1\n",
    }
    version = {**default, "LIST_C": f"{default['LIST_C']}# changed\n", "NEW": "NEW = 1\n"}
    common = ALL - {"models/a.py", "api/others.py"}
    assert shared_parts("api/others.py", default, version, DEFAULT, common) == ["GET_C", "PING"]


def test_the_difference_of_tables() -> None:
    assert difference({"a": 1, "b": 2, "c": 3}, {"b": 2, "c": 4, "d": 5}) == ({"c": 4, "d": 5}, ["a"])
    assert difference({"a": 1}, {"a": 1}) == ({}, [])


def test_own_modules_import_what_is_shared_from_the_default() -> None:
    """From any depth and in any block; all else stays."""
    common = frozenset({"models/a.py", "api/others.py"})
    text = (
        "from aiomerchant_core import Model\n"
        "if TYPE_CHECKING:\n    from ..models.a import A\n    from ..models.b import B\n"
        'WORDS = """\nfrom nowhere import it\n"""\n'
    )
    assert redirected("api/things.py", text, common, "polar") == text.replace(
        "from ..models.a", "from ...polar.models.a"
    )
    table = "    from .a import A as A\n    from .b import B as B\n"
    assert redirected("models/__init__.py", table, common, "polar") == table.replace(
        "from .a", "from ...polar.models.a"
    )
    assert redirected("api/all.py", "        from .others import Others\n", common, "polar") == (
        "        from ...polar.api.others import Others\n"
    )
    resources = "        from .api.others import Others\n"
    assert redirected("resources.py", resources, common, "polar") == (
        "        from ..polar.api.others import Others\n"
    )
