"""Which module knows which library, what stands where, and what a first import costs."""

import ast
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import pytest

from tests.support.checkout import ROOT, tree

SOURCE = ROOT / "src/aiomerchant"
CORE = ROOT / "src/aiomerchant_core"
GENERATOR = ROOT / "src/aiomerchant_generator"
GENERATED = ROOT / "generated/aiomerchant_api"
SCRIPTS = ROOT / "scripts"

OURS = {"aiomerchant", "aiomerchant_api", "aiomerchant_core"}

#: The packages that src/aiomerchant may import beside ours, and the folders (or modules) that know each.
KNOWN_BY = {
    "aiohttp": {"transport", "sandbox", "recording", "web"},
    "yarl": {"transport", "sandbox", "recording"},  # aiohttp's URLs
    "PyInstaller": {"_pyinstaller"},
    "backoff": {"request/retry"},
    "cattrs": {"request/converter"},
    "msgspec": {"request/json"},
    "aiolimiter": {"plugins/limiter"},
    "aiomerchant_generator": {"cli/generate"},  # ours, and an extra all the same
    "cryptography": {"oauth/stores/sealing"},
    "jsonschema_rs": {"sandbox"},
    "litestar": {"web/litestar"},
    "opentelemetry": {"plugins/telemetry"},
    "pytest": {"testing"},
    "redis": {"oauth/stores/redis"},
    "rich": {"cli", "plugins/progress_bars"},
    "sqlalchemy": {"oauth/stores/engines", "oauth/stores/sql", "oauth/stores/tables"},
    "tqdm": {"plugins/progress_bars"},
    "typer": {"cli"},
}
#: Likewise for src/aiomerchant_generator, which only its extra installs.
KNOWN_BY_THE_GENERATOR = {
    "aiohttp": {"published/fetching"},
    "aiomerchant_core": {"model", "read/answers", "own/package", "write/operations"},  # the contract
    "attrs": {"write/operations"},  # the fields of the core's classes
    "jinja2": {"write/rendering"},
    "openapi_python_client": {"read"},
    "pydantic": {"read/crosscheck"},  # the parser's errors
    "yaml": {"published/reading"},
}
#: The types in the signatures of a module, which cost nothing at run time: `Polar(session=…)`.
TYPES = {"aiohttp": {"client", "keywords", "webhooks"}}

TOP_LEVEL = {
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "README.md",
    "SECURITY.md",
    "docs",
    "generated",
    "pyproject.toml",
    "scripts",
    "spec",
    "src",
    "tests",
    "tox.ini",
}


@dataclass(frozen=True)
class Import:
    """One import of a module by the file that holds it."""

    package: str
    file: Path
    line: int
    types_only: bool

    def __str__(self) -> str:
        return f"{self.file.relative_to(ROOT)}:{self.line} imports {self.package}"


def imported(node: ast.AST) -> Iterator[str]:
    """The top-level packages that one node imports, by statement or by name at run time."""
    match node:
        case ast.Import(names=names):
            yield from (name.name for name in names)
        case ast.ImportFrom(module=str(module), level=0):
            yield module
        case ast.Call(
            func=ast.Name(id="import_module" | "__import__") | ast.Attribute(attr="import_module"),
            args=[ast.Constant(value=str(module)), *_],
        ):
            yield module


def imports_below(node: ast.AST, file: Path, types_only: bool = False) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        for module in imported(child):
            package = module.partition(".")[0]
            if package and package not in sys.stdlib_module_names:
                yield Import(package, file, child.lineno, types_only)
        match child:
            case ast.If(test=ast.Name(id="TYPE_CHECKING") | ast.Attribute(attr="TYPE_CHECKING")):
                for statement in child.body:
                    yield from imports_below(ast.Module([statement], []), file, types_only=True)
                for statement in child.orelse:
                    yield from imports_below(ast.Module([statement], []), file, types_only)
            case _:
                yield from imports_below(child, file, types_only)


def imports(file: Path) -> list[Import]:
    """What a file imports beyond the standard library; relative imports stay in its package."""
    return list(imports_below(ast.parse(file.read_bytes()), file))


