"""Classes of extras that are not installed: they can be looked at, and not be made."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.slow

#: The libraries of all extras but those that whole commands need.
LIBRARIES = (
    "aiolimiter",
    "opentelemetry",
    "redis",
    "sqlalchemy",
    "jsonschema_rs",
    "cryptography",
    "rich",
    "tqdm",
)
PACKAGES = (
    "aiomerchant",
    "aiomerchant.oauth",
    "aiomerchant.oauth.stores",
    "aiomerchant.polar",
    "aiomerchant.recording",
    "aiomerchant.sandbox",
    "aiomerchant.square",
    "aiomerchant.web",
    "aiomerchant.webhooks",
)


def run(code: str) -> str:
    """What code prints in a Python without the libraries."""
    blocked = f"import sys; sys.modules.update(dict.fromkeys({LIBRARIES!r}))\n"
    done = subprocess.run([sys.executable, "-c", blocked + code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_packages_can_be_looked_at_without_extras() -> None:
    """By `import *`, by inspect, and by help."""
    run(f"""
import importlib, inspect, pydoc
for name in {PACKAGES!r}:
    exec(f"from {{name}} import *")
    module = importlib.import_module(name)
    members = dict(inspect.getmembers(module))
    assert set(module.__all__) <= set(members), name
    pydoc.render_doc(module)
    for one in filter(callable, map(members.get, module.__all__)):
        pydoc.render_doc(one)
""")


@pytest.mark.parametrize(
    ("made", "message"),
    [
        ("aiomerchant.Limiter(10)", "a limiter needs aiolimiter: pip install 'aiomerchant[limiter]'"),
        ("aiomerchant.Telemetry()", "telemetry needs OpenTelemetry: pip install 'aiomerchant[otel]'"),
        ("aiomerchant.RichProgress()", "RichProgress needs rich: pip install 'aiomerchant[progress]'"),
        ("aiomerchant.TqdmProgress()", "TqdmProgress needs tqdm: pip install 'aiomerchant[progress]'"),
        ("stores.RedisStore('redis://h')", "RedisStore needs redis: pip install 'aiomerchant[redis]'"),
        ("stores.SQLStore('sqlite:///x.db')", "SQLStore needs SQLAlchemy: pip install 'aiomerchant[sql]'"),
        ("sandbox.Sandbox()", "the sandbox needs jsonschema-rs: pip install 'aiomerchant[sandbox]'"),
    ],
)
def test_making_an_object_names_the_extra(made: str, message: str) -> None:
    said = run(
        "import aiomerchant; from aiomerchant import sandbox; from aiomerchant.oauth import stores\n"
        f"try: {made}\n"
        "except aiomerchant.ConfigurationError as error: print(error)"
    )
    assert said.strip() == message