def modules(folder: Path) -> list[Path]:
    found = sorted(folder.rglob("*.py"))
    assert found, f"nothing stands in {folder.relative_to(ROOT)}"
    return found


def names_of_module(file: Path, package: Path = SOURCE) -> set[str]:
    """The module of a package that a file is, and the folders that it stands in."""
    place = file.relative_to(package).with_suffix("")
    return {parent.as_posix() for parent in (place, *place.parents)}


def lines_of(found: list[Import]) -> str:
    return "\n".join(map(str, found))


@pytest.mark.parametrize(
    "package",
    [
        "aiomerchant",
        "aiomerchant.oauth",
        "aiomerchant.oauth.stores",
        "aiomerchant.web",
        "aiomerchant.webhooks",
    ],
)
def test_names_are_imported_when_they_are_asked_for(package: str) -> None:
    """Each is there, listed, and no other."""
    module = import_module(package)
    for name in module.__all__:
        assert getattr(module, name) is not None
    assert dir(module) == sorted(module.__all__)
    with pytest.raises(AttributeError, match=f"module '{package}' has no attribute 'nothing'"):
        module.nothing  # noqa: B018  # looked up


def test_the_reader_of_imports_misses_none() -> None:
    """Imports are found at any depth, by name at run time too, and those for type checkers are told apart."""
    code = (
        "import os, backoff\n"
        "from cattrs.gen import x\n"
        "from . import sibling\n"
        "if TYPE_CHECKING:\n    import aiohttp\nelse:\n    import msgspec\n"
        "def f():\n    import attrs.validators\n    importlib.import_module('redis.asyncio')\n"
    )
    found = {(i.package, i.types_only) for i in imports_below(ast.parse(code), ROOT / "x.py")}
    assert found == {
        ("backoff", False),
        ("cattrs", False),
        ("aiohttp", True),
        ("msgspec", False),
        ("attrs", False),
        ("redis", False),
    }


def test_each_library_is_known_to_its_folder_only() -> None:
    """As the table above has it: of the client, only transport/ imports aiohttp at run time."""
    wrong = []
    for file in modules(SOURCE):
        for found in imports(file):
            if found.package in OURS or found.package == "attrs":
                continue
            folders = KNOWN_BY.get(found.package, set())
            if found.types_only:
                folders = folders | TYPES.get(found.package, set())
            if folders.isdisjoint(names_of_module(file)):
                wrong.append(found)
    assert not wrong, lines_of(wrong)


def test_the_generator_imports_each_library_in_its_module_only() -> None:
    """As the table above has it."""
    wrong = [
        found
        for file in modules(GENERATOR)
        for found in imports(file)
        if found.package != "aiomerchant_generator"
        and KNOWN_BY_THE_GENERATOR.get(found.package, set()).isdisjoint(names_of_module(file, GENERATOR))
    ]
    assert not wrong, lines_of(wrong)


@pytest.mark.parametrize(("package", "known"), [(SOURCE, KNOWN_BY), (GENERATOR, KNOWN_BY_THE_GENERATOR)])
def test_each_library_is_used_by_a_module(package: Path, known: dict[str, set[str]]) -> None:
    """A row of the tables above that nobody needs, and a dependency that no module imports, are noticed."""
    used = {found.package for file in modules(package) for found in imports(file)}
    assert set(known) <= used


@pytest.mark.parametrize(
    ("folder", "known"), [(CORE, set()), (GENERATED, {"aiomerchant_api", "aiomerchant_core"})]
)
def test_generated_code_and_its_contract_need_attrs_and_the_standard_library(
    folder: Path, known: set[str]
) -> None:
    """They never look up at the handwritten package, not even for a type."""
    wrong = [
        found
        for file in modules(folder)
        for found in imports(file)
        if found.package not in known | {"attrs", "aiomerchant_core"}
        # Those who use it import this module, and nobody else.
        and not (found.package in {"pydantic", "pydantic_core"} and file.stem == "pydantic_types")
        # A type checker brings typing_extensions' types along; nothing of it is imported at run time.
        and not (found.types_only and found.package == "typing_extensions")
    ]
    assert not wrong, lines_of(wrong)


def test_generator_and_spec_commands_import_no_package_that_is_generated_or_uses_one() -> None:
    """What writes the packages must run before they exist."""
    commands = ("regenerate.py", "compare.py", "update_spec.py", "changelog.py")
    folders = (GENERATOR, SCRIPTS / "updating", SCRIPTS / "comparison")
    files = [file for folder in folders for file in modules(folder)]
    files += [SCRIPTS / name for name in commands]
    wrong = [
        found for file in files for found in imports(file) if found.package in OURS - {"aiomerchant_core"}
    ]
    assert not wrong, lines_of(wrong)


def test_the_generator_knows_no_command() -> None:
    """Nor do updates and comparisons know each other."""
    folders = {"updating", "comparison"}
    wrong = [
        found
        for folder in (GENERATOR, *(SCRIPTS / name for name in folders))
        for file in modules(folder)
        for found in imports(file)
        if found.package in folders - {folder.name}
    ]
    assert not wrong, lines_of(wrong)


def test_the_folders_of_the_generator_build_upon_one_another() -> None:
    """Published documents, repairs and templates stay apart, and none of them knows whole generations."""
    below = {
        "documents": set(),
        "published": {"documents"},
        "repair": {"documents", "names", "words"},
        "read": {"documents", "model", "names", "types", "words"},
        "write": {"documents", "model", "names", "types", "words", "read"},
    }
    wrong = [
        f"{file.relative_to(ROOT)} imports {name}"
        for folder, known in below.items()
        for file in modules(GENERATOR / folder)
        for node in ast.walk(ast.parse(file.read_bytes()))
        for name in imported(node)
        if name.startswith("aiomerchant_generator.") and name.split(".")[1] not in {folder, *known}
    ]
    assert not wrong, "\n".join(wrong)


def test_bootstrap_runs_before_anything_is_installed() -> None:
    """The commands that make the environments import the standard library and each other."""
    files = [SCRIPTS / "bootstrap.py", SCRIPTS / "demo", SCRIPTS / "test"]
    wrong = [found for file in files for found in imports(file) if found.package != "bootstrap"]
    assert not wrong, lines_of(wrong)


def test_nothing_is_passed_by_context() -> None:
    """What a call is wanted for is an argument on its way, and no variable of a module."""
    wrong = [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file in modules(SOURCE)
        for node in ast.walk(ast.parse(file.read_bytes()))
        if isinstance(node, ast.Name | ast.Attribute) and ast.unparse(node).endswith("ContextVar")
    ]
    assert not wrong, "\n".join(wrong)


def test_top_level_holds_the_folders_and_no_more() -> None:
    names = {name.partition("/")[0] for name in tree()}
    assert {name for name in names if not name.startswith(".")} <= TOP_LEVEL


# Written so that this file does not hold what it looks for.
ELSEWHERE = re.compile(
    r"""(?<![\w.$}-])/(?:home|root|Users)/\w"""  # a person's folder
    r"""|\b(?:pypi|pythonhosted|npmjs|yarnpkg)\.(?:org|com|io)\b""",  # a registry
)


def test_no_file_names_a_place_outside_the_project() -> None:
    """No path of the machine it was made on, no registry's host: both differ for whoever comes next."""
    places = {str(path) for path in (ROOT, Path.home()) if len(path.parts) > 2}
    wrong = []
    for name in tree():
        try:
            text = (ROOT / name).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found = [match.group() for match in ELSEWHERE.finditer(text)]
        found += [place for place in places if place + "/" in text]
        if found:
            wrong.append(f"{name}: {', '.join(sorted(set(found)))}")
    assert not wrong, "\n".join(wrong)


def test_importing_and_making_both_clients_is_light() -> None:
    """No model, no converter, no JSON library and no retry library is loaded before a call needs it."""
    code = (
        "import json, sys\n"
        "import aiomerchant\n"
        "aiomerchant.Polar()\n"
        "aiomerchant.Square()\n"
        "print(json.dumps(sorted(sys.modules)))\n"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    loaded = json.loads(run.stdout)
    heavy = re.compile(
        r"(cattrs|cattr|backoff|msgspec|orjson)(\..*)?"
        r"|aiomerchant_api\.\w+\.(models|inputs)\..+|aiomerchant_api\.\w+\.unions"
        r"|aiomerchant_api\.\w+\.api\..+"
    )
    assert [name for name in loaded if heavy.fullmatch(name)] == []


def test_receiving_webhooks_needs_no_client() -> None:
    """A worker that only receives, in an ASGI framework, loads neither aiohttp nor what makes connections."""
    code = (
        "import json, sys\n"
        "import aiomerchant.web, aiomerchant.webhooks\n"
        "light = len([name for name in sys.modules if name.startswith('aiomerchant')])\n"
        "import aiomerchant.web.asgi\n"
        "from aiomerchant.webhooks import PolarWebhooks, WebhookRouter\n"
        "WebhookRouter(PolarWebhooks('whsec_c2VjcmV0')).on('order.paid')\n"
        "print(json.dumps([light, sorted(sys.modules)]))\n"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    light, loaded = json.loads(run.stdout)
    assert light <= 5
    heavy = re.compile(r"aiohttp|aiomerchant\.(client|transport|oauth|request\.(caller|retry))(\..*)?")
    assert [name for name in loaded if heavy.fullmatch(name)] == []


PROVIDERS = tomllib.loads((ROOT / "spec/sources.toml").read_text("utf-8")).keys()
#: What may name providers: the registry, the list of the package's public names, and a program that uses it.
NAMING = {SOURCE / "provider.py", SOURCE / "__init__.py", SCRIPTS / "demo_steps.py"}


def names_of_providers(code: str) -> list[int]:
    """The lines with a literal that is the name of a provider: in a comparison, a table, an annotation."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.Constant) and node.value in PROVIDERS
    ]


def test_the_search_for_names_of_providers_finds_them() -> None:
    code = (
        'if provider == "polar": ...\n'
        'x: Literal["polar", "square"] = {"square": 1}["square"]\n'
        'match p:\n    case "polar": ...\n'
        '"""Of polar."""\n'
    )
    assert names_of_providers(code) == [1, 2, 2, 2, 2, 4]


def test_shared_code_asks_the_record_of_a_provider() -> None:
    """A provider is named in its own folders, and nowhere else: what differs is in its record."""
    wrong = [
        f"{file.relative_to(ROOT)}:{line}"
        for file in (*modules(SOURCE), *modules(SCRIPTS))
        if file not in NAMING and PROVIDERS.isdisjoint(file.relative_to(ROOT).parts)
        for line in names_of_providers(file.read_text("utf-8"))
    ]
    assert not wrong, "\n".join(wrong)


def test_shared_code_imports_providers_for_types_alone() -> None:
    """Whoever uses one provider does not load the others; the sandbox has all of them."""
    folders = tuple(f"aiomerchant{sub}.{name}." for sub in ("", "_api") for name in PROVIDERS)
    wrong = [
        f"{file.relative_to(ROOT)}:{node.lineno} imports {module}"
        for file in modules(SOURCE)
        if PROVIDERS.isdisjoint(file.relative_to(ROOT).parts)
        for node in run_time(ast.parse(file.read_bytes()))
        for module in (*imported(node), *relative(node, file))
        if f"{module}.".startswith(folders)
    ]
    assert not wrong, "\n".join(wrong)


def relative(node: ast.AST, file: Path) -> Iterator[str]:
    """The modules of this package that a relative import names."""
    if isinstance(node, ast.ImportFrom) and node.level:
        package = file.relative_to(SOURCE.parent).parts[: -node.level]
        for name in node.names:
            yield ".".join([*package, *filter(None, [node.module]), name.name])


def run_time(node: ast.AST) -> Iterator[ast.AST]:
    """A node and what is below it, without what type checkers alone see."""
    yield node
    match node:
        case ast.If(test=ast.Name(id="TYPE_CHECKING"), orelse=below):
            pass
        case _:
            below = list(ast.iter_child_nodes(node))
    for child in below:
        yield from run_time(child)
